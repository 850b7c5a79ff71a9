import Declarations

/// The words around the rights in the statement.
enum RightsSectionTexts {
    static func title(_ form: AddressForm) -> Bilingual {
        Bilingual(nl: form.pick(u: "Uw rechten", je: "Jouw rechten"), en: "Your rights")
    }
    static func introduction(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Deze rechten heeft iedereen van wie wij gegevens hebben. \(form.youFirst) hoeft geen klant te zijn.",
            en: "Everyone whose data we have has these rights. You need not be a customer.")
    }
    static func howTitle(_ form: AddressForm) -> Bilingual {
        Bilingual(nl: form.pick(u: "Zo doet u een verzoek", je: "Zo doe je een verzoek"), en: "How to make a request")
    }
    static func ask(_ ways: Bilingual) -> Bilingual {
        Bilingual(nl: "Vraag het ons \(ways.nl).", en: "Ask us \(ways.en).")
    }
    static func askHere(_ ways: Bilingual) -> Bilingual {
        Bilingual(nl: "Voor dit recht: \(ways.nl).", en: "For this right: \(ways.en).")
    }
    static let anyWay = Bilingual(
        nl: "Elke manier om ons te bereiken is goed.", en: "Any way of reaching us will do.")
    static func contactAt(_ form: AddressForm) -> Bilingual {
        Bilingual(nl: "\(form.youFirst) bereikt ons via ", en: "You reach us at ")
    }

    // MARK: Objection

    static let objectionTitle = Bilingual(nl: "Bezwaar maken", en: "Your right to object")
    static func objection(_ form: AddressForm, publicTask: Bool, marketing: Bool) -> Bilingual {
        let task =
            publicTask
            ? Bilingual(nl: " of van een taak van algemeen belang", en: " or on a public task") : Bilingual(same: "")
        let (dutch, english) =
            marketing ? (task.nl + " en tegen reclame", task.en + " and to marketing") : (task.nl, task.en)
        return Bilingual(
            nl: form.pick(
                u: "U mag altijd bezwaar maken tegen gebruik van uw gegevens op grond van ons belang\(dutch) "
                    + "(AVG, artikel 21). ",
                je: "Je mag altijd bezwaar maken tegen gebruik van je gegevens op grond van ons belang\(dutch) "
                    + "(AVG, artikel 21). "),
            en: "You may always object to use of your data that is based on our interest\(english) (GDPR, Article 21). "
        )
    }
    static func aboutObjection(_ form: AddressForm) -> Bilingual {
        let title = title(form)
        return Bilingual(
            nl: "Hoe bezwaar werkt, staat bij ‘\(title.nl)’", en: "How objecting works is under ‘\(title.en)’")
    }
    static let objectionUses = Bilingual(nl: "Het gaat om deze doelen:", en: "This concerns these purposes:")
    static let objectionNone = Bilingual(
        nl: "Nu hebben wij geen doel dat op ons eigen belang of op een taak van algemeen belang rust.",
        en: "At present none of our purposes rests on our own interest or on a public task.")
    static func marketing(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form.pick(
                u: "Bezwaar tegen reclame hoeft u niet uit te leggen. Wij stoppen dan altijd en meteen.",
                je: "Bezwaar tegen reclame hoef je niet uit te leggen. Wij stoppen dan altijd en meteen."),
            en: "You need not explain an objection to marketing. We then always stop at once.")
    }

    // MARK: Consent

    static let consentTitle = Bilingual(nl: "Toestemming intrekken", en: "Withdrawing consent")
    static func consentHow(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form.pick(
                u: "Per vraag leest u hoe u uw ja intrekt. U hoeft geen reden te geven.",
                je: "Per vraag lees je hoe je je ja intrekt. Je hoeft geen reden te geven."),
            en: "For each question you read how to take back your yes. You need not give a reason.")
    }
    static let consentNone = Bilingual(
        nl: "Geen van onze doelen rust op toestemming.", en: "None of our purposes rests on consent.")
    static let question = Bilingual(nl: "Onze vraag", en: "Our question")

    // MARK: Complaint

    static let complaintTitle = Bilingual(nl: "Een klacht indienen", en: "Making a complaint")
    static func complaint(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Niet tevreden? Zeg het ons. \(form.youFirst) mag ook meteen klagen bij de toezichthouder: ",
            en: "Not satisfied? Tell us. You may also complain to the supervisory authority right away: ")
    }

    /// The button at a right.
    static func use(_ right: Right) -> Bilingual {
        let name = RightTexts.noun(right).map(PhraseTexts.lowered)
        return Bilingual(nl: "Doe een verzoek: \(name.nl)", en: "Make a request: \(name.en)")
    }
}
