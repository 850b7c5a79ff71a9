import Foundation
import Testing

@Suite("Tokens on the command line")
struct TokenTests {
    @Test("made once, listed without its secret, revoked; a wrong word is told with the right ones")
    func life() throws {
        let folder = try TemporaryFolder()
        let key = folder.path("root.key")
        #expect(try Program.run(["key", "create", key]).code == 0)
        let house = ["--data", folder.path("data"), "--root-key", key]
        #expect(try Program.run(["publish", "Examples/luxigo.yaml"] + house).code == 0)
        let create = ["token", "create", "luxigo", "--name", "webwinkel"] + house
        #expect(try Program.run(create).code == 1)
        #expect(try Program.run(create + ["--action", "people:read"]).code == 1)
        let wrong = try Program.run(create + ["--action", "people:eat"])
        #expect(wrong.code == 3 && wrong.err.contains("people:read"))
        #expect(try Program.run(create + ["--action", "people:read", "--purpose", "spying"]).code == 3)
        #expect(try Program.run(create + ["--action", "promises:read", "--expires", "never"]).code == 2)
        let made = try Program.run(
            create + ["--action", "people:read", "--action", "promises:read", "--purpose", "account"])
        #expect(made.code == 0, "\(made.err)")
        let secret = made.out.trimmingCharacters(in: .newlines)
        #expect(secret.hasPrefix("gst_") && !secret.contains("\n") && !made.err.contains("gst_"))
        let list = try Program.run(["token", "list", "luxigo", "--format", "json"] + house)
        #expect(list.code == 0 && !list.out.contains("gst_"))
        let token = try #require(
            try JSONSerialization.jsonObject(with: Data(list.out.utf8)) as? [String: Any])
        #expect(token["live"] as? Bool == true)
        #expect(token["actions"] as? [String] == ["people:read", "promises:read"])
        let id = try #require(token["token"] as? String)
        let revoke = ["token", "revoke", "luxigo", id] + house
        #expect(try Program.run(revoke).code == 0)
        #expect(try Program.run(revoke).code == 3)
        #expect(try Program.run(["token", "list", "luxigo"] + house).out.contains("ingetrokken"))
    }
}
