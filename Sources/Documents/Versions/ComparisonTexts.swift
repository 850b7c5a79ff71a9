import Declarations
import Rules

/// What stands around changes.
enum ComparisonTexts {
    static func title(_ organisation: String) -> Bilingual {
        let name = organisation.isEmpty ? StatementTexts.nameless : Bilingual(same: organisation)
        return Bilingual(
            nl: "Wat verandert in de privacyverklaring van \(name.nl)",
            en: "What changes in the privacy statement of \(name.en)")
    }

    static let from = Bilingual(nl: "Van", en: "From")
    static let to = Bilingual(nl: "Naar", en: "To")

    static func version(_ statement: StatementSettings) -> Bilingual {
        let date = DateTexts.plain(statement.effective)
        return Bilingual(
            nl: "versie \(statement.version), vanaf \(date.nl)", en: "version \(statement.version), from \(date.en)")
    }

    static func weight(_ count: Int) -> Bilingual {
        switch count {
        case 0:
            Bilingual(
                nl: "Wat wij met gegevens doen, blijft hetzelfde.", en: "What we do with data stays the same.")
        case 1:
            Bilingual(nl: "Er verandert één ding.", en: "One thing changes.")
        default:
            Bilingual(nl: "Er veranderen \(count) dingen.", en: "\(count) things change.")
        }
    }

    static func collected(_ touches: Bool) -> Bilingual {
        touches
            ? Bilingual(
                nl: "Dit raakt ook gegevens die wij al hebben.", en: "This also affects data that we already have.")
            : Bilingual(
                nl: "Voor gegevens die wij al hebben, verandert er niets.",
                en: "Nothing changes for data that we already have.")
    }

    static func people(_ labels: [Bilingual]) -> Bilingual {
        guard !labels.isEmpty else { return Bilingual(nl: "Voor wie: iedereen.", en: "For whom: everyone.") }
        let names = EnumerationTexts.joined(labels)
        return Bilingual(nl: "Voor wie: \(names.nl).", en: "For whom: \(names.en).")
    }

    static func about(_ labels: [Bilingual]) -> Bilingual {
        let names = EnumerationTexts.joined(labels)
        return Bilingual(nl: "Dit gaat over: \(names.nl).", en: "This is about: \(names.en).")
    }

    static func heading(_ meaning: Consequence.Meaning) -> Bilingual {
        switch meaning {
        case .begins: Bilingual(nl: "Wat wij nieuw doen", en: "What we newly do")
        case .differs: Bilingual(nl: "Wat anders wordt", en: "What becomes different")
        case .ends: Bilingual(nl: "Waar wij mee stoppen", en: "What we stop doing")
        case .wording: Bilingual(nl: "Woorden, en wie wij zijn", en: "Words, and who we are")
        }
    }

    static func anchor(_ meaning: Consequence.Meaning) -> Anchor {
        switch meaning {
        case .begins: Anchor("verschil-nieuw")
        case .differs: Anchor("verschil-anders")
        case .ends: Anchor("verschil-stopt")
        case .wording: Anchor("verschil-woorden")
        }
    }

    // MARK: What it takes

    static let demands = Bilingual(nl: "Wat dit vraagt", en: "What this takes")
    static let peopleTouched = Bilingual(
        nl: "Mensen met gegevens die dit raakt", en: "People with data that this affects")
    static let askConsent = Bilingual(
        nl: "Vraag hiervoor opnieuw toestemming.", en: "Ask for consent anew for this.")
    static let assess = Bilingual(
        nl: "Kijk eerst of dit past bij waarvoor de gegevens kwamen.",
        en: "First assess whether this fits what the data were collected for.")
    static let consentNeeded = Bilingual(
        nl: "Nieuwe toestemming is nodig. Wat mensen eerder goedvonden, ging over iets anders.",
        en: "New consent is needed. What people agreed to before was something else.")
    static let compatibilityNeeded = Bilingual(
        nl: "Oude gegevens voor een nieuw doel: bekijk eerst of het past, en leg dat vast (AVG, artikel 6, lid 4). "
            + "Gestand opent oude gegevens niet voor een nieuw doel.",
        en: "Old data for a new purpose: first assess whether it fits, and record that (GDPR, Article 6(4)). "
            + "Gestand does not open old data for a new purpose.")
    static let nothingNeeded = Bilingual(
        nl: "Niets: er veranderen alleen woorden.", en: "Nothing: only words change.")
    static let nothingPromised = Bilingual(
        nl: "De vorige versie beloofde geen bericht over wijzigingen.",
        en: "The version before promised no notice of changes.")
    static let lawAsksNotice = Bilingual(
        nl:
            "De wet vraagt het ook te vertellen vóór gebruik voor een nieuw doel (AVG, artikel 13, lid 3, en artikel 14, lid 4).",
        en: "The law also asks to tell people before use for a new purpose (GDPR, Articles 13(3) and 14(4)).")

    static func banner(_ words: Bilingual, until day: CalendarDate?) -> Bilingual {
        let text = Bilingual(
            nl: "Beloofd: \(words.nl) een bericht bovenaan de verklaring. Dat doet Gestand",
            en: "Promised: a message at the top of the statement for \(words.en). Gestand does that")
        guard let date = day.map(DateTexts.plain) else { return text.map { $0 + "." } }
        return Bilingual(nl: "\(text.nl), tot en met \(date.nl).", en: "\(text.en), up to and including \(date.en).")
    }

    static func mail(_ mailing: ChangeNotice.Mailing, isDue: Bool) -> Bilingual {
        switch (mailing, isDue) {
        case (.always, _):
            Bilingual(
                nl: "Beloofd: een mail aan iedereen van wie u gegevens hebt. Verstuur die.",
                en: "Promised: an e-mail to everyone whose data you have. Send it.")
        case (_, true):
            Bilingual(
                nl: "Beloofd: een mail aan iedereen van wie dit gegevens raakt. Verstuur die.",
                en: "Promised: an e-mail to everyone whose data this affects. Send it.")
        case (_, false):
            Bilingual(
                nl: "Een mail is niet nodig: dit raakt geen gegevens die er al zijn.",
                en: "No e-mail is needed: this affects no data that are there already.")
        }
    }
}
