import Declarations
import Foundation
import Hummingbird
import HummingbirdTesting
import Processing
import Rules
import Synchronization
import TestPlace
import Vault

@testable import Site

/// A site over real vaults in a temporary folder, with a clock that tests move.
final class TestHouse: Sendable {
    let offices: Offices
    let environment: Processing.Environment
    private let place: TestPlace
    private let clock: Mutex<Int64>
    let mailbox = KeptMail()

    static let password = "een zin van twaalf"

    init(examples: [String] = ["luxigo"], start: Int64 = 1_792_000_000_000) async throws {
        place = try TestPlace("site")
        clock = Mutex(start)
        let reader = ClockReader()
        environment = Processing.Environment(
            clock: { Instant(milliseconds: reader.read?() ?? start) }, baseAddress: "http://localhost:8080")
        let installation = try Installation(
            at: place.place, root: RootKey(bytes: Entropy.system.bytes(RootKey.size)))
        offices = Offices(installation: installation, environment: environment)
        for example in examples { _ = try await offices.publish(Self.read(example), by: .operator(user: "test")) }
        reader.read = { [weak self] in self?.clock.withLock { $0 } ?? start }
    }

    func move(days: Int) { clock.withLock { $0 += Int64(days) * 86_400_000 } }

    static func read(_ example: String) throws -> ReadDeclaration {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(
            contentsOf: root.appendingPathComponent("Examples/\(example).yaml"), encoding: .utf8)
        let reading = DeclarationReader.read(text: text, file: example)
        guard let read = reading.read else { throw Fault("\(example) cannot be read: \(reading.findings)") }
        return read
    }

    func office(_ id: Organisation.ID = "luxigo") async throws -> Office {
        guard let office = await offices[id] else { throw Fault("no office") }
        return office
    }

    /// The application as the program builds it.
    var application: some ApplicationProtocol {
        Application(
            router: Site.router(
                offices: offices, environment: environment, settings: SiteSettings(isSecure: false)))
    }

    /// A customer who has been known for a long time.
    func addCustomer(_ email: String, name: String = "Sanne de Wit") async throws -> Person.ID {
        let office = try await office()
        return try await office.addPerson(
            as: "customer",
            records: [
                NewRecord(kind: "profile", values: ["name": name, "email": email, "address": "Verzonnenlaan 1, Delft"])
            ], channel: .web, language: .nl, by: .operator(user: "test"),
            collectedAt: environment.now.adding(hours: -24 * 90))
    }

    /// The files that hold these bytes.
    func files(holding text: String) -> [String] { place.files(holding: Array(text.utf8)) }

    func addOfficer() async throws {
        _ = try await office().addStaff(
            username: "privacy", name: "Joke Test", password: Self.password, roles: [BuiltIn.privacyContact],
            by: .operator(user: "test"))
    }

    /// Sends what waits, and gives it.
    func deliver() async throws -> [OutgoingMail] {
        let sender = try MailAddress("privacy@luxigo.example")
        _ = try await office().runOutbox(over: mailbox, from: sender)
        return mailbox.take()
    }
}

/// Lets the environment's clock be read before the house is complete.
private final class ClockReader: @unchecked Sendable {
    var read: (@Sendable () -> Int64)?
}

/// A mail transport that keeps mails for the test to read.
final class KeptMail: MailTransport {
    private let mails = Mutex<[OutgoingMail]>([])

    func send(_ mail: OutgoingMail) async -> MailOutcome {
        mails.withLock { $0.append(mail) }
        return .accepted(serverReply: "250")
    }

    func take() -> [OutgoingMail] {
        mails.withLock { kept in
            defer { kept = [] }
            return kept
        }
    }
}

/// A browser without JavaScript: it keeps cookies and fills in forms with their tokens.
final class TextBrowser: Sendable {
    private let client: any TestClientProtocol
    private let cookies = Mutex<[String: String]>([:])

    init(_ client: any TestClientProtocol) { self.client = client }

    struct Page: Sendable {
        let status: HTTPResponse.Status
        let headers: HTTPFields
        let text: String
        let bytes: [UInt8]

        var token: String {
            guard let start = text.range(of: "name=\"csrf\" value=\"") else { return "" }
            return String(text[start.upperBound...].prefix { $0 != "\"" })
        }
        var location: String { headers[.location] ?? "" }

        func hidden(_ name: String) -> String {
            guard let start = text.range(of: "name=\"\(name)\" value=\"") else { return "" }
            return String(text[start.upperBound...].prefix { $0 != "\"" })
        }
    }

    func get(_ path: String) async throws -> Page { try await call(path, .get, body: nil) }

    /// Sends a form with the token of a page, and follows where it leads when asked.
    func post(
        _ path: String, _ fields: [String: String], from page: Page, follow: Bool = true
    ) async throws -> Page {
        var fields = fields
        fields["csrf"] = page.token
        let body = fields.map { "\($0.key)=\($0.value.formEncoded)" }.joined(separator: "&")
        let answer = try await call(path, .post, body: body)
        guard follow, answer.status == .seeOther else { return answer }
        return try await get(answer.location)
    }

    func call(_ path: String, _ method: HTTPRequest.Method, body: String?, type: String? = nil) async throws -> Page {
        var headers = HTTPFields()
        let kept = cookies.withLock { $0 }
        headers[.cookie] = kept.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        if body != nil { headers[.contentType] = type ?? "application/x-www-form-urlencoded" }
        return try await client.execute(
            uri: path, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) }
        ) { response in
            for line in response.headers[values: .setCookie] {
                let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
                guard let name = pair.first else { continue }
                self.cookies.withLock { $0[String(name)] = pair.count == 2 ? String(pair[1]) : nil }
            }
            return Page(
                status: response.status, headers: response.headers, text: String(buffer: response.body),
                bytes: Array(buffer: response.body))
        }
    }
}

extension String {
    var formEncoded: String {
        addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    /// The path of the first link to a page of this kind in a mail.
    func linkPath(_ page: String) -> String {
        split(whereSeparator: \.isWhitespace).map(String.init)
            .first { $0.contains("/\(page)/") }?
            .replacingOccurrences(of: "http://localhost:8080", with: "") ?? ""
    }
}
