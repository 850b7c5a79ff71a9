import Declarations

/// What the commands about declarations say.
enum DeclarationTexts {
    static func outcome(files: Int, errors: Int, others: Int) -> Bilingual {
        let filesNL = files == 1 ? "1 bestand" : "\(files) bestanden"
        let filesEN = files == 1 ? "1 file" : "\(files) files"
        let errorsNL = errors == 1 ? "1 fout" : errors == 0 ? "geen fouten" : "\(errors) fouten"
        let errorsEN = errors == 1 ? "1 error" : errors == 0 ? "no errors" : "\(errors) errors"
        let othersNL = others == 0 ? "" : ", \(others) opmerking\(others == 1 ? "" : "en")"
        let othersEN = others == 0 ? "" : ", \(others) remark\(others == 1 ? "" : "s")"
        return Bilingual(nl: "\(filesNL): \(errorsNL)\(othersNL).", en: "\(filesEN): \(errorsEN)\(othersEN).")
    }

    static func flawed(_ file: String, errors: Int) -> Bilingual {
        Bilingual(
            nl: "\(file) heeft \(errors == 1 ? "1 fout" : "\(errors) fouten"). Verbeter dat eerst; er is niets gedaan.",
            en: "\(file) has \(errors == 1 ? "1 error" : "\(errors) errors"). Repair it first; nothing was done.")
    }

    static func published(_ organisation: String, version: Int) -> Bilingual {
        Bilingual(
            nl:
                "Versie \(version) van ‘\(organisation)’ is gepubliceerd. Voeg medewerkers toe met `gestand staff add \(organisation)`.",
            en:
                "Version \(version) of ‘\(organisation)’ is published. Add staff with `gestand staff add \(organisation)`."
        )
    }
}
