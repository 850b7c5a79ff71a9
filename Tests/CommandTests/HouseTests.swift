import Foundation
import Testing

@Suite("From an empty folder to a house with staff")
struct HouseTests {
    @Test("key, publication, staff, proof: each does its work once and says no the second time")
    func setUp() throws {
        let folder = try TemporaryFolder()
        let key = folder.path("root.key")
        let sheet = try Program.run(["key", "create", key])
        #expect(sheet.code == 0)
        let line = try String(contentsOfFile: key, encoding: .utf8)
        #expect(sheet.out.contains(line))
        let mode = try FileManager.default.attributesOfItem(atPath: key)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try Program.run(["key", "create", key]).code == 5)
        #expect(try String(contentsOfFile: key, encoding: .utf8) == line)

        let house = ["--data", folder.path("data"), "--root-key", key]
        #expect(try Program.run(["prove", "kruxs"] + house).code == 3)
        let published = try Program.run(["publish", "Examples/kruxs.yaml"] + house)
        #expect(published.code == 0, "\(published.err)")
        #expect(published.out == "kruxs 1\n")
        #expect(try Program.run(["publish", "Examples/kruxs.yaml"] + house).code == 0)
        try folder.write(
            try String(contentsOfFile: "\(Program.repository)/Examples/kruxs.yaml", encoding: .utf8) + "\n# changed\n",
            as: "kruxs.yaml")
        #expect(try Program.run(["publish", folder.path("kruxs.yaml")] + house).code == 5)

        try folder.write("een-lange-zin-zonder-fouten\n", as: "password")
        let account = ["--name", "Noor Windvanger", "--password-file", folder.path("password")]
        let add = ["staff", "add", "kruxs", "noor"] + account + house
        #expect(try Program.run(add).code == 2)
        #expect(try Program.run(add + ["--role", "king"]).code == 3)
        let added = try Program.run(add + ["--role", "privacy-contact"])
        #expect(added.code == 0, "\(added.err)")
        #expect(try Program.run(add + ["--role", "privacy-contact"]).code == 1)
        #expect(
            try Program.run(["staff", "add", "elsewhere", "noor", "--role", "auditor"] + account + house).code == 3)
    }

    @Test("a key inside the data is refused before anything is served")
    func keyInsideData() throws {
        let folder = try TemporaryFolder()
        let key = folder.path("root.key")
        #expect(try Program.run(["key", "create", key]).code == 0)
        let outcome = try Program.run(["serve", "--data", folder.url.path, "--root-key", key])
        #expect(outcome.code == 69)
        #expect(outcome.err.contains("GESTAND_ROOT_KEY"))
    }

    @Test("another key does not open the data")
    func otherKey() throws {
        let folder = try TemporaryFolder()
        #expect(try Program.run(["key", "create", folder.path("one.key")]).code == 0)
        #expect(try Program.run(["key", "create", folder.path("two.key")]).code == 0)
        let data = ["--data", folder.path("data"), "--root-key"]
        #expect(try Program.run(["publish", "Examples/iv.yaml"] + data + [folder.path("one.key")]).code == 0)
        let outcome = try Program.run(["prove", "iv"] + data + [folder.path("two.key")])
        #expect(outcome.code == 69, "\(outcome.err)")
    }
}
