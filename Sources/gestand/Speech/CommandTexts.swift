import Declarations

/// What every command may have to say.
enum CommandTexts {
    static let noKey = Bilingual(
        nl:
            "Wijs de hoofdsleutel aan met --root-key, of met `export GESTAND_ROOT_KEY=…`. Maak er een met `gestand key create`.",
        en:
            "Point to the root key with --root-key, or with `export GESTAND_ROOT_KEY=…`. Make one with `gestand key create`."
    )

    static let outputFull = Bilingual(
        nl: "De uitvoer is niet te schrijven. Is de schijf vol?", en: "The output cannot be written. Is the disk full?")

    static func usage(_ problem: Bilingual) -> Bilingual {
        let ended = problem.map { $0.hasSuffix("?") ? $0 : "\($0)." }
        return Bilingual(
            nl: "De opdracht klopt niet: \(ended.nl) Kijk met `gestand help`.",
            en: "The command is not right: \(ended.en) Look with `gestand help`.")
    }

    static func fault(_ chain: String) -> Bilingual {
        Bilingual(
            nl: "Er ging iets mis bij Gestand zelf. Meld dit met de tekst die volgt: \(chain)",
            en: "Something went wrong in Gestand itself. Report this with the text that follows: \(chain)")
    }

    static func missing(_ path: String) -> Bilingual {
        Bilingual(
            nl: "\(path) is er niet, of is niet te lezen. Controleer de naam.",
            en: "\(path) is not there, or cannot be read. Check the name.")
    }

    static func exists(_ path: String) -> Bilingual {
        Bilingual(
            nl: "\(path) bestaat al. Kies een andere naam; er wordt niets overschreven.",
            en: "\(path) exists already. Choose another name; nothing is overwritten.")
    }

    static func unwritable(_ path: String) -> Bilingual {
        Bilingual(
            nl: "\(path) is niet te schrijven. Controleer of de map bestaat en van u is.",
            en: "\(path) cannot be written. Check that the folder exists and is yours.")
    }

    static func noData(_ path: String) -> Bilingual {
        Bilingual(
            nl: "In \(path) staan geen gegevens. Wijs ze aan met --data, of begin met `gestand publish`.",
            en: "There are no data in \(path). Point to them with --data, or begin with `gestand publish`.")
    }

    static func noOrganisation(_ id: String) -> Bilingual {
        Bilingual(
            nl: "De organisatie ‘\(id)’ is hier niet. Publiceer haar verklaring met `gestand publish`.",
            en: "The organisation ‘\(id)’ is not here. Publish its declaration with `gestand publish`.")
    }

    static func addressTaken(host: String, port: Int) -> Bilingual {
        Bilingual(
            nl: "Op \(host), poort \(port), is niet te luisteren. Kies een andere poort met --port.",
            en: "Cannot listen on \(host), port \(port). Choose another port with --port.")
    }
}
