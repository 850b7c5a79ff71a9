import Foundation
import Testing

@Suite("Moving an organisation to another place")
struct MoveTests {
    /// A folder with two organisations, and a place to go to.
    final class House {
        let folder: TemporaryFolder
        let postgres: PostgresHouse?
        let environment: [String: String]
        var from: String { folder.path("data") }
        let to: String

        init() throws {
            folder = try TemporaryFolder()
            postgres = PostgresHouse.isThere ? try PostgresHouse() : nil
            to = postgres?.address ?? folder.path("elsewhere")
            environment = ["GESTAND_ROOT_KEY": folder.path("root.key")]
            let made = try Program.run(["key", "create", folder.path("root.key")])
            #expect(made.code == 0)
            for example in ["iv", "kruxs"] {
                let outcome = try run(["publish", "Examples/\(example).yaml", "--data", from])
                #expect(outcome.code == 0, "\(outcome.err)")
            }
        }

        func run(_ arguments: [String], language: String = "nl_NL.UTF-8") throws -> Program.Outcome {
            try Program.run(arguments, language: language, environment: environment)
        }

        /// Whether an organisation is at a place.
        func isAt(_ place: String, _ organisation: String) throws -> Bool {
            var all = environment
            if place.contains("://") { all["GESTAND_DATABASE"] = place } else { all["GESTAND_DATA"] = place }
            let outcome = try Program.run(["prove", organisation, "--format", "json"], environment: all)
            #expect([0, 3].contains(outcome.code), "\(outcome.err)")
            return outcome.code == 0
        }
    }

    @Test("one goes, the other stays; then it comes back, with the same digests")
    func thereAndBack() throws {
        let house = try House()
        let there = try house.run(["move", "--from", house.from, "--to", house.to, "iv"])
        #expect(there.code == 0, "\(there.err)")
        #expect(there.err.contains("iv: verhuizen\n") && there.err.contains("iv: vergelijken\n"))
        #expect(there.err.contains("‘iv’ is verhuisd") && there.err.contains("gestand move --discard"))
        let tables = there.out.split(separator: "\n").map { $0.split(separator: "\t") }
        #expect(tables.count > 20 && tables.allSatisfy { $0.count == 4 && $0[3].count == 64 })
        #expect(try house.isAt(house.to, "iv"))
        #expect(try house.isAt(house.from, "kruxs"))
        #expect(try !house.isAt(house.from, "iv"))
        #expect(try !house.isAt(house.to, "kruxs"))

        #expect(try house.run(["move", "--from", house.to, "--to", house.from, "iv"]).code == 5)
        let cleared = try house.run(["move", "--discard", "--from", house.from, "--to", house.to, "iv"])
        #expect(cleared.code == 0 && cleared.out == "iv\n", "\(cleared.err)")
        let back = try house.run(
            ["move", "--from", house.to, "--to", house.from, "--format", "json"], language: "en_GB.UTF-8")
        #expect(back.code == 0, "\(back.err)")
        #expect(back.out.hasPrefix("{\"from\":") && back.out.split(separator: "\n").count == 1)
        for table in tables where !table[1].hasPrefix("log_") && !["self_tests", "job_runs"].contains(table[1]) {
            #expect(back.out.contains("{\"table\":\"\(table[1])\",\"rows\":\(table[2]),\"sha256\":\"\(table[3])\"}"))
        }
        #expect(try house.isAt(house.from, "iv"))
    }

