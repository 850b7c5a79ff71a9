import Declarations
import Documents

/// The questions of the request form.
enum QuestionTexts {
    static let back = Bilingual(nl: "Terug", en: "Back")
    static let next = Bilingual(nl: "Verder", en: "Continue")
    static let send = Bilingual(nl: "Verzoek versturen", en: "Send request")
    static let asked = Bilingual(nl: "Verzoek", en: "Request")
    static let notGiven = Bilingual(nl: "Niet ingevuld", en: "Not provided")
    static let everything = Bilingual(
        nl: "Geen toelichting: het gaat om alles", en: "No remarks: it is about everything")

    static func title(_ question: RequestQuestion, _ form: AddressForm) -> Bilingual {
        switch question {
        case .capacity:
            Bilingual(
                nl: form == .u ? "Waar kent deze organisatie u van?" : "Waar kent deze organisatie je van?",
                en: "How does this organisation know you?")
        case .email:
            Bilingual(
                nl: form == .u ? "Wat is uw e-mailadres?" : "Wat is je e-mailadres?",
                en: "What is your e-mail address?")
        case .words, .check, .send:
            Bilingual(
                nl: form == .u ? "Wilt u iets toelichten?" : "Wil je iets toelichten?",
                en: "Would you like to add anything?")
        }
    }

    static func hint(_ question: RequestQuestion, _ form: AddressForm) -> Bilingual? {
        switch question {
        case .capacity:
            Bilingual(
                nl: "Kies wat het best past. Wij zoeken daarna overal.",
                en: "Choose what fits best. We then search everywhere.")
        case .email:
            Bilingual(
                nl: form == .u
                    ? "Gebruik het adres dat wij van u kennen. Daarheen sturen wij één mail met een link. Zo weten wij dat u het bent."
                    : "Gebruik het adres dat wij van je kennen. Daarheen sturen wij één mail met een link. Zo weten wij dat jij het bent.",
                en: "Use the address we know you by. We send one mail with a link there. That is how we know it is you."
            )
        case .words:
            Bilingual(
                nl: form == .u
                    ? "Zoekt u iets bepaalds? Schrijf het hier. Laat het leeg als het om alles gaat. Zet hier geen burgerservicenummer."
                    : "Zoek je iets bepaalds? Schrijf het hier. Laat het leeg als het om alles gaat. Zet hier geen burgerservicenummer.",
                en:
                    "Looking for something in particular? Write it here. Leave it empty if it is about everything. Do not put a citizen service number here."
            )
        case .check, .send: nil
        }
    }

    static func short(_ question: RequestQuestion) -> Bilingual {
        switch question {
        case .capacity: Bilingual(nl: "Bekend als", en: "Known as")
        case .email: Bilingual(nl: "E-mailadres", en: "E-mail address")
        case .words, .check, .send: Bilingual(nl: "Toelichting", en: "Remarks")
        }
    }

    static func check(_ right: Right) -> Bilingual {
        Bilingual(nl: "Controleer uw antwoorden", en: "Check your answers")
    }

    static func beforeSending(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form == .u
                ? "Na het versturen krijgt u een mail. Gebruik de link daarin binnen 24 uur. Dan gaan wij aan het werk."
                : "Na het versturen krijg je een mail. Gebruik de link daarin binnen 24 uur. Dan gaan wij aan het werk.",
            en: "After sending you get a mail. Use the link in it within 24 hours. Then we start working.")
    }
}
