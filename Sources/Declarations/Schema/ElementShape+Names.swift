extension ElementShape {
    /// What an element of this shape is, in a few words.
    public var name: Bilingual {
        switch self {
        case .file: Bilingual(nl: "de verklaring", en: "the declaration")
        case .organisation: Bilingual(nl: "de organisatie", en: "the organisation")
        case .registration: Bilingual(nl: "de inschrijving", en: "the registration")
        case .address: Bilingual(nl: "een postadres", en: "a postal address")
        case .contact: Bilingual(nl: "contactgegevens", en: "contact details")
        case .privacyContact: Bilingual(nl: "de contactpersoon voor privacyzaken", en: "the privacy contact")
        case .dataProtectionOfficer:
            Bilingual(nl: "de functionaris gegevensbescherming", en: "the data protection officer")
        case .statement: Bilingual(nl: "de privacyverklaring", en: "the privacy statement")
        case .changes: Bilingual(nl: "bericht over veranderingen", en: "notice of changes")
        case .section: Bilingual(nl: "een eigen stuk tekst", en: "a text of your own")
        case .never: Bilingual(nl: "een belofte om iets niet te doen", en: "a promise not to do something")
        case .personKind: Bilingual(nl: "een soort persoon", en: "a kind of person")
        case .dataCategory: Bilingual(nl: "een soort gegeven", en: "a category of data")
        case .system: Bilingual(nl: "een systeem", en: "a system")
        case .connector: Bilingual(nl: "een koppeling", en: "a connector")
        case .recordKind: Bilingual(nl: "een soort dossier", en: "a kind of record")
        default: furtherName
        }
    }

    private var furtherName: Bilingual {
        switch self {
        case .purpose: Bilingual(nl: "een doel", en: "a purpose")
        case .provision: Bilingual(nl: "of gegevens moeten worden gegeven", en: "whether data must be given")
        case .interest: Bilingual(nl: "een gerechtvaardigd belang", en: "a legitimate interest")
        case .role: Bilingual(nl: "een rol", en: "a role")
        case .retentionRule: Bilingual(nl: "een bewaarregel", en: "a retention rule")
        case .source: Bilingual(nl: "een bron", en: "a source")
        case .recipient: Bilingual(nl: "een ontvanger", en: "a recipient")
        case .transfer: Bilingual(nl: "een doorgifte", en: "a transfer")
        case .agreement: Bilingual(nl: "een verwerkersovereenkomst", en: "a processor agreement")
        case .rights: Bilingual(nl: "de rechten", en: "the rights")
        case .right: Bilingual(nl: "een recht", en: "a right")
        case .respond: Bilingual(nl: "de tijd om te antwoorden", en: "the time to answer")
        case .identity: Bilingual(nl: "vaststellen wie iemand is", en: "establishing identity")
        case .register: Bilingual(nl: "wat van een verzoek blijft", en: "what stays of a request")
        case .consent: Bilingual(nl: "een vraag om toestemming", en: "a request for consent")
        case .cookie: Bilingual(nl: "een cookie", en: "a cookie")
        case .measure: Bilingual(nl: "een maatregel", en: "a measure")
        case .attestation: Bilingual(nl: "een verklaring", en: "an attestation")
        case .clientWork: Bilingual(nl: "werk voor anderen", en: "work for others")
        case .procedures: Bilingual(nl: "de werkwijzen", en: "the procedures")
        case .procedure: Bilingual(nl: "een werkwijze", en: "a procedure")
        default: Bilingual(nl: "een geaccepteerde bevinding", en: "an accepted finding")
        }
    }
}
