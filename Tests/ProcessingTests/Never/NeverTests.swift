import Declarations
import Processing
import Rules
import Testing
import Vault

@Suite("What is promised not to happen is refused wherever it would happen")
struct NeverTests {
    /// The declaration of the test office with one promise, and something that contradicts it.
    struct Contradiction: Sendable, CustomTestStringConvertible {
        let kind: NeverRule.Kind
        let path: String
        let change: @Sendable (inout Declaration) -> Void
        var testDescription: String { kind.rawValue }
    }

    static let contradictions: [Contradiction] = [
        Contradiction(kind: .marketing, path: "purposes.service-changes") { declaration in
            Self.change("service-changes", in: &declaration) { $0.directMarketing = true }
        },
        Contradiction(kind: .automatedDecisions, path: "purposes.account") { declaration in
            Self.change("account", in: &declaration) { $0.profiling = true }
        },
        Contradiction(kind: .commercialSharing, path: "purposes.deliver") { declaration in
            Self.change("deliver", in: &declaration) { $0.directMarketing = true }
        },
        Contradiction(kind: .thirdPartyUse, path: "purposes.deliver") { declaration in
            Self.change("deliver", in: &declaration) { $0.profiling = true }
        },
        Contradiction(kind: .publishing, path: "purposes.deliver") { declaration in
            Self.change("deliver", in: &declaration) { $0.recipients.append(NeverRules.everyone) }
        },
        Contradiction(kind: .transfersAbroad, path: "recipients.postnl") { declaration in
            Self.move("postnl", to: "BE", in: &declaration)
        },
        Contradiction(kind: .transfersOutside, path: "recipients.postnl") { declaration in
            Self.move("postnl", to: "US", in: &declaration)
        },
        Contradiction(kind: .recording, path: "data.contact-notes") { declaration in
            guard let place = declaration.data.firstIndex(where: { $0.id == "contact-notes" }) else { return }
            declaration.data[place].pd = "VoiceCommunicationRecording"
        },
    ]

    private static func change(
        _ id: Purpose.ID, in declaration: inout Declaration, _ body: (inout Purpose) -> Void
    ) {
        guard let place = declaration.purposes.firstIndex(where: { $0.id == id }) else { return }
        body(&declaration.purposes[place])
    }

    private static func move(_ id: Recipient.ID, to country: String, in declaration: inout Declaration) {
        guard let place = declaration.recipients.firstIndex(where: { $0.id == id }) else { return }
        declaration.recipients[place].country = country
    }

    /// An office whose declaration came in past publication, with one contradiction in it.
    private static func office(_ contradiction: Contradiction, of test: TestOffice) async throws -> Office {
        var declaration = try await test.office.declaration
        declaration.never = [NeverRule(contradiction.kind)]
        // Other recipients abroad would be reasons of their own.
        declaration.recipients = declaration.recipients.filter { $0.country == "NL" }
        // Who is bound to secrecy uses data for nothing else; here nobody is.
        for place in declaration.recipients.indices { declaration.recipients[place].secrecy = nil }
        #expect(NeverRules.contradictions(in: declaration).isEmpty)
        contradiction.change(&declaration)
        #expect(NeverRules.contradictions(in: declaration).map(\.path) == [contradiction.path])
        return Office(
            vault: try await test.office.vault, versions: DeclarationVersions(current: declaration),
            environment: test.environment)
    }

    @Test("every kind has something here that tries it")
    func all() { #expect(Set(Self.contradictions.map(\.kind)) == Set(NeverRule.Kind.allCases)) }

    @Test("publish: a version that does it is not published, and the one in force stays", arguments: contradictions)
    func publish(contradiction: Contradiction) async throws {
        let test = try await TestOffice()
        let office = try await Self.office(contradiction, of: test)
        var next = office.declaration
        next.statement.version = 99
        let read = ReadDeclaration(declaration: next, positions: [:], text: "# next\n")
        let refusal = await #expect(throws: NeverRefusal.self) {
            _ = try await test.offices.publish(read, by: .operator(user: "test"))
        }
        #expect(refusal?.kind == contradiction.kind && refusal?.path == contradiction.path)
        #expect(refusal?.message.nl.contains(contradiction.path) == true)
        #expect(try await test.office.declaration.statement.version == 3)
    }

