import Documents
import Rules
import Vault

/// Pages of a list: each answer says where the next one begins.
enum Paging {
    /// Items on a page when nothing is asked.
    static let usual = 50
    /// Most items on a page.
    static let most = 200

    static let query = [
        Endpoint.QueryField(
            name: "limit", shape: .integer(1...most), description: "Items on a page; \(usual) unless given."),
        Endpoint.QueryField(
            name: "cursor", shape: .text(.cursor), description: "Where the page begins: `next` of the page before."),
    ]

    /// The shape of a page.
    static func shape(of item: JSONShape) -> JSONShape {
        .object([
            JSONShape.Field("items", .list(item, max: most), "The items of this page."),
            JSONShape.Field(
                "next", .nullable(.text(.free(2_000))), "The address of the next page; null on the last one."),
        ])
    }

    /// A cursor: opaque to whoever gets it, and made of nothing but ids and moments.
    static func cursor(_ place: String) -> String {
        place.utf8.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    /// The place that a cursor of ours stands for.
    static func place(_ call: Call) throws(Problem) -> String? {
        guard let cursor = call.query["cursor"] else { return nil }
        var digits = Array(cursor.utf8)[...]
        var bytes: [UInt8] = []
        while let byte = digits.popHexByte() { bytes.append(byte) }
        guard digits.isEmpty, let place = String(validating: bytes, as: UTF8.self) else {
            throw Problem(query: "cursor", expected: "`next`")
        }
        return place
    }

    /// A page as an answer.
    static func answer(_ items: [JSONValue], nextPlace: String?, path: String, _ call: Call) -> Answer {
        let next = nextPlace.map { place in
            let kept = call.query.filter { $0.key != "cursor" }.sorted { $0.key < $1.key }
                .map { "&\($0.key)=\($0.value)" }.joined()
            return "\(call.base)\(path)?cursor=\(cursor(place))\(kept)"
        }
        let body: JSONValue = ["items": .array(items), "next": JSONValue(next)]
        return Answer(body: body.text, next: next)
    }
}
