import Foundation
import Testing

@Suite("The log in the hands of others")
struct LogTests {
    /// A house with an organisation and a log of some entries.
    static func house() throws -> (folder: TemporaryFolder, options: [String]) {
        let folder = try TemporaryFolder()
        let key = folder.path("root.key")
        #expect(try Program.run(["key", "create", key]).code == 0)
        let options = ["--data", folder.path("data"), "--root-key", key]
        #expect(try Program.run(["publish", "Examples/kruxs.yaml"] + options).code == 0)
        try folder.write("een-lange-zin-zonder-fouten\n", as: "password")
        for name in ["noor", "otto", "puck"] {
            let add = ["staff", "add", "kruxs", name, "--name", name, "--role", "auditor", "--password-file"]
            #expect(try Program.run(add + [folder.path("password")] + options).code == 0)
        }
        return (folder, options)
    }

    @Test("an export fits a checkpoint that was kept, alone or in its mail, and not one of another log")
    func kept() throws {
        let (folder, options) = try Self.house()
        let (first, second) = (folder.path("first"), folder.path("second"))
        #expect(try Program.run(["log", "export", "kruxs", first] + options).code == 0)
        let add = ["staff", "add", "kruxs", "quinn", "--name", "Quinn", "--role", "auditor", "--password-file"]
        #expect(try Program.run(add + [folder.path("password")] + options).code == 0)
        #expect(try Program.run(["log", "export", "kruxs", second] + options).code == 0)
        let note = try String(contentsOfFile: "\(first)/checkpoint", encoding: .utf8)
        try folder.write(
            "Goedendag,\r\n\r\n> Bewaar dit.\r\n\r\n" + note.replacingOccurrences(of: "\n", with: "\r\n")
                + "\r\nVergelijken kan altijd.\r\n", as: "mail.txt")
        for checkpoint in ["\(first)/checkpoint", folder.path("mail.txt")] {
            let outcome = try Program.run(["log", "verify", second, "--checkpoint", checkpoint])
            #expect(outcome.code == 0, "\(outcome.err)")
            #expect(outcome.err.contains("past bij de handtekening"))
        }
        // The other way round the export is shorter than what was kept: something was taken away.
        let shorter = try Program.run(["log", "verify", first, "--checkpoint", "\(second)/checkpoint"])
        #expect(shorter.code == 1 && shorter.out.contains("earlier-checkpoint"))
        let (other, otherOptions) = try Self.house()
        #expect(try Program.run(["log", "export", "kruxs", other.path("log")] + otherOptions).code == 0)
        let foreign = try Program.run(["log", "verify", second, "--checkpoint", other.path("log/checkpoint")])
        #expect(foreign.code == 1 && foreign.out.contains("earlier-note"))
        #expect(try Program.run(["log", "verify", second, "--checkpoint", folder.path("password")]).code == 2)
        #expect(try Program.run(["log", "verify", second, "--checkpoint", folder.path("nothing")]).code == 3)
    }

    @Test("a file that is no part of an export is named, and not read")
    func foreign() throws {
        let (folder, options) = try Self.house()
        let log = folder.path("log")
        #expect(try Program.run(["log", "export", "kruxs", log] + options).code == 0)
        // Who would read it, would never end.
        try FileManager.default.createSymbolicLink(atPath: "\(log)/notes", withDestinationPath: "/dev/zero")
        let outcome = try Program.run(["log", "verify", log])
        #expect(outcome.code == 1 && outcome.out.contains("notes hoort er niet bij"), "\(outcome.out)")
    }

    @Test("a log that was changed in the database is not exported, and the proof says which entry")
    func changed() throws {
        let (folder, options) = try Self.house()
        #expect(try Program.run(["log", "export", "kruxs", folder.path("before")] + options).code == 0)
        #expect(try Program.run(["prove", "kruxs"] + options).code == 0)
        try Self.change(entry: 2, in: folder.path("data"))
        let export = try Program.run(["log", "export", "kruxs", folder.path("after")] + options)
        #expect(export.code == 1 && export.err.contains("regel 2 is veranderd"), "\(export.err)")
        #expect(!FileManager.default.fileExists(atPath: folder.path("after/checkpoint")))
        let proof = try Program.run(["prove", "kruxs", "--format", "json"] + options)
        #expect(proof.code == 1 && proof.err.contains("regel 2 is veranderd"), "\(proof.err)")
        #expect(proof.out.contains("entry.2"))
    }

    /// Changes an entry as somebody with a tool for databases would.
    private static func change(entry: Int, in data: String) throws {
        let script = """
            import sqlite3, sys, pathlib
            file = next(pathlib.Path(sys.argv[1]).rglob("kruxs.sqlite"))
            base = sqlite3.connect(file)
            leaf = bytearray(base.execute("select leaf from log_entries where position = ?", (int(sys.argv[2]),)).fetchone()[0])
            leaf[-1] ^= 1
            base.execute("update log_entries set leaf = ? where position = ?", (bytes(leaf), int(sys.argv[2])))
            base.commit()
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, data, String(entry)]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }
}