    @Test("what cannot be is refused with its own code, and nothing moves")
    func refused() throws {
        let house = try House()
        let (from, to) = (house.from, house.to)
        let cases: [([String], Int32)] = [
            (["move", "--from", from], 2), (["move", "--from", from, "--to", from], 1),
            (["move", "--from", from, "--to", "mysql://a:geheim@b/c"], 2), (["move", "--from", "", "--to", to], 2),
            (["move", "--from", house.folder.path("nowhere"), "--to", to], 3),
            (["move", "--from", from, "--to", to, "nobody"], 3),
            (["move", "--from", from, "--to", to, "iv", "nobody"], 3),
            (["move", "--from", from, "--to", to, "../iv"], 3),
            (["move", "--discard", "--from", from, "--to", to], 2),
            (["move", "--discard", "--from", from, "--to", to, "iv"], 5),
            (["move", "--from", from, "--to", to, "--root-key", "\(from)/root.key"], 69),
        ]
        for (arguments, code) in cases {
            let outcome = try house.run(arguments)
            #expect(outcome.code == code, "\(arguments) \(outcome.err)")
            #expect(!outcome.err.contains("geheim") && outcome.out.isEmpty)
        }
        #expect(try Program.run(["move", "--from", from, "--to", to]).code == 2)
        #expect(try house.isAt(from, "iv"))
        #expect(try house.isAt(from, "kruxs"))
    }

    @Test("a place with a running server is left alone")
    func running() throws {
        let house = try House()
        let server = try ServeRun(["--data", house.from], environment: house.environment)
        try #require(!server.base.isEmpty, "\(server.said)")
        for (language, words) in [("nl_NL.UTF-8", "Stop eerst"), ("en_GB.UTF-8", "First stop")] {
            let outcome = try house.run(["move", "--from", house.from, "--to", house.to], language: language)
            #expect(outcome.code == 5 && outcome.err.contains(words), "\(outcome.err)")
        }
        #expect(server.stop() == 0)
        #expect(try house.run(["move", "--from", house.from, "--to", house.to]).code == 0)
        #expect(try house.isAt(house.to, "iv"))
        #expect(try house.isAt(house.to, "kruxs"))
    }

    @Test("killed in the middle, at either kind of place: nothing is there, and the next move brings all of it")
    func killed() throws {
        let house = try House()
        try fill("\(house.from)/organisations/iv.sqlite")
        try kill(["move", "--from", house.from, "--to", house.to, "iv"], house)
        #expect(try !house.isAt(house.to, "iv"))
        #expect(try house.isAt(house.from, "iv"))
        let there = try house.run(["move", "--from", house.from, "--to", house.to, "iv"])
        #expect(there.code == 0 && there.out.contains("iv\tcounters\t60000\t"), "\(there.err)")
        #expect(try house.run(["move", "--discard", "--from", house.from, "--to", house.to, "iv"]).code == 0)

        try kill(["move", "--from", house.to, "--to", house.from, "iv"], house)
        #expect(try !house.isAt(house.from, "iv"))
        #expect(try house.isAt(house.to, "iv"))
        let back = try house.run(["move", "--from", house.to, "--to", house.from, "iv"])
        #expect(back.code == 0 && back.out.contains("iv\tcounters\t60000\t"), "\(back.err)")
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(house.from)/organisations")
        #expect(names.filter { $0.contains("arriving") } == [])
    }

    /// Starts a move and kills it when it has begun to write.
    private func kill(_ arguments: [String], _ house: House) throws {
        let process = Program.process(arguments, environment: house.environment)
        let errors = Pipe()
        process.standardError = errors
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        var said = ""
        while !said.contains("verhuizen") {
            let chunk = errors.fileHandleForReading.availableData
            if chunk.isEmpty { break }
            said += String(decoding: chunk, as: UTF8.self)
        }
        #expect(said.contains("verhuizen"))
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal)
    }

    /// Enough rows that a move takes a while.
    private func fill(_ file: String) throws {
        let process = Process()
        let named = ProcessInfo.processInfo.environment["GESTAND_PYTHON"]
        process.executableURL = URL(fileURLWithPath: named ?? "\(Program.repository)/.venv/bin/python")
        let script = """
            import sqlite3, sys
            base = sqlite3.connect(sys.argv[1])
            base.execute("DELETE FROM counters")
            base.executemany("INSERT INTO counters (organisation, name, value) VALUES ('iv', ?, ?)",
                             ((f"row {n}", n) for n in range(60000)))
            base.commit()
            """
        process.arguments = ["-c", script, file]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}
