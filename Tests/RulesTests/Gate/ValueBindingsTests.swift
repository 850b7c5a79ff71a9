import Declarations
import Rules
import Testing

@Suite("What binds a value when other records of the person are there, and when they are not")
struct ValueBindingsTests {
    /// A shop with cases, a newsletter and complaints.
    static let text = """
        gestand: 1
        organisation: {id: shop, name: Shop}
        statement: {version: 1, effective: 2020-01-01, languages: [nl]}
        people: {customer: {label: {nl: klant}}}
        data: {email: {label: {nl: E-mailadres}, type: email}}
        records:
          contact: {of: [customer], data: [email]}
          profile: {of: [customer], data: [email], events: [closed]}
          agreement: {of: [customer], data: [email], events: [ended]}
          ticket: {of: [customer], data: [email], events: [closed]}
          subscription: {of: [customer], data: [email]}
          complaint: {of: [customer], data: [email], events: [closed]}
        purposes:
          account: {title: {nl: Account}, people: [customer], basis: contract, data: [email], retention: account}
          file: {title: {nl: Dossier}, people: [customer], basis: contract, data: [email], retention: file}
          help: {title: {nl: Hulp}, people: [customer], basis: contract, data: [email], per: ticket, retention: ticket}
          news: {title: {nl: Nieuws}, people: [customer], basis: consent, data: [email], retention: news}
          complaints:
            {title: {nl: Klachten}, people: [customer], basis: contract, data: [email], per: complaint,
            retention: complaint}
        retention:
          account: {after: [profile.closed], keep: P0D}
          file: {after: [agreement.ended], and-if-opened: [complaint.closed], keep: P2Y}
          ticket: {after: [ticket.closed], keep: P1Y}
          news: {after: [subscription.collected], keep: P3Y}
          complaint: {after: [complaint.closed], keep: P1Y}
        """

    static func declaration() throws -> Declaration {
        let reading = DeclarationReader.read(text: text, file: "shop")
        return try #require(reading.read?.declaration, "\(reading.findings.map(\.message.en))")
    }

    static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    /// What is decided about a value that was collected on 1 June 2023.
    private func decide(
        _ kind: RecordKind.ID, own: [String: CalendarDate?] = [:],
        others: [RecordKind.ID: [[String: CalendarDate?]]] = [:], on today: String
    ) throws -> RetentionDecision {
        let collected = try Self.day("2023-06-01")
        let value = ValueBindings(
            field: "email", kind: kind, capacity: "customer", collectedOn: collected, ownEvents: own,
            otherEvents: others, otherCollected: others.mapValues { _ in collected })
        return value.decide(under: try Self.declaration(), marks: PersonMarks(), today: try Self.day(today))
    }

    static let kinds: [RecordKind.ID] = ["contact", "profile", "agreement", "ticket", "complaint"]

    @Test("without a subscription nothing is read for the newsletter, in whatever record it is", arguments: kinds)
    func noSubscription(kind: RecordKind.ID) throws {
        for own: [String: CalendarDate?] in [[:], ["closed": try Self.day("2023-07-01")], ["closed": nil]] {
            #expect(!(try decide(kind, own: own, on: "2023-07-01").readableFor.contains("news")))
        }
    }

    @Test("a subscription lets what the person gave elsewhere be read for it, as long as it lasts", arguments: kinds)
    func subscription(kind: RecordKind.ID) throws {
        let others: [RecordKind.ID: [[String: CalendarDate?]]] = ["subscription": [[:]]]
        #expect(try decide(kind, others: others, on: "2026-06-01").readableFor.contains("news"))
        #expect(!(try decide(kind, others: others, on: "2026-06-02").readableFor.contains("news")))
    }

    @Test("a record with an end of its own ends then, whatever else the person never had")
    func ends() throws {
        let closed = try Self.day("2023-09-01")
        let ticket = try decide("ticket", own: ["closed": closed], on: "2023-09-02")
        #expect(ticket.keepUntil == CalendarDate("2024-09-01") && ticket.readableFor == ["help"])
        let profile = try decide("profile", own: ["closed": closed], on: "2023-09-02")
        #expect(profile.keepUntil == closed && profile.outcome == .erase)
        let agreement = try decide("agreement", own: ["ended": closed], on: "2023-09-02")
        #expect(agreement.keepUntil == CalendarDate("2025-09-01") && agreement.readableFor == ["file"])
    }

