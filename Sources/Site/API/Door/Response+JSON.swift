import HTTPTypes
import Hummingbird
import Rules

extension Response {
    /// A text of JSON.
    static func json(
        _ text: String, type: String, status: HTTPResponse.Status, headers: HTTPFields = HTTPFields()
    ) -> Response {
        var response = Response.text(text, type: type, status: status)
        for field in headers { response.headers[field.name] = field.value }
        return response
    }

    /// An answer that went well.
    static func json(_ answer: Answer) -> Response {
        var headers = HTTPFields()
        if let tag = answer.tag { headers[.eTag] = "\"\(tag)\"" }
        if let location = answer.location { headers[.location] = location }
        if let next = answer.next, let name = HTTPField.Name("Link") { headers[name] = "<\(next)>; rel=\"next\"" }
        if answer.isRepeated, let name = HTTPField.Name("Idempotency-Replayed") { headers[name] = "true" }
        return json(answer.body, type: "application/json", status: answer.status, headers: headers)
    }

    /// Nothing changed since the caller read it.
    static func notModified(_ tag: String) -> Response {
        var headers = HTTPFields()
        headers[.eTag] = "\"\(tag)\""
        return Response(status: .notModified, headers: headers)
    }
}

extension Answer {
    /// The answer as it is kept for a repeated call: status, address, body.
    var kept: [UInt8] { Array("\(status.code)\n\(location ?? "")\n\(body)".utf8) }

    /// The answer as it was kept.
    init(kept: [UInt8]) throws {
        let parts = String(decoding: kept, as: UTF8.self).split(
            separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let code = Int(parts[0]) else { throw Fault("a kept answer is damaged") }
        self.init(
            status: HTTPResponse.Status(code: code), body: String(parts[2]),
            location: parts[1].isEmpty ? nil : String(parts[1]))
    }
}
