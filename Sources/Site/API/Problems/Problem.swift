import Declarations
import Documents
import HTTPTypes
import Rules

/// An answer that says no (RFC 9457).
struct Problem: Error, Sendable {
    var status: HTTPResponse.Status
    var code: String
    var detail: Bilingual
    /// What is wrong with which member.
    var entries: [Entry] = []
    /// Headers that belong to the status, such as `Allow`.
    var headers = HTTPFields()
    /// The number of a fault, for whoever reports it.
    var reference: String?

    /// One member that is wrong.
    struct Entry: Sendable, Hashable {
        /// Where in the body (RFC 6901); nil is a part of the query, named in the text.
        var pointer: String?
        var code: String
        var detail: Bilingual
        /// The element of the declaration that it is about.
        var element: String?
        /// Its line in the file of the version in force.
        var line: Int?
        /// What to add there.
        var addition: String?
    }

    init(_ code: ProblemCode, entries: [Entry] = [], headers: HTTPFields = HTTPFields()) {
        status = code.status
        self.code = code.rawValue
        detail = ProblemTexts.detail(code)
        self.entries = entries
        self.headers = headers
    }

    /// Members that do not fit their shape.
    init(_ flaws: [JSONFlaw]) {
        self.init(
            .bodyInvalid,
            entries: flaws.prefix(Self.mostEntries).map { flaw in
                Entry(
                    pointer: flaw.pointer, code: flaw.code.rawValue,
                    detail: ProblemTexts.detail(flaw.code).map { "\($0) (\(flaw.expected))" })
            })
    }

    /// A part of the query that is not right.
    init(query name: String, expected: String) {
        let entry = Entry(
            pointer: nil, code: ProblemCode.queryInvalid.rawValue, detail: Bilingual(same: "?\(name): \(expected)"))
        self.init(.queryInvalid, entries: [entry])
    }

    /// What a rule refused. Everything that a token may not know of gets the same answer; which purposes there are
    /// stands in the statement, for everyone.
    init(_ refusal: any Refusal) {
        self.init(.notFound)
        if refusal.category == .notFound {
            guard case GateRefusal.purposeUnknown = refusal else { return }
        }
        status = Self.status(of: refusal)
        code = refusal.code
        detail = refusal.message
        if case GateRefusal.caseMissing(_, let kind) = refusal {
            entries = [Entry(pointer: nil, code: code, detail: Bilingual(same: "?case=<\(kind)>"))]
        }
    }

    /// Most members that one answer names.
    static let mostEntries = 100

    static func status(of refusal: any Refusal) -> HTTPResponse.Status {
        // Without its case the call is not complete; nothing is forbidden yet.
        if case GateRefusal.caseMissing = refusal { return .unprocessableContent }
        if refusal is GateRefusal || refusal is NeverRefusal, refusal.category == .invalid { return .forbidden }
        return ErrorPages.status(refusal.category)
    }

    func json(_ language: Language) -> JSONValue {
        var members: [JSONValue.Member] = [
            JSONValue.Member("type", .string("urn:gestand:problem:\(code)")),
            JSONValue.Member("title", .string(ProblemTexts.title(status.code)[language])),
            JSONValue.Member("status", .number(status.code)), JSONValue.Member("code", .string(code)),
            JSONValue.Member("detail", .string(detail[language])),
        ]
        if let reference { members.append(JSONValue.Member("reference", .string(reference))) }
        if !entries.isEmpty {
            members.append(JSONValue.Member("errors", .array(entries.map { $0.json(language) })))
        }
        return .object(members)
    }
}

/// A handler may refuse with a problem; the key of the call is given back then, as after every refusal.
extension Problem: Refusal {
    var message: Bilingual { detail }
    var category: RefusalCategory { status == .notFound ? .notFound : .invalid }
}

extension Problem.Entry {
    func json(_ language: Language) -> JSONValue {
        var members: [JSONValue.Member] = []
        if let pointer { members.append(JSONValue.Member("pointer", .string(pointer))) }
        members.append(JSONValue.Member("code", .string(code)))
        members.append(JSONValue.Member("detail", .string(detail[language])))
        if let element { members.append(JSONValue.Member("element", .string(element))) }
        if let line { members.append(JSONValue.Member("line", .number(line))) }
        if let addition { members.append(JSONValue.Member("add", .string(addition))) }
        return .object(members)
    }
}
