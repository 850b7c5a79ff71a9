import Declarations
import Rules

/// The words of the answer to a request for access.
enum AccessAnswerTexts {
    static func title(_ form: AddressForm, _ name: String) -> Bilingual {
        Bilingual(
            nl: form.pick(u: "Uw gegevens bij \(name)", je: "Jouw gegevens bij \(name)"), en: "Your data with \(name)")
    }
    static let reference = Bilingual(nl: "Kenmerk", en: "Reference")
    static let received = Bilingual(nl: "Verzoek van", en: "Request of")
    static let extracted = Bilingual(nl: "Gegevens van", en: "Data as of")
    static let versions = Bilingual(nl: "Privacyverklaring", en: "Privacy statement")
    static func version(_ number: Int, _ date: Bilingual) -> Bilingual {
        Bilingual(nl: "versie \(number) (vanaf \(date.nl))", en: "version \(number) (from \(date.en))")
    }
    static let short = Bilingual(nl: "Ons antwoord", en: "Our answer")
    static let contents = Bilingual(nl: "Inhoud", en: "Contents")

    static func yes(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Ja, wij hebben gegevens van \(form.pick(u: "u", je: "jou")). In dit overzicht staan ze allemaal.",
            en: "Yes, we have data about you. This overview has all of them.")
    }
    static func yesPartly(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Ja, wij hebben gegevens van \(form.pick(u: "u", je: "jou")). Een deel staat hier niet bij. "
                + "Bij ‘\(withheld.nl)’ staat welk deel, en waarom.",
            en: "Yes, we have data about you. Part of them is not in here. "
                + "Under ‘\(withheld.en)’ you read which part, and why.")
    }
    static func no(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Nee, wij hebben geen gegevens van \(form.pick(u: "u", je: "jou")), behalve dit verzoek zelf.",
            en: "No, we have no data about you, except this request itself.")
    }
    static func knownAs(_ form: AddressForm, _ kinds: Bilingual) -> Bilingual {
        Bilingual(nl: "Wij kennen \(form.you) als \(kinds.nl).", en: "We know you as \(kinds.en).")
    }
    static func counted(values: Int, records: Int) -> Bilingual {
        let nl = "\(values) \(values == 1 ? "gegeven" : "gegevens") in \(records) \(records == 1 ? "deel" : "delen")"
        let en = "\(values) \(values == 1 ? "item" : "items") in \(records) \(records == 1 ? "part" : "parts")"
        return Bilingual(nl: "Het gaat om \(nl).", en: "There are \(en).")
    }
    static func questions(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Klopt er iets niet, of \(form.wantYou) iets vragen? Noem het kenmerk. ",
            en: "Is something wrong, or do you have a question? Mention the reference. ")
    }

    // MARK: The data

    static let field = Bilingual(nl: "Soort gegeven", en: "Kind of data")
    static let value = Bilingual(nl: "Wat wij hebben", en: "What we have")
    static let about = Bilingual(nl: "Wat erbij hoort", en: "What belongs to it")
    static let purpose = Bilingual(nl: "Waarvoor", en: "What for")
    static let source = Bilingual(nl: "Bron", en: "Source")
    static let recipients = Bilingual(nl: "Wie het kreeg", en: "Who received it")
    static let keep = Bilingual(nl: "Tot wanneer", en: "Until when")
    static let noPurpose = Bilingual(nl: "Geen doel meer", en: "No purpose any more")
    static let nobody = Bilingual(nl: "Niemand", en: "Nobody")
    static let empty = Bilingual(nl: "(leeg)", en: "(empty)")
    static let noValues = Bilingual(nl: "In dit deel staat niets meer.", en: "Nothing is left in this part.")
    static func heldIn(_ system: String) -> Bilingual {
        Bilingual(nl: "Dit staat in \(system).", en: "This is held in \(system).")
    }
    static func collected(_ date: Bilingual) -> Bilingual {
        Bilingual(nl: "op \(date.nl)", en: "on \(date.en)")
    }
    static func until(_ date: Bilingual) -> Bilingual {
        Bilingual(nl: "Tot en met \(date.nl).", en: "Up to and including \(date.en).")
    }
    static func numbered(_ label: String, _ number: Int) -> String { "\(label) \(number)" }
    static func disclosed(_ disclosure: AnsweredDisclosure) -> Bilingual {
        let date = DateTexts.plain(disclosure.on)
        let role = disclosure.role.map(RecipientTexts.roleWord)
        let country = disclosure.country.map(CountryTexts.name)
        func details(_ language: Language) -> String {
            let parts = [role?[language], country?[language], date[language], disclosure.purpose[language]]
            return "\(disclosure.name) (\(parts.compactMap { $0 }.joined(separator: ", ")))"
        }
        return Bilingual(nl: details(.nl), en: details(.en))
    }

    // MARK: The rest

    static let documents = Bilingual(nl: "Documenten", en: "Documents")
    static let noDocuments = Bilingual(nl: "Er zijn geen documenten.", en: "There are no documents.")
    static let document = Bilingual(nl: "Document", en: "Document")
    static let file = Bilingual(nl: "Bestand in dit pakket", en: "File in this package")
    static let withheld = Bilingual(nl: "Wat er niet bij zit", en: "What is left out")
    static let noneWithheld = Bilingual(
        nl: "Wij hebben niets weggelaten.", en: "We have left nothing out.")
    static let processors = Bilingual(nl: "Wie gegevens voor ons bewaart of verwerkt", en: "Who handles data for us")
    static let noProcessors = Bilingual(
        nl: "Niemand buiten onze organisatie werkt voor ons met deze gegevens.",
        en: "Nobody outside our organisation handles these data for us.")
    static let name = Bilingual(nl: "Naam", en: "Name")
    static let place = Bilingual(nl: "Rol en land", en: "Role and country")
    static let reasonColumn = Bilingual(nl: "Waarom", en: "Why")
    static func rights(_ form: AddressForm) -> Bilingual {
        Bilingual(nl: form.pick(u: "Wat u nu mag vragen", je: "Wat je nu mag vragen"), en: "What you may ask now")
    }
    static let complaint = Bilingual(
        nl: "Klacht bij de toezichthouder", en: "Complaint to the supervisory authority")
    static func complaintText(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "\(form.youFirst) mag altijd een klacht indienen bij de toezichthouder: ",
            en: "You may always complain to the supervisory authority: ")
    }
    static let decisions = Bilingual(nl: "Besluiten door een computer", en: "Decisions by a computer")
    static let transfers = Bilingual(nl: "Buiten de Europese Economische Ruimte", en: "Outside the EEA")
}
