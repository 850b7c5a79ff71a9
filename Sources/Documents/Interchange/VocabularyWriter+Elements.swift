import Declarations
import Rules

extension VocabularyWriter {
    func processIRI(_ id: Purpose.ID) -> String { place(Anchor(.purpose, id.rawValue)) }
    func measureIRI(_ id: Measure.ID) -> String { "\(base)#maatregel-\(id)" }
    private func personIRI(_ id: PersonKind.ID) -> String { place(Anchor(.person, id.rawValue)) }
    private func dataIRI(_ id: DataCategory.ID) -> String { place(Anchor(.data, id.rawValue)) }
    private func recipientIRI(_ id: Recipient.ID) -> String { place(Anchor(.recipient, id.rawValue)) }
    private func storageIRI(_ id: RetentionRule.ID) -> String { place(Anchor(.retention, id.rawValue)) }
    private func sourceIRI(_ id: DataSource.ID) -> String { "\(base)#bron-\(id)" }

    /// One purpose with everything that hangs on it.
    func process(_ purpose: Purpose) -> JSONValue {
        let rules = [purpose.retention.standard].compactMap { $0 } + purpose.retention.byCategory.values.sorted()
        let sources = purpose.sources.compactMap { source -> String? in
            switch source {
            case .person: "dpv:DataSubjectDataSource"
            case .device: nil
            case .named(let id): sourceIRI(id)
            }
        }
        var why: [JSONValue.Member] = [
            .init("@id", .string(processIRI(purpose.id) + "-waarvoor")),
            .init("@type", purpose.directMarketing ? ["dpv:Purpose", "dpv:DirectMarketing"] : ["dpv:Purpose"]),
            .init("title", texts(purpose.title)),
        ]
        if let explanation = purpose.explanation { why.append(.init("description", texts(explanation))) }
        let basis = purpose.basis.map { ["eu-gdpr:A6-1-\(LegalBasisTexts.letter($0))"] } ?? []
        return node(
            processIRI(purpose.id), ["dpv:Process"],
            [.init("dpv:hasPurpose", .object(why))] + many("dpv:hasLegalBasis", basis)
                + many("dpv:hasDataSubject", purpose.people.map(personIRI))
                + many("dpv:hasPersonalData", purpose.data.map(dataIRI))
                + many("dpv:hasRecipient", declaration.reached(by: purpose).map(recipientIRI))
                + many("dpv:hasDataSource", sources)
                + many("dpv:hasStorageCondition", Set(rules).sorted().map(storageIRI))
                + (purpose.law.map { [.init("dpv:hasApplicableLaw", .string(LawTexts.name($0).nl))] } ?? []))
    }

    func person(_ kind: PersonKind) -> JSONValue {
        node(personIRI(kind.id), ["dpv:DataSubject"], [.init("title", texts(kind.label))])
    }

    func category(_ category: DataCategory) -> JSONValue {
        let origin =
            switch category.origin {
            case .provided: "dpv:ProvidedPersonalData"
            case .observed: "dpv:ObservedPersonalData"
            case .derived: "dpv:DerivedPersonalData"
            case .inferred: "dpv:InferredPersonalData"
            }
        let term = category.pd.flatMap { PersonalDataTerms.all.contains($0) ? ["pd:\($0)"] : nil } ?? []
        let special = category.special ? ["dpv:SpecialCategoryPersonalData"] : []
        return node(
            dataIRI(category.id), ["dpv:PersonalData", origin] + term + special,
            [.init("title", texts(category.label))])
    }

    func recipient(_ recipient: Recipient) -> JSONValue {
        let role =
            switch recipient.role {
            case .processor: "dpv:DataProcessor"
            case .subprocessor: "dpv:DataSubProcessor"
            case .controller: "dpv:DataController"
            case .jointController: "dpv:JointDataControllers"
            case .publicBody: "dpv:GovernmentalOrganisation"
            case nil: "dpv:ThirdParty"
            }
        let code = recipient.country.flatMap { CountryTexts.isCode($0) ? $0 : nil }
        let country = code.map { ["loc:\($0)"] } ?? []
        let tool = recipient.transfer.flatMap { Self.tool($0.tool) }.map { [$0] } ?? []
        return node(
            recipientIRI(recipient.id), ["dpv:Recipient", role],
            [.init("title", texts(RecipientTexts.name(recipient)))]
                + many("dpv:hasCountry", country) + many("dpv:hasThirdCountry", recipient.isAbroad ? country : [])
                + many("dpv:hasLegalBasis", tool) + many("dpv:hasPersonalData", recipient.data.map(dataIRI))
                + many("dpv:hasRecipient", recipient.subprocessors.map(recipientIRI)))
    }

    private static func tool(_ tool: String) -> String? {
        switch tool {
        case "adequacy": "eu-gdpr:A45-3"
        case "standard-clauses": "eu-gdpr:A46-2-c"
        case "binding-rules": "eu-gdpr:A46-2-b"
        case "explicit-consent": "eu-gdpr:A49-1-a"
        default: nil
        }
    }

    func storage(_ rule: RetentionRule) -> JSONValue {
        node(
            storageIRI(rule.id), ["dpv:StorageCondition"],
            [
                .init("description", texts(RetentionTexts.sentence(rule, declaration))),
                .init("dpv:hasDuration", ["@value": .string(rule.keep.description), "@type": "xsd:duration"]),
            ])
    }

    func measure(_ measure: Measure) -> JSONValue {
        let type =
            switch measure.kind {
            case .technical: "dpv:TechnicalMeasure"
            case .administrative: "dpv:OrganisationalMeasure"
            case .physical: "dpv:PhysicalMeasure"
            }
        return node(measureIRI(measure.id), [type], [.init("title", texts(measure.label))])
    }

    func source(_ source: DataSource) -> JSONValue {
        node(
            sourceIRI(source.id),
            ["dpv:DataSource", source.isPublic ? "dpv:PublicDataSource" : "dpv:ThirdPartyDataSource"],
            [.init("title", texts(Bilingual(same: source.name)))])
    }
}
