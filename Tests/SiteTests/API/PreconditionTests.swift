import HTTPTypes
import Testing

@testable import Site

@Suite("Two programs do not overwrite each other")
struct PreconditionTests {
    static let record = "/api/v1/luxigo/for/order/people/{person}/records/{record}"
    static let event = record + "/events/delivered"

    @Test("the second writer is told, reads again and goes on")
    func twoWriters() async throws {
        let house = try await APIHouse()
        let (one, two) = (try await house.secret(), try await house.secret())
        try await house.test { client in
            let (first, second) = (APICaller(client, one), APICaller(client, two))
            let read = try await first.call(.get, house.filled(Self.record))
            #expect(try await second.call(.get, house.filled(Self.record)).tag == read.tag)
            let written = try await first.call(
                .put, house.filled(Self.event), #"{"on": "2026-10-09"}"#, headers: ["If-Match": read.tag])
            #expect(written.status == 200)
            #expect(written.tag != read.tag)
            #expect(written.json["events"]?["delivered"]?.text == "2026-10-09")
            let late = try await second.call(
                .put, house.filled(Self.event), #"{"on": "2026-10-11"}"#, headers: ["If-Match": read.tag])
            #expect(late.status == 412)
            #expect(late.code == "precondition.failed")
            let reread = try await second.call(.get, house.filled(Self.record))
            #expect(reread.tag == written.tag)
            #expect(reread.json["events"]?["delivered"]?.text == "2026-10-09")
            let now = try await second.call(
                .put, house.filled(Self.event), #"{"on": "2026-10-11"}"#, headers: ["If-Match": reread.tag])
            #expect(now.status == 200)
        }
    }

    @Test("of two writers at the same moment one wins")
    func sameMoment() async throws {
        let house = try await APIHouse()
        let secret = try await house.secret()
        try await house.test { client in
            let caller = APICaller(client, secret)
            let tag = try await caller.call(.get, house.filled(Self.record)).tag
            let codes = try await withThrowingTaskGroup(of: Int.self) { group in
                for day in 1...6 {
                    group.addTask {
                        try await caller.call(
                            .put, house.filled(Self.event), #"{"on": "2026-10-0\#(day)"}"#, headers: ["If-Match": tag]
                        ).status
                    }
                }
                return try await group.reduce(into: [Int]()) { $0.append($1) }
            }
            #expect(codes.sorted() == [200, 412, 412, 412, 412, 412])
        }
    }

    @Test(
        "a condition that is missing, damaged or weak changes nothing",
        arguments: [
            (nil, 428, "precondition.missing"), ("abc", 400, "precondition.malformed"),
            ("", 400, "precondition.malformed"), ("\"\"", 400, "precondition.malformed"),
            ("\"a\",", 400, "precondition.malformed"), ("\"a\", *", 400, "precondition.malformed"),
            ("\"made-up\"", 412, "precondition.failed"), ("\"a\", \"b\"", 412, "precondition.failed"),
            ("W/{tag}", 412, "precondition.failed"),
        ] as [(String?, Int, String)])
    func conditions(condition: String?, status: Int, code: String) async throws {
        let house = try await APIHouse()
        let secret = try await house.secret()
        try await house.test { client in
            let caller = APICaller(client, secret)
            let tag = try await caller.call(.get, house.filled(Self.record)).tag
            let headers = condition.map { ["If-Match": $0.replacing("{tag}", with: tag)] } ?? [:]
            let reply = try await caller.call(
                .put, house.filled(Self.event), #"{"on": "2026-10-09"}"#, headers: headers)
            #expect(reply.status == status)
            #expect(reply.code == code)
            #expect(try await caller.call(.get, house.filled(Self.record)).tag == tag)
        }
    }

    @Test("an event that the kind of record does not know is refused, with the line to add")
    func undeclaredEvent() async throws {
        let house = try await APIHouse()
        let secret = try await house.secret()
        try await house.test { client in
            let path = house.filled(Self.record + "/events/painted")
            let reply = try await APICaller(client, secret)
                .call(.put, path, #"{"on": null}"#, headers: ["If-Match": "*"])
            #expect(reply.status == 422)
            #expect(reply.code == "event.undeclared")
            #expect(reply.errors.first?["element"]?.text == "records.order.events")
            #expect(reply.errors.first?["add"]?.text == "painted")
            #expect(reply.errors.first?["line"] != nil)
        }
    }
}
