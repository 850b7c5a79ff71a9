import Connectors
import Processing
import Testing

@Suite("Each mood of a mail server has its own outcome")
struct SMTPOutcomeTests {
    @Test(
        "a server's answer decides between taken, later, never and not reached",
        arguments: [
            ("accept", MailOutcome.accepted(serverReply: "250"), 1),
            ("refuse", .refused(code: "550"), 0),
            ("defer", .deferred(code: "451"), 0),
            ("refuse-data", .refused(code: "554"), 0),
            ("defer-data", .deferred(code: "452"), 0),
            ("no-service", .unreachable(code: "no-service-554"), 0),
            ("busy", .deferred(code: "421"), 0),
            ("drop", .unreachable(code: "dropped"), 0),
            ("drop-data", .unreachable(code: "dropped"), 0),
            ("no-tls", .unreachable(code: "tls-not-offered"), 0),
        ])
    func table(mode: String, outcome: MailOutcome, taken: Int) async throws {
        let server = try await MailServer.start(mode)
        #expect(try await Letters.transport(to: server).send(Letters.mail()) == outcome)
        #expect(try server.received().count == taken)
    }

    @Test("a server that never answers is given up after the time that is set")
    func hanging() async throws {
        let server = try await MailServer.start("hang")
        let limits = SMTPLimits(connectTimeout: 200, totalTimeout: 400)
        let transport = try Letters.transport(to: server, limits: limits)
        let clock = ContinuousClock()
        let start = clock.now
        #expect(try await transport.send(Letters.mail()) == .unreachable(code: "timeout"))
        #expect(start.duration(to: clock.now) < .seconds(10))
    }

    @Test("nobody listening is not reached")
    func closedPort() async throws {
        let transport = try SMTPTransport(
            SMTPConfiguration(
                host: "127.0.0.1", port: 1, security: .startTLS, from: MailAddress("privacy@luxigo.example")),
            clock: { Letters.instant })
        #expect(try await transport.send(Letters.mail()) == .unreachable(code: "connect"))
    }

    @Test("a certificate that nobody vouches for gets no mail", arguments: [SMTPSecurity.startTLS, .tls])
    func untrusted(security: SMTPSecurity) async throws {
        let server = try await MailServer.start(security == .tls ? "smtps" : "accept")
        let transport = try Letters.transport(to: server, security: security, trusted: false)
        #expect(try await transport.send(Letters.mail()) == .unreachable(code: "tls-not-trusted"))
        #expect(try server.received().isEmpty)
    }

    @Test("TLS from the first byte works too")
    func immediateTLS() async throws {
        let server = try await MailServer.start("smtps")
        let transport = try Letters.transport(to: server, security: .tls)
        #expect(try await transport.send(Letters.mail()) == .accepted(serverReply: "250"))
        #expect(try server.received().count == 1)
    }

    @Test("without TLS only when that is asked for, on this machine")
    func plain() async throws {
        let server = try await MailServer.start("no-tls")
        let transport = try Letters.transport(to: server, security: .none, host: "127.0.0.1")
        #expect(try await transport.send(Letters.mail()) == .accepted(serverReply: "250"))
        #expect(try server.received().map(\.tls) == [false])
    }

    @Test(
        "a login is used, and a wrong password says nothing about the mail",
        arguments: [
            ("correct horse é", MailOutcome.accepted(serverReply: "250")), ("wrong", .unreachable(code: "login")),
        ])
    func login(password: String, outcome: MailOutcome) async throws {
        let server = try await MailServer.start("login")
        let login = SMTPLogin(name: "desk@example.org", password: password)
        #expect(try await Letters.transport(to: server, login: login).send(Letters.mail()) == outcome)
        #expect(try server.received().allSatisfy { $0.login && $0.tls })
    }

    @Test("a server that wants a login we did not set says nothing about the mail")
    func loginForgotten() async throws {
        let server = try await MailServer.start("login")
        #expect(try await Letters.transport(to: server).send(Letters.mail()) == .unreachable(code: "login"))
        #expect(try server.received().isEmpty)
    }

    @Test("many mails at once all arrive, each once")
    func manyAtOnce() async throws {
        let server = try await MailServer.start("accept")
        let transport = try Letters.transport(to: server, limits: SMTPLimits(atOnce: 3))
        let subjects = (1...12).map { "Brief \($0)" }
        try await withThrowingTaskGroup(of: MailOutcome.self) { group in
            for subject in subjects {
                let mail = try Letters.mail(subject: subject)
                group.addTask { await transport.send(mail) }
            }
            for try await outcome in group { #expect(outcome == .accepted(serverReply: "250")) }
        }
        #expect(try server.received().flatMap { $0.header("Subject") }.sorted() == subjects.sorted())
    }
}
