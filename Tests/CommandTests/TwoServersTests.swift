import Foundation
import Testing

@Suite("Two servers on one database", .serialized, .enabled(if: PostgresHouse.isThere))
struct TwoServersTests {
    static let requests = 24
    static let password = "een-lange-zin-zonder-fouten"

    /// Asks again until it is so; another process needs a moment for its round.
    static func eventually(_ what: () async throws -> Bool) async throws -> Bool {
        let deadline = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < deadline {
            if try await what() { return true }
            try await Task.sleep(for: .milliseconds(100))
        }
        return try await what()
    }

    @Test("each request once, each mail once, one log, one limit, one session, and each takes up what the other has")
    func sideBySide() async throws {
        let house = try PostgresHouse()
        #expect(try house.publish("luxigo").code == 0)
        #expect(try house.addOfficer("noor", password: Self.password, to: "luxigo").code == 0)
        let post = try PostOffice()
        let environment = house.environment.merging(post.environment) { mine, _ in mine }
        let servers = [try ServeRun([], environment: environment), try ServeRun([], environment: environment)]
        for server in servers { try #require(!server.base.isEmpty, "\(server.said)") }
        let bases = servers.map(\.base)

        try await submit(to: bases, house)
        let haveLeft = try await Self.eventually { try post.messageIDs().count >= Self.requests }
        try #require(haveLeft)
        try session(at: bases)
        try limit(at: bases)
        try await newVersion(at: bases, house)
        try commands(house)

        // Each ends the round it is in: what left is noted, and nothing is under way any more.
        for server in servers { #expect(server.stop() == 0, "\(server.said)") }
        let rounds = try house.psql("SELECT count(*) FROM job_runs WHERE outcome NOT IN ('ok', 'storage.busy')")
        let outcomes = try house.psql("SELECT job, outcome FROM job_runs")
        #expect(rounds == "0", "a job failed: \(outcomes)")
        let mails = try post.messageIDs()
        #expect(Set(mails).count == mails.count, "a mail left twice")
        #expect(try house.psql("SELECT count(*) FROM outbox WHERE state = 'sent'") == "\(mails.count)")
        try verifyLog(house)
    }

    /// The same request goes to both at the same moment, with one idempotency key; one of them makes it.
    private func submit(to bases: [String], _ house: PostgresHouse) async throws {
        let made = try house.run(["token", "create", "luxigo", "--name", "test", "--action", "requests:write"])
        #expect(made.code == 0, "\(made.err)")
        let secret = made.out.trimmingCharacters(in: .whitespacesAndNewlines)
        let answers = try await withThrowingTaskGroup(of: (Int, Int, String).self) { tasks in
            for number in 0..<Self.requests {
                for base in bases {
                    tasks.addTask {
                        let body =
                            "{\"right\":\"access\",\"email\":\"person\(number)@example.org\",\"channel\":\"phone\"}"
                        let headers = [
                            "Authorization": "Bearer \(secret)", "Content-Type": "application/json",
                            "Idempotency-Key": "the-key-of-request-\(number)",
                        ]
                        // A call with a key that is under way elsewhere is told to come back.
                        for _ in 0..<50 {
                            let page = try await Visitor.call("\(base)/api/v1/luxigo/requests", body, headers)
                            if page.status == 201 { return (number, page.status, page.text) }
                            guard [409, 503].contains(page.status) else { return (number, page.status, page.text) }
                            try await Task.sleep(for: .milliseconds(50))
                        }
                        return (number, 0, "never answered")
                    }
                }
            }
            return try await tasks.reduce(into: []) { $0.append($1) }
        }
        for (number, status, text) in answers { #expect(status == 201, "\(number): \(text)") }
        for (_, same) in Dictionary(grouping: answers, by: \.0) { #expect(Set(same.map(\.2)).count == 1) }
        #expect(try house.psql("SELECT count(*) FROM requests") == "\(Self.requests)")
        #expect(try house.psql("SELECT count(DISTINCT reference) FROM requests") == "\(Self.requests)")
    }

    /// Who signed in at one is signed in at the other, and signing out holds at both.
    private func session(at bases: [String]) throws {
        let visitor = try Visitor()
        let form = try visitor.get("\(bases[0])/desk/luxigo/sign-in")
        let fields = ["username": "noor", "password": Self.password]
        // The form came from one and goes to the other.
        let entered = try visitor.post("\(bases[1])/desk/luxigo/sign-in", fields, from: form)
        #expect(entered.status == 303, "\(entered.text.prefix(300))")
        for base in bases { #expect(try visitor.get("\(base)/desk/luxigo").status == 200) }
        let desk = try visitor.get("\(bases[1])/desk/luxigo")
        #expect(try visitor.post("\(bases[0])/desk/luxigo/sign-out", [:], from: desk).status == 303)
        for base in bases { #expect(try visitor.get("\(base)/desk/luxigo").status != 200) }
    }

    /// Wrong passwords count together, whichever server they are tried at.
    private func limit(at bases: [String]) throws {
        let visitor = try Visitor()
        let form = try visitor.get("\(bases[0])/desk/luxigo/sign-in")
        for attempt in 0..<12 {
            _ = try visitor.post(
                "\(bases[attempt % 2])/desk/luxigo/sign-in", ["username": "noor", "password": "wrong \(attempt)"],
                from: form)
        }
        for base in bases {
            let fields = ["username": "noor", "password": Self.password]
            #expect(try visitor.post("\(base)/desk/luxigo/sign-in", fields, from: form).status == 429)
        }
    }

    /// What a command publishes, both servers show; an organisation that is new, too.
    private func newVersion(at bases: [String], _ house: PostgresHouse) async throws {
        let changes = [("version: 3", "version: 4"), ("name: Luxigo\n", "name: Luxigo Twee\n")]
        let published = try house.publish("luxigo", changing: changes)
        #expect(published.code == 0, "\(published.err)")
        #expect(try house.publish("kruxs").code == 0)
        for base in bases {
            #expect(
                try await Self.eventually { try Visitor().get("\(base)/luxigo").text.contains("Luxigo Twee") })
            #expect(try await Self.eventually { try Visitor().get("\(base)/kruxs").status == 200 })
        }
    }

    /// Commands work on the same data while both servers run.
    private func commands(_ house: PostgresHouse) throws {
        #expect(try house.run(["prove", "luxigo", "--format", "json"]).code == 0)
        #expect(try house.run(["token", "list", "luxigo"]).out.contains("test"))
        let find = ["person", "find", "luxigo", "--purpose", "account", "--reveal"]
        #expect(try house.run(find, input: "nobody@example.org\n").code == 3)
        // A move sees that servers are using the place.
        let move = try house.run(["move", "--from", house.address, "--to", house.folder.path("elsewhere")])
        #expect(move.code == 5, "\(move.err)")
    }

    private func verifyLog(_ house: PostgresHouse) throws {
        let folder = house.folder.path("log")
        let export = try house.run(["log", "export", "luxigo", folder])
        #expect(export.code == 0, "\(export.err)")
        let verified = try Program.run(["log", "verify", folder, "--format", "json"])
        #expect(verified.code == 0 && verified.out.contains("\"sound\":true"), "\(verified.out)")
    }
}
