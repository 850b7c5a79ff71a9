import Declarations
import Documents

/// The questions of the request form.
enum QuestionTexts {
    static let back = Bilingual(nl: "Terug", en: "Back")
    static let next = Bilingual(nl: "Verder", en: "Continue")
    static let send = Bilingual(nl: "Verzoek versturen", en: "Send request")
    static let asked = Bilingual(nl: "Verzoek", en: "Request")
    static let notGiven = Bilingual(nl: "Niet ingevuld", en: "Not provided")

    static func title(_ question: RequestQuestion, _ form: AddressForm) -> Bilingual {
        switch question {
        case .capacity:
            Bilingual(
                nl: form == .u ? "Waar kennen wij u van?" : "Waar kennen wij je van?",
                en: "How do we know you?")
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

    static func hint(_ question: RequestQuestion, _ right: Right, _ form: AddressForm) -> Bilingual? {
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
                en:
                    "Use the address we know you by. We send one e-mail with a link there. That is how we know it is you."
            )
        case .words: wordsHint(right, form)
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

    static func check(_ form: AddressForm) -> Bilingual {
        Bilingual(nl: "Controleer \(form.pick(u: "uw", je: "je")) antwoorden", en: "Check your answers")
    }

    /// What stands for remarks that were left out.
    static func noWords(_ right: Right) -> Bilingual {
        right == .access || right == .portability || right == .erasure
            ? Bilingual(nl: "Geen toelichting: het gaat om alles", en: "No remarks: it is about everything")
            : Bilingual(nl: "Geen toelichting", en: "No remarks")
    }

    static func beforeSending(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form == .u
                ? "Na het versturen krijgt u een mail. Gebruik de link daarin binnen 24 uur. Dan gaan wij aan het werk."
                : "Na het versturen krijg je een mail. Gebruik de link daarin binnen 24 uur. Dan gaan wij aan het werk.",
            en: "After sending you get an e-mail. Use the link in it within 24 hours. Then we start work.")
    }
}
