import Declarations
import Ledger

/// What the commands about the log say.
enum LogTexts {
    static let empty = Bilingual(nl: "Het logboek is nog leeg.", en: "The log is still empty.")

    static func exported(entries: Int, folder: String) -> Bilingual {
        Bilingual(
            nl: "\(entries) regels staan in \(folder). Controleer ze met `gestand log verify \(folder)`.",
            en: "\(entries) entries are in \(folder). Verify them with `gestand log verify \(folder)`.")
    }

    static func sound(entries: Int, name: String, isTrusted: Bool, kept: Int) -> Bilingual {
        let nl = isTrusted ? "" : " Vergelijk key.vkey met de sleutel die u eerder kreeg, of geef die met --key."
        let en = isTrusted ? "" : " Compare key.vkey with the key you were given before, or give that with --key."
        let grown =
            switch kept {
            case 0: Bilingual(same: "")
            case 1:
                Bilingual(nl: " Het past bij de handtekening die u bewaarde.", en: " It fits the checkpoint you kept.")
            default:
                Bilingual(
                    nl: " Het past bij de \(kept) handtekeningen die u bewaarde.",
                    en: " It fits the \(kept) checkpoints you kept.")
            }
        return Bilingual(
            nl: "Het logboek van \(name) klopt: \(entries) regels, niets veranderd of weggelaten.\(grown.nl)\(nl)",
            en: "The log of \(name) is sound: \(entries) entries, nothing changed or left out.\(grown.en)\(en)")
    }

    static func unsound(faults: Int) -> Bilingual {
        Bilingual(
            nl:
                "Het logboek klopt niet: \(faults == 1 ? "1 fout" : "\(faults) fouten"). Vraag het opnieuw op en bewaar dit.",
            en: "The log is not sound: \(faults == 1 ? "1 fault" : "\(faults) faults"). Ask for it again and keep this."
        )
    }

    static func tooMany(_ folder: String, limit: Int) -> Bilingual {
        Bilingual(
            nl: "In \(folder) staan meer dan \(limit) bestanden: dat is geen logboek. Wijs de map van het logboek aan.",
            en: "\(folder) holds more than \(limit) files: that is no log. Point to the folder of the log.")
    }

    static func noCheckpoint(_ path: String) -> Bilingual {
        Bilingual(
            nl: "In \(path) staat geen handtekening van een logboek. Geef de mail waarin die kwam, als tekst.",
            en: "There is no checkpoint of a log in \(path). Give the mail in which it came, as text.")
    }

    static func keyMalformed(_ path: String) -> Bilingual {
        Bilingual(
            nl: "\(path) is geen sleutel van een logboek. Geef een bestand met één regel, zoals key.vkey.",
            en: "\(path) is no key of a log. Give a file with one line, such as key.vkey.")
    }

    static func fault(_ fault: LogFault) -> Bilingual {
        switch fault {
        case .missingFile(let path): Bilingual(nl: "\(path) ontbreekt", en: "\(path) is missing")
        case .unexpectedFile(let path):
            Bilingual(nl: "\(path) hoort er niet bij", en: "\(path) does not belong here")
        case .keyMalformed: Bilingual(nl: "key.vkey is geen sleutel", en: "key.vkey is no key")
        case .keyNotTrusted:
            Bilingual(nl: "een andere sleutel dan u vertrouwt", en: "another key than the one you trust")
        case .checkpointMalformed:
            Bilingual(nl: "checkpoint is niet te lezen", en: "checkpoint cannot be read")
        case .checkpointSignature:
            Bilingual(nl: "de handtekening klopt niet", en: "the signature is not right")
        case .checkpointOrigin: Bilingual(nl: "het is van een ander logboek", en: "it is of another log")
        case .checkpointRoot:
            Bilingual(
                nl: "de inhoud is niet wat werd ondertekend", en: "the contents are not what was signed")
        case .tile(let path): Bilingual(nl: "\(path) is veranderd", en: "\(path) was changed")
        case .entry(let index): Bilingual(nl: "regel \(index) is veranderd", en: "entry \(index) was changed")
        case .bundle(let path): Bilingual(nl: "\(path) gaat te lang door", en: "\(path) goes on too long")
        case .earlierCheckpoint(let size):
            Bilingual(
                nl: "het logboek van \(size) regels was anders", en: "the log of \(size) entries was different")
        case .earlierNote(let place):
            Bilingual(nl: "eerdere ondertekening \(place) klopt niet", en: "earlier note \(place) is not right")
        }
    }
}
