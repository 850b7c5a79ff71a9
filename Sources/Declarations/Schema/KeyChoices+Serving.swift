extension ResponsePromise.Meaning: ExplainedChoice {
    var explained: Bilingual {
        switch self {
        case .answer: Bilingual(nl: "het hele antwoord", en: "the full answer")
        case .contact: Bilingual(nl: "een eerste reactie", en: "a first reply")
        }
    }
}

extension IdentitySettings.Way: ExplainedChoice {
    var explained: Bilingual {
        switch self {
        case .knownAddress: Bilingual(nl: "een link naar een bekend adres", en: "a link to a known address")
        case .account: Bilingual(nl: "inloggen op een account", en: "signing in to an account")
        case .knownFact: Bilingual(nl: "iets dat alleen de persoon weet", en: "a fact that only the person knows")
        case .showOriginalID:
            Bilingual(
                nl: "een origineel document laten zien, zonder kopie", en: "showing an original document, no copy")
        case .video: Bilingual(nl: "videobellen met een document, zonder kopie", en: "a video call, no copy")
        }
    }
}

extension Cookie.Kind: ExplainedChoice {
    var explained: Bilingual {
        switch self {
        case .necessary: Bilingual(nl: "nodig om de site te laten werken", en: "needed to make the site work")
        case .analytics:
            Bilingual(
                nl: "bezoek tellen met weinig gevolgen voor privacy; zonder toestemming",
                en: "counting visits with little effect on privacy; without consent")
        case .statistics: Bilingual(nl: "bezoek tellen, met toestemming", en: "counting visits, with consent")
        case .preference: Bilingual(nl: "voorkeuren onthouden", en: "remembering preferences")
        case .personalisation: Bilingual(nl: "inhoud aanpassen aan de persoon", en: "adapting content")
        case .advertising: Bilingual(nl: "reclame", en: "advertising")
        }
    }
}

extension Measure.Kind: ExplainedChoice {
    var explained: Bilingual {
        switch self {
        case .technical: Bilingual(nl: "techniek, zoals versleuteling", en: "technical, such as encryption")
        case .administrative: Bilingual(nl: "een afspraak of werkwijze", en: "an agreement or procedure")
        case .physical: Bilingual(nl: "iets tastbaars, zoals een slot", en: "physical, such as a lock")
        }
    }
}

extension KeyType {
    /// The instruments of chapter V, from ``Transfer/tools``.
    static let transferTools = choice([
        KeyChoice("adequacy", nl: "de EU noemt het land veilig", en: "the EU calls the country adequate"),
        KeyChoice("standard-clauses", nl: "standaardbepalingen van de EU", en: "standard clauses of the EU"),
        KeyChoice("binding-rules", nl: "bindende regels van het concern", en: "binding rules of the group"),
        KeyChoice("explicit-consent", nl: "uitdrukkelijke toestemming", en: "explicit consent"),
    ])

    /// The elements of a processor agreement, or all of them.
    static let agreementElements = choice(
        [KeyChoice("all", nl: "alle onderdelen", en: "all elements")] + words(of: AgreementElement.self))

    /// How a system is asked, from ``HoldingSystem/connectorKinds``.
    static let connectorKinds = [
        KeyChoice("wordpress", nl: "een WordPress-site", en: "a WordPress site"),
        KeyChoice("rest", nl: "een REST-dienst", en: "a REST service"),
        KeyChoice("task", nl: "een mens zoekt het op", en: "a person looks it up"),
    ]

    /// Of whom something is asked, from ``Attestation/subjects``.
    static let subjects = choice([
        KeyChoice("staff-member", nl: "elke medewerker", en: "each staff member"),
        KeyChoice("recipient", nl: "elke ontvanger", en: "each recipient"),
        KeyChoice("organisation", nl: "de organisatie", en: "the organisation"),
    ])

    /// The sources that always exist, from ``DataSource/builtIn``.
    static let builtInSources = [
        KeyChoice("person", nl: "de persoon zelf", en: "the person"),
        KeyChoice("device", nl: "het apparaat van de persoon", en: "the person's device"),
    ]
}
