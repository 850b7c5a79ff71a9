import Declarations

/// The words of the statement as a whole: titles, the short layer, changes.
enum StatementTexts {
    static func title(_ name: Bilingual) -> Bilingual {
        Bilingual(nl: "Privacyverklaring van \(name.nl)", en: "Privacy statement of \(name.en)")
    }

    static let nameless = Bilingual(nl: "een organisatie zonder naam", en: "an organisation without a name")
    static let short = Bilingual(nl: "In het kort", en: "In short")
    static let contents = Bilingual(nl: "Inhoud", en: "Contents")
    static let version = Bilingual(nl: "Versie", en: "Version")
    static let effective = Bilingual(nl: "Geldt vanaf", en: "In force from")
    static let scope = Bilingual(nl: "Gaat over", en: "Covers")
    static let rightsPage = Bilingual(nl: "Doe een verzoek", en: "Make a request")

    static let who = Bilingual(nl: "Wie wij zijn", en: "Who we are")
    static let purposes = Bilingual(nl: "Waarvoor", en: "What for")
    static let howLong = Bilingual(nl: "Hoe lang", en: "How long")
    static let rights = Bilingual(nl: "Rechten", en: "Rights")
    static let contact = Bilingual(nl: "Vragen", en: "Questions")

    static func morePurposes(_ count: Int) -> Bilingual {
        count == 1
            ? Bilingual(nl: "En nog één doel", en: "And one more purpose")
            : Bilingual(nl: "En nog \(count) doelen", en: "And \(count) more purposes")
    }

    static func responsible(_ name: Bilingual) -> Bilingual {
        Bilingual(
            nl: "\(name.nl) is verantwoordelijk voor deze gegevens. ",
            en: "\(name.en) is responsible for these data. ")
    }

    static func rightsInShort(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "\(form.youFirst) bepaalt mee: ",
            en: "You have a say: ")
    }

    /// Leads to the chapter by its name, so that it also says where to look on paper.
    static func allRights(_ form: AddressForm) -> Bilingual {
        let title = RightsSectionTexts.title(form)
        return Bilingual(nl: "Alle rechten staan bij ‘\(title.nl)’", en: "All rights are under ‘\(title.en)’")
    }

    // MARK: Changes

    static let changes = Bilingual(nl: "Als deze verklaring verandert", en: "When this statement changes")
    static let stays = Bilingual(
        nl: "Oude versies blijven bewaard en zijn op te vragen.", en: "Old versions are kept. You get them on request.")

    static func banner(_ words: Bilingual) -> Bilingual {
        Bilingual(
            nl: "Een nieuwe versie kondigen wij aan bovenaan deze pagina. Dat bericht blijft \(words.nl) staan.",
            en: "We announce a new version at the top of this page. The message stays for \(words.en).")
    }

    static func mailing(_ mailing: ChangeNotice.Mailing, _ form: AddressForm) -> Bilingual {
        switch mailing {
        case .never:
            Bilingual(nl: "Wij sturen hierover geen e-mail.", en: "We send no e-mail about it.")
        case .whenAffected:
            Bilingual(
                nl: "Verandert er iets voor gegevens die wij al hebben? Dan sturen wij ook een e-mail.",
                en: "Does something change for data that we already have? Then we also send an e-mail.")
        case .always:
            Bilingual(
                nl: "Wij sturen ook een e-mail aan iedereen van wie wij gegevens hebben.",
                en: "We also send an e-mail to everyone whose data we have.")
        }
    }

    static let noNotice = Bilingual(
        nl: "Er is niet afgesproken hoe wij een nieuwe versie aankondigen.",
        en: "It is not settled how we announce a new version.")

    static let newPurpose = Bilingual(
        nl: "Voor een nieuw doel gebruiken wij oude gegevens pas nadat wij dat hebben verteld.",
        en: "We use old data for a new purpose only after telling people.")
}
