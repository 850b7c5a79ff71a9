import Declarations

/// Retention, recipients, rights and protection of the example.
enum ExampleRules {
    static func retention() -> [RetentionRule] {
        let ended = EventReference(record: "agreement", event: "ended")
        var relationship = RetentionRule(id: "relationship", after: [ended], keep: Period())
        relationship.andIfOpened = [EventReference(record: "complaint", event: "closed")]
        var fiscal = RetentionRule(
            id: "fiscal", after: [EventReference(record: "invoice", event: "issued")], keep: Period(years: 7))
        fiscal.kind = .minimum
        fiscal.from = .endOfBookYear
        fiscal.law = "awr-52"
        fiscal.clauses = ["Z-50"]
        var ceiling = RetentionRule(id: "ceiling", after: [ended], keep: Period(months: 12))
        ceiling.kind = .maximum
        ceiling.covers = ["name", "email"]
        var research = RetentionRule(id: "research", after: [ended], keep: Period(years: 1), then: .anonymise)
        research.optOut = true
        let short = RetentionRule(id: "short", after: [ended], keep: Period(months: 3))
        let withdrawn = RetentionRule(
            id: "withdrawn", after: [EventReference(record: "consent", event: "withdrawn")], keep: Period())
        return [relationship, short, fiscal, ceiling, research, withdrawn]
    }

    static func recipients() -> [Recipient] {
        var carrier = Recipient(id: "carrier")
        carrier.name = "Snelpost"
        carrier.role = .processor
        carrier.service = Bilingual(nl: "Brengt pakketten rond", en: "Delivers parcels")
        carrier.country = "NL"
        carrier.data = ["name", "address"]
        carrier.agreement = Agreement(signed: ExampleDeclaration.date("2025-10-01"), elements: ["all"])
        carrier.subprocessors = ["bikes"]
        carrier.clauses = ["Z-40"]
        var bikes = Recipient(id: "bikes")
        bikes.name = "Fietskoerier Delft"
        bikes.role = .subprocessor
        bikes.country = "NL"
        var hoster = Recipient(id: "hoster")
        hoster.name = "Wolkenhuis"
        hoster.role = .processor
        hoster.country = "DE"
        hoster.agreement = Agreement(elements: ["all"])
        var mailer = Recipient(id: "mailer")
        mailer.name = "Mail Example Inc."
        mailer.role = .processor
        mailer.country = "US"
        mailer.transfer = Transfer(tool: "standard-clauses", document: "https://mail.example/scc")
        mailer.website = "https://mail.example/privacy"
        var city = Recipient(id: "city")
        city.category = Bilingual(nl: "gemeenten", en: "municipalities")
        city.role = .publicBody
        return [carrier, bikes, hoster, mailer, city]
    }

    static func rights() -> RightsSettings {
        var rights = RightsSettings()
        rights.all.respond = ResponsePromise(term: Period(days: 30))
        rights.all.channels = [.email, .web, .letter]
        var restriction = RightTerms(right: .restriction)
        restriction.withoutGround = true
        restriction.liftedByPerson = true
        var objection = RightTerms(right: .objection)
        objection.atOnce = true
        objection.clauses = ["Z-70"]
        var portability = RightTerms(right: .portability)
        portability.allData = true
        rights.rights = [
            RightTerms(right: .access), RightTerms(right: .rectification), RightTerms(right: .erasure), restriction,
            portability, objection, RightTerms(right: .withdrawal), RightTerms(right: .minorReport),
            RightTerms(right: .stopUse),
        ]
        rights.identity.ways = [.knownAddress, .account, .knownFact, .showOriginalID, .video]
        rights.identity.sendToKnownAddressOnly = true
        return rights
    }

    static func consents() -> [ConsentRequest] {
        var consent = ConsentRequest(
            id: "newsletter",
            wording: Bilingual(
                nl: "Mogen wij elke maand een nieuwsbrief sturen?", en: "May we send you a newsletter each month?"))
        consent.withdrawal = Bilingual(
            nl: "Afmelden staat onder elke nieuwsbrief", en: "Each newsletter has a link to unsubscribe")
        return [consent]
    }

    static func cookies() -> [Cookie] {
        var basket = Cookie(
            id: "basket", name: "mandje", kind: .necessary,
            purpose: Bilingual(nl: "Onthoudt de bestelling", en: "Remembers the order"))
        basket.clauses = ["Z-60"]
        var ad = Cookie(
            id: "ad", name: "_adv", kind: .advertising,
            purpose: Bilingual(nl: "Volgt bezoek", en: "Follows visits"))
        ad.life = Period(days: 90)
        ad.provider = "Reclamehuis"
        return [basket, ad]
    }

    static func measures() -> [Measure] {
        [
            Measure(id: "tls", label: Bilingual(nl: "Versleutelde verbinding", en: "Encrypted connection")),
            Measure(id: "door", label: Bilingual(nl: "Slot op het archief", en: "Locked archive"), kind: .physical),
        ]
    }

    static func attestations() -> [Attestation] {
        var secrecy = Attestation(
            id: "secrecy",
            clause: Bilingual(nl: "Elke medewerker tekent voor geheimhouding", en: "All staff sign for secrecy"))
        secrecy.renew = Period(years: 1)
        return [secrecy]
    }
}
