import Declarations

/// The six legal bases in plain words (art. 6(1)).
public enum LegalBasisTexts {
    /// The name of a basis.
    public static func name(_ basis: LegalBasis) -> Bilingual {
        switch basis {
        case .consent: Bilingual(nl: "Toestemming", en: "Consent")
        case .contract: Bilingual(nl: "Overeenkomst", en: "Contract")
        case .legalObligation: Bilingual(nl: "Wettelijke verplichting", en: "Legal obligation")
        case .vitalInterest: Bilingual(nl: "Vitaal belang", en: "Vital interests")
        case .publicTask: Bilingual(nl: "Taak van algemeen belang", en: "Public task")
        case .legitimateInterest: Bilingual(nl: "Gerechtvaardigd belang", en: "Legitimate interest")
        }
    }

    /// Where the law has it.
    public static func article(_ basis: LegalBasis) -> Bilingual {
        let letter = letter(basis)
        return Bilingual(nl: "AVG, artikel 6, lid 1, onder \(letter)", en: "GDPR, Article 6(1)(\(letter))")
    }

    /// The point of art. 6(1).
    static func letter(_ basis: LegalBasis) -> String {
        switch basis {
        case .consent: "a"
        case .contract: "b"
        case .legalObligation: "c"
        case .vitalInterest: "d"
        case .publicTask: "e"
        case .legitimateInterest: "f"
        }
    }

    /// Name and article together: *Toestemming (AVG, artikel 6, lid 1, onder a)*.
    public static func full(_ basis: LegalBasis) -> Bilingual {
        let name = name(basis)
        let article = article(basis)
        return Bilingual(nl: "\(name.nl) (\(article.nl))", en: "\(name.en) (\(article.en))")
    }

    /// What it means for the person.
    public static func meaning(_ basis: LegalBasis, _ form: AddressForm) -> Bilingual {
        switch basis {
        case .consent:
            Bilingual(
                nl: form.pick(
                    u: "Wij doen dit alleen als u ja hebt gezegd. U mag uw toestemming altijd intrekken.",
                    je: "Wij doen dit alleen als je ja hebt gezegd. Je mag je toestemming altijd intrekken."),
                en: "We do this only if you have said yes. You may withdraw your consent at any time.")
        case .contract:
            Bilingual(
                nl: form.pick(
                    u: "Wij hebben de gegevens nodig voor onze overeenkomst met u, of om die voor te bereiden.",
                    je: "Wij hebben de gegevens nodig voor onze overeenkomst met jou, of om die voor te bereiden."),
                en: "We need the data for our contract with you, or to prepare it.")
        case .legalObligation:
            Bilingual(nl: "De wet verplicht ons hiertoe.", en: "The law obliges us to do this.")
        case .vitalInterest:
            Bilingual(nl: "Het gaat om leven of gezondheid.", en: "It is a matter of life or health.")
        case .publicTask:
            Bilingual(
                nl: "Wij voeren een taak uit die de wet ons geeft, voor iedereen. \(form.youFirst) mag bezwaar maken.",
                en: "We carry out a task that the law gives us, for everyone. You may object.")
        case .legitimateInterest:
            Bilingual(
                nl: form.pick(
                    u: "Wij hebben hier een goede reden voor, en die weegt op tegen uw privacy. U mag bezwaar maken.",
                    je: "Wij hebben hier een goede reden voor, en die weegt op tegen je privacy. Je mag bezwaar maken."),
                en: "We have a good reason for this, and it outweighs the effect on your privacy. You may object.")
        }
    }

    /// Said where the declaration names no basis, so that nobody reads one into it.
    static let missing = Bilingual(
        nl: "Voor dit doel is geen grondslag genoemd.", en: "No legal basis is named for this purpose.")
}
