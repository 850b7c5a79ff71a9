import Declarations
import Rules

/// The statement in the W3C Data Privacy Vocabulary (DPV 2.3), as JSON-LD 1.1.
///
/// The context is inside, so that nothing is fetched to read it. Each purpose is a `dpv:Process`; its parts are nodes
/// whose addresses are the places in the statement.
public enum VocabularyGraph {
    /// The graph, with texts in both languages.
    ///
    /// - Parameter statement: The address of the statement; without one, names of the form `urn:gestand:…`.
    public static func make(_ declaration: Declaration, statement: String? = nil) -> JSONValue {
        let writer = VocabularyWriter(
            declaration: declaration, base: statement ?? "urn:gestand:\(declaration.organisation.id)")
        return ["@context": context, "@graph": .array(writer.nodes())]
    }

    private static let context: JSONValue = [
        "dpv": "https://w3id.org/dpv#", "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
        "pd": "https://w3id.org/dpv/pd#", "loc": "https://w3id.org/dpv/loc#", "dcterms": "http://purl.org/dc/terms/",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "title": ["@id": "dcterms:title", "@container": "@language"],
        "description": ["@id": "dcterms:description", "@container": "@language"],
    ]
}

/// Writes the nodes of the graph.
struct VocabularyWriter {
    let declaration: Declaration
    let base: String

    func nodes() -> [JSONValue] {
        let data = declaration.data.filter { !$0.blocked }
        return [notice(), controller()] + declaration.purposes.map(process) + declaration.people.map(person)
            + data.map(category) + declaration.recipients.map(recipient) + declaration.retention.map(storage)
            + declaration.measures.map(measure) + declaration.sources.map(source)
    }

    func place(_ anchor: Anchor) -> String { "\(base)#\(anchor.id)" }

    func reference(_ iri: String) -> JSONValue { ["@id": .string(iri)] }

    func texts(_ text: Bilingual) -> JSONValue { ["nl": .string(text.nl), "en": .string(text.en)] }

    func node(_ iri: String, _ types: [String], _ members: [JSONValue.Member]) -> JSONValue {
        .object([.init("@id", .string(iri)), .init("@type", JSONValue(texts: types))] + members)
    }

    /// Members whose values are other nodes; without any, the member is left out.
    func many(_ name: String, _ iris: [String]) -> [JSONValue.Member] {
        iris.isEmpty ? [] : [.init(name, .array(iris.map(reference)))]
    }

    private var controllerIRI: String { place(Anchor("wie-wij-zijn")) }

    private func notice() -> JSONValue {
        let rights = StatementWriter(declaration, .nl).offeredRights.compactMap(Self.article)
        let settings = declaration.statement
        return node(
            base, ["dpv:PrivacyNotice"],
            [
                .init("title", texts(StatementTexts.title(Bilingual(same: declaration.organisation.name)))),
                .init("dcterms:identifier", .string("\(declaration.organisation.id)-\(settings.version)")),
                .init("dpv:hasDataController", reference(controllerIRI)),
            ]
                + (settings.exactness == .unknown
                    ? []
                    : [
                        .init(
                            "dcterms:valid",
                            ["@value": .string(settings.effective.description), "@type": "xsd:date"])
                    ])
                + many("dpv:hasProcess", declaration.purposes.map { processIRI($0.id) })
                + many("dpv:hasRight", rights)
                + many(
                    "dpv:hasTechnicalOrganisationalMeasure", declaration.measures.map { measureIRI($0.id) }))
    }

    private func controller() -> JSONValue {
        let organisation = declaration.organisation
        let contact = organisation.privacyContact?.contact.email ?? organisation.contact.email
        let roles = organisation.actsAs.contains(.processor) ? ["dpv:DataProcessor"] : []
        let address = organisation.address.map { "\($0.street), \($0.postcode) \($0.city), \($0.country)" }
        let facts: [(String, String?)] = [
            ("dpv:hasName", organisation.legalName ?? organisation.name), ("dpv:hasAddress", address),
            ("dpv:hasContact", contact), ("dpv:hasIdentifier", organisation.kvk),
        ]
        return node(
            controllerIRI, ["dpv:DataController"] + roles,
            facts.compactMap { name, value in value.map { .init(name, .string($0)) } })
    }

    /// The article of a right, as a term.
    static func article(_ right: Right) -> String? {
        switch right {
        case .access: "eu-gdpr:A15"
        case .rectification: "eu-gdpr:A16"
        case .erasure: "eu-gdpr:A17"
        case .restriction: "eu-gdpr:A18"
        case .portability: "eu-gdpr:A20"
        case .objection: "eu-gdpr:A21"
        case .withdrawal: "eu-gdpr:A7-3"
        case .automatedDecisions: "eu-gdpr:A22"
        case .complaint: "eu-gdpr:A77"
        case .minorReport, .stopUse: nil
        }
    }
}
