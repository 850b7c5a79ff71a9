import Foundation
import Testing

@Suite("The demonstration", .serialized)
struct DemoTests {
    static let organisations = ["luxigo", "actief-klussenservice", "iv", "kruxs", "software-supplier"]

    @Test("it starts, answers in both languages, goes on where it was, and its log can be verified by others")
    func wholeStory() async throws {
        let temporary = try TemporaryFolder()
        let folder = temporary.path("demo")
        let first = try DemoRun(folder: folder)
        #expect(first.base.hasPrefix("http://127.0.0.1:"))
        let address = try await pages(of: first)
        #expect(first.stop() == 0)

        let again = try DemoRun(folder: folder)
        // Clock and mailbox are in the memory of the one that runs.
        for more in [[], ["--fresh"]] {
            let second = try Program.run(["demo", "--port", "0", "--folder", folder] + more)
            #expect(second.code == 5 && second.err.contains("draait al"), "\(second.err)")
        }
        #expect(try await again.get("/demo/mail").status == 200)
        #expect(again.printed.drop { $0 != "\n" }.contains("luxigo"))
        let passwords = { (run: DemoRun) in run.printed.split(separator: "\n").filter { $0.hasPrefix("    ") } }
        #expect(passwords(again) == passwords(first))
        #expect(passwords(first).count == 15)
        #expect(again.stop() == 0)

        try log(of: folder, in: temporary)
        try person(address, in: folder)
    }

    /// Looks at every page, and gives a mail address of a customer of Luxigo.
    private func pages(of run: DemoRun) async throws -> String {
        #expect(try await run.get("/healthz").status == 200)
        for path in ["/", "/en", "/demo/mail", "/demo/en/mail", "/demo/clock", "/demo/en/clock"] {
            let page = try await run.get(path)
            #expect(page.status == 200, "\(path)")
            #expect(page.text.contains(path.contains("/en") ? "made-up people" : "verzonnen mensen"), "\(path)")
        }
        for organisation in Self.organisations {
            for path in ["/\(organisation)", "/\(organisation)/en", "/\(organisation)/rights"] {
                #expect(try await run.get(path).status == 200, "\(path)")
            }
        }
        let mail = try await run.get("/demo/mail").text
        #expect(mail.contains("@") && mail.contains("/demo/mail/"))
        let ownMail = mail.components(separatedBy: "<h2>Luxigo</h2>").last ?? ""
        let words = ownMail.split { $0.isWhitespace || "<>,".contains($0) }
        return try #require(words.first { $0.contains("@") && !$0.hasPrefix("privacy@") }.map { String($0) })
    }

    private func log(of folder: String, in temporary: TemporaryFolder) throws {
        let target = temporary.path("log")
        let house = ["--data", "\(folder)/data", "--root-key", "\(folder)/root.key"]
        let export = try Program.run(["log", "export", "luxigo", target] + house)
        #expect(export.code == 0, "\(export.err)")
        #expect(try Program.run(["log", "export", "luxigo", target] + house).code == 5)
        try temporary.write(export.out, as: "trusted")
        let verified = try Program.run(["log", "verify", target, "--key", temporary.path("trusted")])
        #expect(verified.code == 0, "\(verified.out)")
        #expect(try Program.run(["log", "verify", target, "--format", "json"]).out.contains("\"sound\":true"))

        let bundle = try #require(Self.firstBundle(in: target))
        var bytes = try Data(contentsOf: bundle)
        // The length of the first entry is two bytes; the byte after that belongs to the entry.
        bytes[bytes.startIndex + 12] ^= 1
        try bytes.write(to: bundle)
        let broken = try Program.run(["log", "verify", target])
        #expect(broken.code == 1)
        #expect(broken.out.contains("entry-changed\t0\t"), "\(broken.out)")
    }

    private static func firstBundle(in folder: String) -> URL? {
        let entries = "\(folder)/tile/entries"
        let names = FileManager.default.enumerator(atPath: entries)?.compactMap { $0 as? String } ?? []
        return names.sorted().first { name in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: "\(entries)/\(name)", isDirectory: &isFolder)
                && !isFolder.boolValue
        }.map { URL(fileURLWithPath: "\(entries)/\($0)") }
    }

    private func person(_ address: String, in folder: String) throws {
        let house = ["--data", "\(folder)/data", "--root-key", "\(folder)/root.key"]
        let find = ["person", "find", "luxigo", "--purpose", "account", "--reveal"] + house
        let found = try Program.run(find, input: address + "\n")
        #expect(found.code == 0, "\(found.err)")
        #expect(found.out.contains(address))
        let nobody = try Program.run(find, input: "nobody@example.org\n")
        #expect(nobody.code == 3)
        #expect(nobody.out.isEmpty)
        let unknown = ["person", "find", "luxigo", "--purpose", "curiosity", "--reveal"] + house
        #expect(try Program.run(unknown, input: "nobody@example.org\n").code == 3)
        try shown(found.out, as: address, in: house)
        let proof = try Program.run(["prove", "luxigo", "--format", "json"] + house)
        #expect(proof.code == 0, "\(proof.err)")
        #expect(proof.out.contains("\"promises\""))
    }

    /// What a purpose may see of the one who was found; each look is in the log.
    private func shown(_ found: String, as address: String, in house: [String]) throws {
        let person = try #require(found.split { $0.isWhitespace }.first { $0.count > 15 && !$0.contains("@") })
        let show = ["person", "show", "luxigo", String(person), "--format", "json"] + house
        let hidden = try Program.run(show + ["--purpose", "account"])
        #expect(hidden.code == 2 && hidden.out.isEmpty && !hidden.err.contains(address))
        let revealed = try Program.run(show + ["--purpose", "account", "--reveal"])
        #expect(revealed.code == 0, "\(revealed.err)")
        #expect(revealed.out.contains(address))
        #expect(try JSONSerialization.jsonObject(with: Data(revealed.out.utf8)) is [String: Any])
        let withoutCase = try Program.run(show + ["--purpose", "deliver", "--reveal"])
        #expect(withoutCase.code != 0 && withoutCase.out.isEmpty)
        let unknown = try Program.run(show + ["--purpose", "curiosity", "--reveal"])
        #expect(unknown.code == 3 && unknown.out.isEmpty)
    }

    @Test("a folder that is not its own is left alone, also with --fresh")
    func foreignFolder() throws {
        let temporary = try TemporaryFolder()
        try temporary.write("mine", as: "letter.txt")
        let outcome = try Program.run(["demo", "--port", "0", "--fresh", "--folder", temporary.url.path])
        #expect(outcome.code == 5)
        #expect(try String(contentsOfFile: temporary.path("letter.txt"), encoding: .utf8) == "mine")
        #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.url.path) == ["letter.txt"])
    }
}
