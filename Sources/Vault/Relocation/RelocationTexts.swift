import Declarations

/// What is said when an organisation is not carried to another place.
enum RelocationTexts {
    static func message(_ refusal: RelocationRefusal) -> Bilingual {
        switch refusal {
        case .samePlace:
            Bilingual(
                nl: "--from en --to wijzen dezelfde plaats aan. Kies een andere.",
                en: "--from and --to point to the same place. Choose another.")
        case .noData:
            Bilingual(
                nl: "Op de plaats van --from staan geen gegevens van Gestand. Controleer het adres of de map.",
                en: "There are no data of Gestand at the place of --from. Check the address or the folder.")
        case .noOrganisation(let id):
            Bilingual(
                nl: "De organisatie ‘\(id)’ is niet op de plaats van --from. Er is niets verhuisd.",
                en: "The organisation ‘\(id)’ is not at the place of --from. Nothing was moved.")
        case .exists(let id):
            Bilingual(
                nl: "Op de plaats van --to is al een ‘\(id)’, met een ander logboek. Er is niets overschreven.",
                en: "At the place of --to there is a ‘\(id)’ already, with another log. Nothing was overwritten.")
        case .leftHere(let id):
            Bilingual(
                nl:
                    "Op de plaats van --to staat van ‘\(id)’ nog wat bij een eerdere verhuizing achterbleef. Ruim dat eerst op met `gestand move --discard`, met die plaats achter --from.",
                en:
                    "At the place of --to there is still what an earlier move of ‘\(id)’ left behind. First clear it away with `gestand move --discard`, with that place behind --from."
            )
        case .leftThere(let id):
            Bilingual(
                nl:
                    "Van ‘\(id)’ staat hier nog wat bij een eerdere verhuizing achterbleef. Ruim dat eerst op met `gestand move --discard`.",
                en:
                    "Of ‘\(id)’ there is still what an earlier move left behind. First clear it away with `gestand move --discard`."
            )
        case .older(let found, let known):
            Bilingual(
                nl:
                    "Deze gegevens zijn van een oudere uitgave (\(found); deze kent \(known)). Open ze eerst één keer met deze uitgave, zoals met `gestand prove`.",
                en:
                    "These data are of an older release (\(found); this one knows \(known)). First open them once with this release, such as with `gestand prove`."
            )
        case .notSetAside(let id):
            Bilingual(
                nl:
                    "‘\(id)’ is aangekomen en gecontroleerd, maar de oude plaats is niet afgesloten. Gebruik de oude plaats niet meer. Geef dezelfde opdracht nog eens: dan wordt zij gesloten.",
                en:
                    "‘\(id)’ has arrived and was verified, but the old place was not closed. Do not use the old place any more. Give the same command again: then it is closed."
            )
        case .nothingLeft(let id):
            Bilingual(
                nl: "Van ‘\(id)’ is op de plaats van --from niets achtergebleven na een verhuizing.",
                en: "Of ‘\(id)’ nothing was left behind at the place of --from after a move.")
        case .notElsewhere(let id):
            Bilingual(
                nl:
                    "Op de plaats van --to staat ‘\(id)’ niet, of niet met alles wat hier achterbleef. Er is niets gewist.",
                en:
                    "At the place of --to ‘\(id)’ is not there, or not with all that was left behind here. Nothing was erased."
            )
        }
    }
}
