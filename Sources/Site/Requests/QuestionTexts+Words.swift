import Declarations
import Documents

extension QuestionTexts {
    /// What to write with a request for this right, and what not.
    static func wordsHint(_ right: Right, _ form: AddressForm) -> Bilingual {
        let what = what(right, form)
        return Bilingual(
            nl: "\(what.nl) Zet hier geen burgerservicenummer.",
            en: "\(what.en) Do not put a citizen service number (BSN) here.")
    }

    private static func what(_ right: Right, _ form: AddressForm) -> Bilingual {
        switch right {
        case .access, .portability, .erasure:
            Bilingual(
                nl: form.pick(u: "Gaat het u om iets bepaalds?", je: "Gaat het je om iets bepaalds?")
                    + " Schrijf het hier. Laat het leeg als het om alles gaat.",
                en: "Is it about something in particular? Write it here. Leave it empty if it is about everything.")
        case .rectification:
            Bilingual(
                nl: "Schrijf wat er niet klopt of wat er mist, en hoe het wel is.",
                en: "Write what is wrong or missing, and what it should be.")
        case .restriction:
            Bilingual(
                nl: "Schrijf om welke gegevens het gaat, en waarom.", en: "Write which data it is about, and why.")
        case .objection:
            Bilingual(
                nl: form.pick(
                    u: "Schrijf waar u tegen bent, en waarom dat in uw situatie zo is.",
                    je: "Schrijf waar je tegen bent, en waarom dat in jouw situatie zo is.")
                    + " Gaat het om reclame? Dan is geen reden nodig.",
                en: "Write what you object to, and why in your situation. Is it about marketing? You need no reason.")
        case .withdrawal:
            Bilingual(
                nl:
                    "Schrijf welke toestemming \(form.pick(u: "u intrekt", je: "je intrekt")). Een reden is niet nodig.",
                en: "Write which consent you withdraw. You need no reason.")
        case .automatedDecisions:
            Bilingual(nl: "Schrijf om welk besluit het gaat.", en: "Write which decision it is about.")
        case .complaint, .minorReport, .stopUse:
            Bilingual(nl: "Schrijf wat wij moeten weten.", en: "Write what we need to know.")
        }
    }
}
