import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Someone with a browser: keeps cookies, follows nothing by itself.
final class Visitor: NSObject, URLSessionTaskDelegate, @unchecked Sendable {
    struct Page: Sendable {
        var status: Int
        var text: String

        /// The token of the form on it.
        var token: String {
            guard let start = text.range(of: "name=\"csrf\" value=\"") else { return "" }
            return String(text[start.upperBound...].prefix { $0 != "\"" })
        }
    }

    private let lock = NSLock()
    private var cookies: [String: String] = [:]
    private lazy var session = URLSession(configuration: .ephemeral, delegate: self, delegateQueue: nil)

    func get(_ address: String) async throws -> Page { try await call(address, "GET", nil, [:]) }

    /// Sends a form with the token of a page.
    func post(_ address: String, _ fields: [String: String], from page: Page) async throws -> Page {
        let all = fields.merging(["csrf": page.token]) { mine, _ in mine }
        let body = all.map {
            "\($0.key)=\($0.value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }
        .joined(separator: "&")
        return try await call(address, "POST", body, ["Content-Type": "application/x-www-form-urlencoded"])
    }

    func call(_ address: String, _ method: String, _ body: String?, _ headers: [String: String]) async throws -> Page {
        guard let url = URL(string: address) else { return Page(status: 0, text: "") }
        var request = URLRequest(url: url)
        request.httpMethod = method
        request.httpShouldHandleCookies = false
        request.httpBody = body.map { Data($0.utf8) }
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        let kept = lock.withLock { cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        if !kept.isEmpty { request.setValue(kept, forHTTPHeaderField: "Cookie") }
        let (data, response) = try await session.data(for: request)
        guard let answer = response as? HTTPURLResponse else { return Page(status: 0, text: "") }
        let fields = answer.allHeaderFields.reduce(into: [String: String]()) { result, field in
            if let name = field.key as? String, let value = field.value as? String { result[name] = value }
        }
        let set = HTTPCookie.cookies(withResponseHeaderFields: fields, for: url)
        lock.withLock { for cookie in set { cookies[cookie.name] = cookie.value } }
        return Page(status: answer.statusCode, text: String(decoding: data, as: UTF8.self))
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
    ) { completionHandler(nil) }
}