    @Test(
        "intake: what only such a purpose asks for, or what is such data, does not come in", arguments: contradictions)
    func intake(contradiction: Contradiction) async throws {
        let test = try await TestOffice()
        var declaration = try await Self.office(contradiction, of: test).declaration
        let parts = contradiction.path.split(separator: ".").map(String.init)
        // Only this purpose is left, so that nothing else asks for the data.
        if parts[0] == "purposes" { declaration.purposes = declaration.purposes.filter { $0.id.rawValue == parts[1] } }
        let field: DataCategory.ID = contradiction.kind == .recording ? "contact-notes" : "name"
        let kind: RecordKind.ID = contradiction.kind == .recording ? "contact-moment" : "profile"
        func check() throws {
            try IntakeRules.check(kind: kind, categories: [field], capacity: "customer", in: declaration)
        }
        if parts[0] == "recipients" {
            // Where data go says nothing about what comes in.
            try check()
        } else {
            let refusal = #expect(throws: GateRefusal.self) { try check() }
            #expect(refusal == .promisedNever(contradiction.kind, path: contradiction.path))
        }
    }

    @Test("disclosure: nothing goes out by it", arguments: contradictions.filter { $0.kind != .recording })
    func disclosure(contradiction: Contradiction) async throws {
        let test = try await TestOffice()
        let office = try await Self.office(contradiction, of: test)
        let id = Purpose.ID(contradiction.path.split(separator: ".").last.map(String.init) ?? "")
        let purpose = office.declaration.purposes[id: id] ?? office.declaration.purposes[id: "deliver"]
        let recipient = try #require(purpose?.recipients.last { office.declaration.recipients[id: $0] != nil })
        let refusal = #expect(throws: NeverRefusal.self) {
            try office.checkDisclosure(of: ["name"], to: recipient, for: try #require(purpose).id)
        }
        #expect(refusal?.kind == contradiction.kind)
    }

    @Test("mail: nobody is written to for it", arguments: contradictions.filter { $0.path.hasPrefix("purposes.") })
    func mail(contradiction: Contradiction) async throws {
        let test = try await TestOffice()
        let office = try await Self.office(contradiction, of: test)
        let id = Purpose.ID(String(contradiction.path.dropFirst("purposes.".count)))
        for channel in Channel.allCases {
            let refusal = #expect(throws: NeverRefusal.self) { try office.checkContact(for: id, by: channel) }
            #expect(refusal?.kind == contradiction.kind)
        }
        // Answering people is no marketing.
        try office.checkContact(for: BuiltIn.rights, by: .email)
    }

    @Test(
        "a recipient of which nobody says where it is, may be anywhere",
        arguments: [
            NeverRule.Kind.transfersAbroad, .transfersOutside,
        ])
    func nowhere(kind: NeverRule.Kind) async throws {
        var declaration = try await TestOffice().office.declaration
        declaration.never = [NeverRule(kind)]
        declaration.recipients = [Recipient(id: "cloud"), Recipient(id: NeverRules.everyone)]
        let refusals = NeverRules.contradictions(in: declaration)
        #expect(refusals.map(\.path) == ["recipients.cloud"])
        #expect(refusals.first?.message.en.contains("missing") == true)
    }

    @Test("mail leaves only for a declared purpose and over a channel that it names")
    func channels() async throws {
        let test = try await TestOffice()
        defer { withExtendedLifetime(test) {} }
        let office = try await test.office
        try office.checkContact(for: "service-changes", by: .email)
        #expect(throws: ContactRefusal.channelOutside(purpose: "service-changes", channel: .sms)) {
            try office.checkContact(for: "service-changes", by: .sms)
        }
        #expect(throws: GateRefusal.purposeUnknown("newsletter")) {
            try office.checkContact(for: "newsletter", by: .email)
        }
    }
}
