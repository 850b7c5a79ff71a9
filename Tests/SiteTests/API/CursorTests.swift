import Declarations
import HTTPTypes
import Processing
import Rules
import Testing

@testable import Site

@Suite("Pages of a list hold while things are added")
struct CursorTests {
    static func submit(_ count: Int, in office: Office) async throws -> [String] {
        var references: [String] = []
        for number in 0..<count {
            var draft = RequestDraft(right: .access)
            draft.email = "iemand\(number)@example.org"
            references.append(
                try await office.submit(draft, language: .nl, channel: .phone, network: nil).reference)
        }
        return references
    }

    @Test("what was there is seen once, also when more comes in between two pages", arguments: [1, 2, 3, 200])
    func insertion(limit: Int) async throws {
        let house = try await APIHouse()
        let secret = try await house.secret()
        let there = Set(try await Self.submit(6, in: house.office) + [house.reference])
        try await house.test { client in
            let caller = APICaller(client, secret)
            var seen: [String] = []
            var next: String? = "/api/v1/luxigo/requests?limit=\(limit)"
            while let path = next {
                let page = try await caller.call(.get, path)
                #expect(page.status == 200, "\(page.text)")
                let items = (page.json["items"]?.values ?? []).compactMap { $0["reference"]?.text }
                #expect(items.count <= limit)
                seen += items
                next = page.json["next"]?.text
                #expect(page.header("Link") == next.map { "<\($0)>; rel=\"next\"" })
                _ = try await Self.submit(2, in: house.office)
            }
            #expect(seen.count == Set(seen).count)
            #expect(there.isSubset(of: seen))
        }
    }

    @Test("filters stay on the following pages")
    func filters() async throws {
        let house = try await APIHouse()
        let secret = try await house.secret()
        _ = try await Self.submit(3, in: house.office)
        try await house.test { client in
            let caller = APICaller(client, secret)
            let path = "/api/v1/luxigo/requests?right=access&state=awaiting-identity&received-since=2020-01-01&limit=2"
            let first = try await caller.call(.get, path)
            let next = try #require(first.json["next"]?.text)
            for part in ["right=access", "state=awaiting-identity", "received-since=2020-01-01", "limit=2"] {
                #expect(next.contains(part))
            }
            #expect(try await caller.call(.get, next).json["items"]?.values.count == 2)
            let none = try await caller.call(.get, "/api/v1/luxigo/requests?right=erasure")
            #expect(none.json["items"]?.values.isEmpty == true)
        }
    }

    @Test("promises can be read page by page, and each by its own address")
    func promises() async throws {
        let house = try await APIHouse()
        let secret = try await house.secret()
        try await house.test { client in
            let caller = APICaller(client, secret)
            let whole = try await caller.call(.get, "/api/v1/luxigo/promises?limit=200")
            let all = (whole.json["items"]?.values ?? []).compactMap { $0["id"]?.text }
            #expect(all.count > 10)
            var seen: [String] = []
            var next: String? = "/api/v1/luxigo/promises?limit=\(max(1, all.count / 4))"
            while let path = next {
                let page = try await caller.call(.get, path)
                seen += (page.json["items"]?.values ?? []).compactMap { $0["id"]?.text }
                next = page.json["next"]?.text
            }
            let rest = try await caller.call(.get, whole.json["next"]?.text ?? "/api/v1/luxigo/promises?limit=1")
            #expect(seen.prefix(all.count) == all[...])
            #expect(rest.status == 200)
            for id in [all[0], all[all.count - 1]] {
                #expect(try await caller.call(.get, "/api/v1/luxigo/promises/\(id)").json["id"]?.text == id)
            }
        }
    }

    @Test(
        "the cursor of every promise of the examples is accepted",
        arguments: [
            "luxigo", "kruxs", "iv", "actief-klussenservice", "software-supplier",
        ])
    func lengths(example: String) throws {
        let declaration = try TestHouse.read(example).declaration
        for promise in PromiseDerivation.promises(of: declaration) {
            #expect(TextForm.cursor.fits(Paging.cursor(promise.id.rawValue)), "\(promise.id)")
        }
    }

    @Test(
        "what is no cursor of ours is refused",
        arguments: [
            "", "x", "0", "00", "+1", "ff", "2f2f", "6162", String(repeating: "61", count: 500), "%00", "%zz",
            "a&cursor=b",
        ])
    func madeUp(cursor: String) async throws {
        let house = try await APIHouse()
        let secret = try await house.secret()
        try await house.test { client in
            for list in ["requests", "promises"] {
                let reply = try await APICaller(client, secret).call(.get, "/api/v1/luxigo/\(list)?cursor=\(cursor)")
                #expect(reply.status == 400, "\(list)")
                #expect(reply.code == "query.invalid")
            }
        }
    }
}
