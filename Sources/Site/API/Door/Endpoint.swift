import HTTPTypes
import Rules

/// One thing that the API does: the route, what goes in, what comes out, and who may.
///
/// The server, the OpenAPI document and the tests read the same list, so none of them can miss one.
struct Endpoint: Sendable {
    /// The name of the operation; for ever.
    var id: String
    var method: HTTPRequest.Method
    /// The path after `/api/v1/{organisation}`, with its parameters in braces.
    var path: String
    /// What a token must allow.
    var action: TokenAction
    /// What it does, in a sentence.
    var summary: String
    /// What may stand after the question mark.
    var query: [QueryField] = []
    /// What is sent.
    var body: JSONShape?
    /// What is sent, as an example that works in the demonstration.
    var example: Example?
    /// The status when it went well.
    var success: HTTPResponse.Status = .ok
    /// What comes back.
    var answer: JSONShape
    /// Whether the answer has an ETag.
    var hasTag = false
    /// Whether a change must say what it changes, with If-Match.
    var needsMatch = false
    /// Whether `?validate` says beforehand what would be refused.
    var canValidate = false
    var handle: @Sendable (Call) async throws -> Answer

    /// Something that may stand after the question mark.
    struct QueryField: Sendable {
        var name: String
        var shape: JSONShape
        var description: String
    }

    /// A call that works in the demonstration.
    struct Example: Sendable {
        /// Values of the parameters in the path; a person or record is filled in by whoever tries it.
        var parameters: [String: String] = [:]
        /// The body.
        var body: String?
    }

    /// Whether it stores something, so that a repeated call must be recognised.
    var isCreating: Bool { success == .created }

    /// The whole path, as in the OpenAPI document.
    var template: String { "\(Self.base)/{organisation}\(path)" }

    /// Where the API is; the number changes only when a program would have to.
    static let base = "/api/v1"

    /// The parameters in the path with the form of each.
    var parameters: [(name: String, form: TextForm)] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map { part in
            let name = String(part.dropFirst().dropLast())
            return (name, Self.forms[name] ?? .free(200))
        }
    }

    /// Whether each parameter has its form.
    func fits(_ values: [String: String]) -> Bool { parameters.allSatisfy { $0.form.fits(values[$0.name] ?? "") } }

    private static let forms: [String: TextForm] = [
        "purpose": .id, "person": .random, "record": .random, "event": .id, "reference": .reference,
        "element": .free(200), "mechanism": .id,
    ]

    /// The parameters of a path that fits; nil when it does not.
    func match(_ segments: [String]) -> [String: String]? {
        let own = path.split(separator: "/").map(String.init)
        guard own.count == segments.count else { return nil }
        var found: [String: String] = [:]
        for (part, segment) in zip(own, segments) {
            if part.hasPrefix("{") {
                found[String(part.dropFirst().dropLast())] = segment
            } else if part != segment {
                return nil
            }
        }
        return found
    }
}

/// An answer that went well.
struct Answer: Sendable {
    var status: HTTPResponse.Status = .ok
    var body: String
    /// The ETag, without its quotes.
    var tag: String?
    var location: String?
    /// The address of the next page.
    var next: String?
    /// Whether it is the answer to an earlier call with the same key.
    var isRepeated = false
}
