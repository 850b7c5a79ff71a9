import Declarations
import Documents
import HTTPTypes
import Processing
import Rules
import Vault

/// A call of a program, after everything about its form was checked.
struct Call: Sendable {
    let office: Office
    let token: StoredToken
    let parameters: [String: String]
    let query: [String: String]
    let body: JSONInput
    let language: Language
    /// The tags of If-Match; nil when there is none, or when it is any.
    let expected: Set<String>?

    var actor: Actor { token.actor }
    var declaration: Declaration { office.declaration }
    /// The path of the organisation.
    var base: String { "\(Endpoint.base)/\(office.organisation)" }

    /// A part of the path.
    ///
    /// - Throws: the same as for whatever does not exist.
    func parameter(_ name: String) throws(Problem) -> String {
        guard let value = parameters[name] else { throw Problem(.notFound) }
        return value
    }

    var purpose: Purpose.ID { Purpose.ID(parameters["purpose"] ?? "") }
    func person() throws(Problem) -> Person.ID { Person.ID(try parameter("person")) }
    func record() throws(Problem) -> HeldRecord.ID { HeldRecord.ID(try parameter("record")) }

    /// Whether nothing is to be stored.
    var isValidating: Bool { query["validate"].map { $0 != "false" } ?? false }

    /// How many items a page has.
    var limit: Int { query["limit"].flatMap { Int($0) } ?? Paging.usual }
}