    @Test("a record without an end of its own waits for the first case, and not for the newsletter")
    func waits() throws {
        let contact = try decide("contact", on: "2039-01-01")
        #expect(contact.outcome == .keepOpen)
        #expect(Set(contact.readableFor) == ["account", "file", "help", "complaints"])
    }

    @Test("once the other record is there, it binds: until it has ended as well")
    func joins() throws {
        let closed = try Self.day("2023-09-01")
        let running = try decide("ticket", own: ["closed": closed], others: ["agreement": [[:]]], on: "2039-01-01")
        #expect(running.outcome == .keepOpen && running.readableFor == ["file"])
        let ended = try decide(
            "ticket", own: ["closed": closed], others: ["agreement": [["ended": closed]]], on: "2023-09-02")
        #expect(ended.keepUntil == CalendarDate("2025-09-01"))
    }

    /// Complaints of someone whose agreement ended on 1 January 2024, and until when the agreement is kept then.
    static let complaints: [(complaints: [String?], unsaid: Bool, until: String?)] = [
        ([], false, "2026-01-01"), (["2025-12-01"], false, "2027-12-01"), (["2023-12-01"], false, "2026-01-01"),
        (["2024-02-01", "2025-12-01"], false, "2027-12-01"), ([nil], false, nil), ([nil], true, nil),
        (["2024-02-01", nil], false, nil), (["2024-02-01", nil], true, nil), ([nil, nil], true, nil),
    ]

    @Test("an open complaint keeps the file, also when it is open by being there alone", arguments: complaints.indices)
    func openComplaint(index: Int) throws {
        let row = Self.complaints[index]
        let events = row.complaints.map { closed -> [String: CalendarDate?] in
            guard let closed else { return row.unsaid ? [:] : ["closed": nil] }
            return ["closed": CalendarDate(closed)]
        }
        let own: [String: CalendarDate?] = ["ended": try Self.day("2024-01-01")]
        let others: [RecordKind.ID: [[String: CalendarDate?]]] = events.isEmpty ? [:] : ["complaint": events]
        let decision = try decide("agreement", own: own, others: others, on: "2024-01-02")
        let file = try #require(decision.standings.first { $0.binding.purpose == "file" })
        #expect(file.until == row.until.flatMap { CalendarDate($0) })
        // In whatever order they came.
        let turned = try decide("agreement", own: own, others: others.mapValues { $0.reversed() }, on: "2024-01-02")
        #expect(turned.standings == decision.standings)
    }

    @Test("a legal minimum counts from the end of the book year that the organisation declares")
    func bookYear() throws {
        let invoice = ValueBindings(
            field: "iban", kind: "invoice", capacity: "customer", collectedOn: try Self.day("2024-07-01"),
            ownEvents: ["issued": try Self.day("2024-07-01")])
        var declaration = try RichVersion.make()
        func lastDay() throws -> CalendarDate? {
            invoice.decide(under: declaration, marks: PersonMarks(), today: try Self.day("2025-01-01")).standings
                .first { $0.binding.purpose == "tax" }?.until
        }
        #expect(try lastDay() == CalendarDate("2032-06-30"))
        declaration.organisation.bookYearEnd = nil
        #expect(try lastDay() == CalendarDate("2031-12-31"))
    }

    @Test("in the complaint's own record too")
    func ownComplaint() throws {
        let others: [RecordKind.ID: [[String: CalendarDate?]]] = ["agreement": [["ended": try Self.day("2023-07-01")]]]
        let open = try decide("complaint", others: others, on: "2039-01-01")
        #expect(open.outcome == .keepOpen && open.readableFor.contains("file"))
        let closed = try decide(
            "complaint", own: ["closed": try Self.day("2024-02-01")], others: others, on: "2024-02-02")
        #expect(closed.keepUntil == CalendarDate("2026-02-01"))
    }
}
