import Connectors
import Foundation
import Processing
import Testing

@Suite("Mail settings come from the environment")
struct SMTPConfigurationTests {
    private let from = "Luxigo <privacy@luxigo.example>"

    private func read(
        _ server: String, more: [String: String] = [:]
    ) throws(SMTPConfigurationProblem) -> SMTPConfiguration? {
        let base = ["GESTAND_SMTP": server, "GESTAND_MAIL_FROM": from]
        return try SMTPConfiguration.read(environment: base.merging(more) { $1 })
    }

    private func passwordFile(_ contents: String) throws -> URL {
        let file = FileManager.default.temporaryDirectory.appending(path: "gestand-password-\(UUID().uuidString)")
        try Data(contents.utf8).write(to: file)
        return file
    }

    @Test("no server named means no mail", arguments: [[:], ["GESTAND_SMTP": ""]])
    func none(environment: [String: String]) throws {
        #expect(try SMTPConfiguration.read(environment: environment) == nil)
    }

    @Test(
        "addresses of servers",
        arguments: [
            ("smtp://mail.example.org", "mail.example.org", 587, SMTPSecurity.startTLS),
            ("smtp://mail.example.org:2525/", "mail.example.org", 2_525, .startTLS),
            ("SMTPS://Mail.Example.org", "mail.example.org", 465, .tls),
            ("smtp://127.0.0.1:1025?tls=none", "127.0.0.1", 1_025, .none),
            ("smtp://[::1]:1025?tls=none", "[::1]", 1_025, .none),
            ("smtp://[2001:db8::1]", "[2001:db8::1]", 587, .startTLS),
        ])
    func addresses(text: String, host: String, port: Int, security: SMTPSecurity) throws {
        let configuration = try #require(try read(text))
        #expect(configuration.host == host)
        #expect(configuration.port == port)
        #expect(configuration.security == security)
        #expect(configuration.login == nil)
        #expect(configuration.from == (try MailAddress("privacy@luxigo.example", name: "Luxigo")))
    }

    @Test(
        "what cannot be used says what is wrong",
        arguments: [
            ("mail.example.org", SMTPConfigurationProblem.scheme), ("http://mail.example.org", .scheme),
            ("smtp://mail.example.org/inbox", .form), ("smtp://u:secret@mail.example.org", .passwordInAddress),
            ("smtp://", .host), ("smtp://mail_.example.org", .host), ("smtp://mail.example.org\r\nx", .host),
            ("smtp://mail.example.org:0", .port), ("smtp://mail.example.org:65536", .port),
            ("smtp://mail.example.org:x", .port), ("smtp://mail.example.org?tls=none", .plainBeyondLoopback),
            ("smtp://127.0.0.1.example.org?tls=none", .plainBeyondLoopback), ("smtps://127.0.0.1?tls=none", .query),
            ("smtp://mail.example.org?tls=maybe", .query), ("smtp://desk@mail.example.org", .passwordFileMissing),
        ])
    func problems(text: String, problem: SMTPConfigurationProblem) {
        #expect(throws: problem) { try read(text) }
    }

    @Test(
        "the sender must be an address", arguments: [("", SMTPConfigurationProblem.senderMissing), ("Luxigo", .sender)])
    func senders(text: String, problem: SMTPConfigurationProblem) {
        #expect(throws: problem) { try read("smtp://mail.example.org", more: ["GESTAND_MAIL_FROM": text]) }
    }

    @Test(
        "a password is read from its file, without the line end", arguments: ["geheim 1", "geheim 1\n", "geheim 1\r\n"])
    func password(contents: String) throws {
        let file = try passwordFile(contents)
        defer { try? FileManager.default.removeItem(at: file) }
        let more = ["GESTAND_SMTP_PASSWORD_FILE": file.path]
        let configuration = try read("smtp://desk%40example.org@mail.example.org", more: more)
        #expect(configuration?.login == SMTPLogin(name: "desk@example.org", password: "geheim 1"))
        #expect(throws: SMTPConfigurationProblem.passwordWithoutUser) {
            try read("smtp://mail.example.org", more: more)
        }
    }

    @Test(
        "a file that is no password is refused",
        arguments: ["", "\n", "een\ntwee", String(repeating: "x", count: 2_000)])
    func noPassword(contents: String) throws {
        let file = try passwordFile(contents)
        defer { try? FileManager.default.removeItem(at: file) }
        #expect(throws: SMTPConfigurationProblem.passwordUnreadable) {
            try read("smtp://desk@mail.example.org", more: ["GESTAND_SMTP_PASSWORD_FILE": file.path])
        }
    }

    @Test("files that are not there are named")
    func missingFiles() {
        #expect(throws: SMTPConfigurationProblem.passwordUnreadable) {
            try read("smtp://desk@mail.example.org", more: ["GESTAND_SMTP_PASSWORD_FILE": "missing-file"])
        }
        #expect(throws: SMTPConfigurationProblem.authoritiesUnreadable) {
            try read("smtp://mail.example.org", more: ["GESTAND_SMTP_CA_FILE": "missing-file"])
        }
    }

    @Test(
        "every problem has a text in both languages that names the variable",
        arguments: SMTPConfigurationProblem.allCases)
    func texts(problem: SMTPConfigurationProblem) {
        #expect(problem.text.nl.contains("GESTAND_"))
        #expect(problem.text.en.contains("GESTAND_"))
        #expect(problem.text.nl != problem.text.en)
    }

    @Test("a login that is printed shows nothing")
    func printedLogin() {
        #expect("\(SMTPLogin(name: "desk", password: "secret"))" == "SMTPLogin")
        var text = ""
        dump(SMTPLogin(name: "desk", password: "secret"), to: &text)
        #expect(!text.contains("secret"))
    }
}
