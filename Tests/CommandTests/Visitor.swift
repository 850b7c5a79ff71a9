import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Someone with a browser that keeps cookies and follows nothing by itself. It is curl, because `URLSession` on Linux
/// waits for ever for a redirect that nobody follows.
final class Visitor {
    struct Page: Sendable {
        var status: Int
        var text: String

        /// The token of the form on it.
        var token: String {
            guard let start = text.range(of: "name=\"csrf\" value=\"") else { return "" }
            return String(text[start.upperBound...].prefix { $0 != "\"" })
        }
    }

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    func get(_ address: String) throws -> Page { try curl([address]) }

    /// Sends a form with the token of a page.
    func post(_ address: String, _ fields: [String: String], from page: Page) throws -> Page {
        let all = fields.merging(["csrf": page.token]) { mine, _ in mine }
        return try curl(all.flatMap { ["--data-urlencode", "\($0.key)=\($0.value)"] } + [address])
    }

    private func curl(_ arguments: [String]) throws -> Page {
        let jar = folder.path("jar")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            [
                "curl", "--silent", "--max-time", "60", "--cookie", jar, "--cookie-jar", jar, "--write-out",
                "\n%{http_code}",
            ]
            + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return Page(status: Int(lines.last ?? "") ?? 0, text: lines.dropLast().joined(separator: "\n"))
    }

    /// Calls the interface for programs; many may call at once.
    static func call(_ address: String, _ body: String, _ headers: [String: String]) async throws -> Page {
        guard let url = URL(string: address) else { return Page(status: 0, text: "") }
        var request = URLRequest(url: url)
        request.httpMethod = "POST"
        request.httpBody = Data(body.utf8)
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        let (data, response) = try await URLSession.shared.data(for: request)
        return Page(
            status: (response as? HTTPURLResponse)?.statusCode ?? 0, text: String(decoding: data, as: UTF8.self))
    }
}
