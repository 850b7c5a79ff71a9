import HTTPTypes
import Hummingbird
import NIOCore

/// Reads the parts of a call and checks their form.
struct CallReading: Sendable {
    let request: Request
    let endpoint: Endpoint

    /// Most bytes of a body.
    static let largestBody = 256 * 1024

    /// Refuses a caller that takes no JSON.
    func checkAccepted() throws(Problem) {
        guard let header = request.headers[.accept] else { return }
        let taken = header.split(separator: ",").contains { part in
            let pieces = part.split(separator: ";").map { $0.trimmingPrefix { $0 == " " }.lowercased() }
            let isRefused = pieces.dropFirst().contains {
                $0.hasPrefix("q=0") && !$0.contains { "123456789".contains($0) }
            }
            let type = (pieces.first ?? "").filter { $0 != " " }
            return !isRefused && ["*/*", "application/*", "application/json"].contains(type)
        }
        guard taken else { throw Problem(.answerType) }
    }

    /// The body and its bytes; null and none where nothing is sent.
    func body() async throws -> (JSONInput, [UInt8]) {
        guard let shape = endpoint.body else { return (.null, []) }
        try checkType()
        let bytes: [UInt8]
        do {
            bytes = Array(buffer: try await request.body.collect(upTo: Self.largestBody))
        } catch is NIOTooManyBytesError { throw Problem(.bodyTooLarge) }
        guard !bytes.isEmpty else { throw Problem(.bodyMissing) }
        let input: JSONInput
        do { input = try JSONParser.read(bytes) } catch {
            switch error {
            case .encoding: throw Problem(.jsonEncoding)
            case .malformed: throw Problem(.jsonMalformed)
            case .depth: throw Problem(.jsonDepth)
            case .duplicate(let pointer):
                let entry = Problem.Entry(
                    pointer: pointer, code: ProblemCode.jsonDuplicate.rawValue,
                    detail: ProblemTexts.detail(.jsonDuplicate))
                throw Problem(.jsonDuplicate, entries: [entry])
            }
        }
        let flaws = shape.flaws(in: input)
        guard flaws.isEmpty else { throw Problem(flaws) }
        return (input, bytes)
    }

    private func checkType() throws(Problem) {
        let parts = (request.headers[.contentType] ?? "").lowercased().split(separator: ";")
            .map { $0.filter { $0 != " " } }
        let charsets = parts.dropFirst().filter { $0.hasPrefix("charset=") }
        guard parts.first == "application/json",
            charsets.allSatisfy({ ["charset=utf-8", "charset=\"utf-8\""].contains($0) })
        else { throw Problem(.bodyType) }
    }

    /// What stands after the question mark: known names, each once, of the right form.
    func query() throws(Problem) -> [String: String] {
        var found: [String: String] = [:]
        for pair in (request.uri.query ?? "").split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let words = parts.map { String($0).replacing("+", with: " ").percentDecoded }
            guard let name = words.first ?? nil, let value = words.count == 2 ? words[1] : "" else {
                throw Problem(.queryInvalid)
            }
            guard let field = fields.first(where: { $0.name == name }) else {
                throw Problem(query: "…", expected: fields.map(\.name).joined(separator: ", "))
            }
            guard found[name] == nil, Self.fits(value, field.shape) else {
                throw Problem(query: name, expected: field.description)
            }
            found[name] = value
        }
        return found
    }

    private var fields: [Endpoint.QueryField] { endpoint.query + (endpoint.canValidate ? [Endpoint.validation] : []) }

    private static func fits(_ value: String, _ shape: JSONShape) -> Bool {
        switch shape {
        case .integer: shape.flaws(in: .number(value)).isEmpty && value.first != "+"
        case .boolean: ["", "true", "false"].contains(value)
        default: shape.flaws(in: .string(value)).isEmpty
        }
    }

    /// The tags of If-Match; nil when any will do.
    func expected() throws(Problem) -> Set<String>? {
        guard endpoint.needsMatch else { return nil }
        guard let header = request.headers[.ifMatch] else { throw Problem(.preconditionMissing) }
        guard header != "*" else { return nil }
        let parts = header.split(separator: ",", omittingEmptySubsequences: false)
        // A weak tag is well formed, and equals nothing here (RFC 9110, 13.1.1).
        guard (1...Self.mostTags).contains(parts.count),
            Self.tags(header.replacing("W/\"", with: "\"")).count == parts.count
        else { throw Problem(.preconditionMalformed) }
        return Set(Self.tags(header))
    }

    private static let mostTags = 20

    /// Whether the caller has this version already.
    func knows(_ tag: String) -> Bool {
        guard let header = request.headers[.ifNoneMatch] else { return false }
        return header == "*" || Self.tags(header.replacing("W/\"", with: "\"")).contains(tag)
    }

    private static func tags(_ header: String) -> [String] {
        header.split(separator: ",").compactMap { part -> String? in
            let tag = part.filter { $0 != " " }
            guard tag.count > 2, tag.hasPrefix("\""), tag.hasSuffix("\"") else { return nil }
            let inside = tag.dropFirst().dropLast()
            return inside.utf8.allSatisfy(isOfTag) ? String(inside) : nil
        }
    }

    private static func isOfTag(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "\"") }

    /// The key under which a repeated call is recognised.
    func idempotencyKey() throws(Problem) -> String? {
        guard let name = HTTPField.Name("Idempotency-Key"), let key = request.headers[name] else { return nil }
        guard (16...255).contains(key.utf8.count), key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw Problem(.keyMalformed)
        }
        return key
    }
}

extension Endpoint {
    /// Says beforehand what would be refused.
    static let validation = QueryField(
        name: "validate", shape: .boolean,
        description: "Store nothing; say what would be refused, and which line of the declaration allows the rest.")
}
