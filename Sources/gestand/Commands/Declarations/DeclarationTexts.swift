import Declarations

/// What the commands about declarations say.
enum DeclarationTexts {
    static func outcome(files: Int, _ tally: FindingTally) -> Bilingual {
        let dutch = [
            counted(tally.errors, "fout", "fouten"), counted(tally.warnings, "waarschuwing", "waarschuwingen"),
            counted(tally.remarks, "opmerking", "opmerkingen"), counted(tally.accepted, "geaccepteerd", "geaccepteerd"),
        ]
        let english = [
            counted(tally.errors, "error", "errors"), counted(tally.warnings, "warning", "warnings"),
            counted(tally.remarks, "remark", "remarks"), counted(tally.accepted, "accepted", "accepted"),
        ]
        let parts = Bilingual(
            nl: list(dutch, none: "geen fouten", isClean: tally.errors == 0),
            en: list(english, none: "no errors", isClean: tally.errors == 0))
        return Bilingual(
            nl: "\(files == 1 ? "1 bestand" : "\(files) bestanden"): \(parts.nl).",
            en: "\(files == 1 ? "1 file" : "\(files) files"): \(parts.en).")
    }

    private static func counted(_ count: Int, _ one: String, _ more: String) -> String? {
        count == 0 ? nil : "\(count) \(count == 1 ? one : more)"
    }

    private static func list(_ parts: [String?], none: String, isClean: Bool) -> String {
        ((isClean ? [none] : []) + parts.compactMap { $0 }).joined(separator: ", ")
    }

    static func flawed(_ file: String, errors: Int) -> Bilingual {
        Bilingual(
            nl: "\(file) heeft \(errors == 1 ? "1 fout" : "\(errors) fouten"). Verbeter dat eerst; er is niets gedaan.",
            en: "\(file) has \(errors == 1 ? "1 error" : "\(errors) errors"). Repair it first; nothing was done.")
    }

    static let confirm = Bilingual(
        nl: "Dit verandert iets voor mensen. Publiceren? [j/N]",
        en: "This changes something for people. Publish? [y/N]")

    static func malformedVersion(_ name: String) -> Bilingual {
        Bilingual(
            nl: "‘\(name)’ is geen versie. Schrijf organisatie@nummer, zoals luxigo@3.",
            en: "‘\(name)’ is no version. Write organisation@number, such as luxigo@3.")
    }

    static func noVersion(_ name: String, known: [Int]) -> Bilingual {
        let list = known.map(String.init).joined(separator: ", ")
        return Bilingual(
            nl: "‘\(name)’ is hier niet gepubliceerd. Er zijn: \(list).",
            en: "‘\(name)’ is not published here. There are: \(list).")
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
