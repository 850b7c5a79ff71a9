import Declarations

extension LetterTexts {
    // MARK: Extension

    static let extensionSubject = Bilingual(nl: "Ons antwoord komt later", en: "Our answer will take longer")
    static func extended(_ date: Bilingual) -> Bilingual {
        Bilingual(
            nl: "Wij hebben meer tijd nodig voor dit verzoek. Het antwoord komt uiterlijk op \(date.nl).",
            en: "We need more time for this request. The answer will come by \(date.en).")
    }
    static let extensionReason = Bilingual(nl: "De reden:", en: "The reason:")

    /// Why a term is extended; the law knows these two (art. 12(3)).
    static func reason(_ reason: Letters.ExtensionReason) -> Bilingual {
        switch reason {
        case .complex: Bilingual(nl: "Het verzoek is ingewikkeld.", en: "The request is complex.")
        case .many:
            Bilingual(
                nl: "Wij behandelen nu veel verzoeken.", en: "We are handling many requests at present.")
        case .complexAndMany:
            Bilingual(
                nl: "Het verzoek is ingewikkeld, en wij behandelen nu veel verzoeken.",
                en: "The request is complex, and we are handling many requests at present.")
        }
    }

    // MARK: Refusal

    static let refusalSubject = Bilingual(nl: "Ons besluit over uw verzoek", en: "Our decision on your request")
    static let refusalSubjectInformal = Bilingual(
        nl: "Ons besluit over je verzoek", en: "Our decision on your request")
    static func refused(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Wij doen niet wat \(form.you) vraagt. Hieronder staat waarom.",
            en: "We are not doing what you ask. Below you read why.")
    }
    static func partly(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Wij doen een deel van wat \(form.you) vraagt. Hieronder staat wat wel en wat niet, en waarom.",
            en: "We are doing part of what you ask. Below you read what we do, what we do not, and why.")
    }
    static let granted = Bilingual(nl: "Dit hebben wij gedaan:", en: "This is what we did:")
    static let notGranted = Bilingual(nl: "Dit doen wij niet:", en: "This is what we do not do:")
    static func complaint(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form.pick(
                u: "Bent u het hier niet mee eens? Zeg het ons. U mag ook een klacht indienen bij de toezichthouder: ",
                je: "Ben je het hier niet mee eens? Zeg het ons. "
                    + "Je mag ook een klacht indienen bij de toezichthouder: "),
            en: "Do you disagree? Tell us. You may also complain to the data protection authority: ")
    }
    static func court(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form.pick(
                u: "U mag ook naar de rechter. Stuur binnen zes weken nadat u deze brief kreeg een verzoekschrift "
                    + "aan de rechtbank (Uitvoeringswet AVG).",
                je: "Je mag ook naar de rechter. Stuur binnen zes weken nadat je deze brief kreeg een verzoekschrift "
                    + "aan de rechtbank (Uitvoeringswet AVG)."),
            en: "You may also go to court. Send a petition to the district court within six weeks of receiving "
                + "this letter (Dutch GDPR Implementation Act).")
    }
    static func mediation(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "\(form.youFirst) mag de toezichthouder vragen om te bemiddelen.",
            en: "You may ask the data protection authority to mediate.")
    }

    // MARK: A restriction, and its end

    static let restrictedSubject = Bilingual(
        nl: "Wij gebruiken deze gegevens voorlopig niet", en: "We do not use these data for now")
    static func restricted(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Wij bewaren \(form.your) gegevens nog wel, maar gebruiken ze niet. De reden:",
            en: "We still keep your data, but do not use them. The reason:")
    }
    static func restrictedUses(_ uses: Bilingual) -> Bilingual {
        Bilingual(nl: "Het gaat om dit gebruik: \(uses.nl).", en: "This concerns the following uses: \(uses.en).")
    }
    static func restrictedUntil(_ form: AddressForm, byPerson: Bool) -> Bilingual {
        byPerson
            ? Bilingual(
                nl: form.pick(u: "Het houdt pas op als u dat zegt.", je: "Het houdt pas op als je dat zegt."),
                en: "It ends only when you say so.")
            : Bilingual(
                nl: "Gaan wij ze weer gebruiken? Dan schrijven wij dat vooraf.",
                en: "If we are going to use them again, we write to you beforehand.")
    }
    static let liftedSubject = Bilingual(nl: "De beperking is opgeheven", en: "The restriction has been lifted")
    static func lifted(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form.pick(
                u: "U liet weten dat de beperking mag ophouden. Wij gebruiken uw gegevens weer. "
                    + "Was u dit niet? Laat het ons meteen weten.",
                je: "Je liet weten dat de beperking mag ophouden. Wij gebruiken je gegevens weer. "
                    + "Was jij dit niet? Laat het ons meteen weten."),
            en: "You told us that the restriction may end. We use your data again. "
                + "Was this not you? Tell us at once.")
    }

    static let liftingSubject = Bilingual(nl: "De beperking houdt op", en: "The restriction will end")
    static func lifting(_ date: Bilingual, _ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Vanaf \(date.nl) gebruiken wij \(form.your) gegevens weer. Wij laten dit vooraf weten.",
            en: "From \(date.en) we use your data again. We are telling you beforehand.")
    }
    static let liftingReason = Bilingual(nl: "De reden:", en: "The reason:")
}
