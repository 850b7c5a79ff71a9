import Declarations

/// The sections about who receives data, what people may ask, and how data are protected.
extension SetupDeclaration {
    func recipients(_ yaml: inout SetupText) {
        section("recipients", &yaml)
        yaml.line(0, "recipients:")
        for company in answers.companies {
            yaml.line(1, "\(company.id):")
            yaml.line(2, "name: \(SetupText.quoted(company.name))")
            yaml.line(2, "role: processor")
            yaml.words(2, "service", service(of: company))
            yaml.line(2, "country: \(company.country)")
            if !company.transfer.isEmpty { yaml.line(2, "transfer: {tool: \(company.transfer)}") }
            yaml.line(2, "data: \(SetupText.list(answers.data(for: company.id)))")
            yaml.comment(2, SetupDeclarationTexts.agreement)
            yaml.line(2, "agreement: {signed: \(company.since), elements: all}")
            yaml.line(2, "secrecy: contract")
        }
        let used = Set(answers.purposes.flatMap(\.others))
        for recipient in SetupRecipient.allCases where used.contains(recipient) { other(recipient, &yaml) }
    }

    private func service(of company: SetupCompany) -> Bilingual {
        let services = company.jobs.map(\.service)
        return Bilingual(
            nl: services.map(\.nl).joined(separator: ". "), en: services.map(\.en).joined(separator: ". "))
    }

    private func other(_ recipient: SetupRecipient, _ yaml: inout SetupText) {
        yaml.line(1, "\(recipient.rawValue):")
        switch recipient {
        case .payments:
            yaml.line(2, "name: \(SetupText.quoted(answers.value(.payments)))")
            yaml.line(2, "role: controller")
            yaml.words(2, "service", Bilingual(nl: "Verwerkt {uw} betaling", en: "Handles your payment"))
        case .carrier:
            yaml.line(2, "name: \(SetupText.quoted(answers.value(.carrier)))")
            yaml.line(2, "role: controller")
            yaml.words(2, "service", Bilingual(nl: "Bezorgt {uw} pakket", en: "Delivers your parcel"))
        case .taxAuthority:
            yaml.line(2, "name: Belastingdienst")
            yaml.line(2, "role: public-body")
            yaml.words(2, "service", Bilingual(nl: "Controleert de belasting", en: "Checks the taxes"))
        }
        yaml.line(2, "country: NL")
        yaml.line(2, "data: \(SetupText.list(answers.data(for: recipient.rawValue)))")
    }

    func rights(_ yaml: inout SetupText) {
        section("rights", &yaml)
        yaml.line(0, "rights:")
        yaml.comment(1, SetupDeclarationTexts.term)
        yaml.line(1, "all: {respond: {term: P4W, means: answer}, channels: [email, web, letter]}")
        let bases = Set(answers.purposes.map(\.basis))
        var rights: [Right] = [.access, .rectification, .erasure, .restriction, .portability, .objection]
        if bases.contains(.consent) { rights.append(.withdrawal) }
        for right in rights + [.automatedDecisions, .complaint] { yaml.line(1, "\(right.rawValue):") }
        yaml.comment(1, SetupDeclarationTexts.identity)
        yaml.line(1, "identity: {ways: [known-address], send-to: known-address-only}")
    }

    func consents(_ yaml: inout SetupText) {
        let used = Set(answers.purposes.compactMap(\.consent))
        guard !used.isEmpty else { return }
        section("consents", &yaml)
        yaml.line(0, "consents:")
        for consent in SetupConsent.allCases where used.contains(consent) {
            yaml.line(1, "\(consent.rawValue):")
            yaml.words(2, "wording", consent.wording)
            yaml.words(2, "withdrawal", consent.withdrawal)
        }
    }

    func cookies(_ yaml: inout SetupText) {
        section("cookies", &yaml)
        guard answers.value(.cookies) != "none" else {
            yaml.line(0, "cookies: {}")
            return
        }
        yaml.comment(0, SetupDeclarationTexts.cookieNames)
        yaml.line(0, "cookies:")
        let remembers = Bilingual(
            nl: "Onthoudt wat {u} op de website doet", en: "Remembers what you do on the website")
        yaml.line(1, "session: {name: session, kind: necessary, purpose: \(yaml.words(remembers))}")
        guard answers.value(.cookies) == "counting" else { return }
        let counts = Bilingual(nl: "Telt bezoek, na {uw} toestemming", en: "Counts visits, with your consent")
        yaml.line(1, "counter: {name: counter, kind: statistics, purpose: \(yaml.words(counts)), life: P6M}")
    }

    func measures(_ yaml: inout SetupText) {
        let chosen = answers.value(.measures).split(separator: ",").compactMap { SetupMeasure(rawValue: String($0)) }
        guard !chosen.isEmpty else { return }
        section("measures", &yaml)
        yaml.comment(0, SetupDeclarationTexts.measures)
        yaml.line(0, "measures:")
        let owner = answers.value(.contactName).isEmpty ? answers.value(.name) : answers.value(.contactName)
        let review = today.adding(months: 12)
        for measure in chosen {
            yaml.line(1, "\(measure.rawValue):")
            yaml.words(2, "label", measure.label)
            yaml.line(2, "kind: \(measure.kind)")
            yaml.line(2, "owner: \(SetupText.quoted(owner))")
            yaml.line(2, "evidence: \(SetupText.quoted(measure.evidence[languages[0]]))")
            yaml.line(2, "review: \(review)")
        }
    }

    func clientWork(_ yaml: inout SetupText) {
        guard answers.template == .softwareSupplier else { return }
        section("client-work", &yaml)
        yaml.line(0, "client-work:")
        yaml.line(1, "hosting:")
        yaml.words(2, "title", Bilingual(nl: "Software leveren en huisvesten", en: "Delivering and hosting software"))
        yaml.words(
            2, "controllers",
            Bilingual(nl: "Onze klanten, zie de klantenlijst", en: "Our customers, see the list of customers"))
        yaml.words(
            2, "people",
            Bilingual(nl: "De mensen over wie klanten iets invoeren", en: "The people that customers enter"))
        yaml.words(2, "data", Bilingual(nl: "Wat klanten invoeren", en: "What customers enter"))
        if let host = answers.company(for: .hosting) { yaml.line(2, "recipients: [\(host.id)]") }
    }
}
