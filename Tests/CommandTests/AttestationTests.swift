import Foundation
import Testing

@Suite("Attestations on the command line")
struct AttestationTests {
    /// A house with the software supplier in it.
    private struct Place {
        let folder: TemporaryFolder
        let options: [String]

        init() throws {
            folder = try TemporaryFolder()
            options = ["--data", folder.path("data"), "--root-key", folder.path("root.key")]
            #expect(try Program.run(["key", "create", folder.path("root.key")]).code == 0)
            #expect(try Program.run(["publish", "Examples/software-supplier.yaml"] + options).code == 0)
        }

        func run(_ arguments: String..., language: String = "nl_NL.UTF-8") throws -> Program.Outcome {
            try Program.run(["attestation"] + arguments + options, language: language)
        }
    }

    @Test("list, record, see it counts, withdraw; each once and the second time no")
    func journey() throws {
        let place = try Place()
        let list = try place.run("list", "software-supplier")
        #expect(list.code == 0, "\(list.err)")
        #expect(list.out.contains("missing\tattestation/audit/organisation\t-"))
        let recorded = try place.run(
            "record", "software-supplier", "attestation/audit/organisation", "--given-on", "2026-03-02", "--reference",
            "map A")
        #expect(recorded.code == 0, "\(recorded.err)")
        let id = recorded.out.trimmingCharacters(in: .whitespacesAndNewlines)
        let json = try place.run("list", "software-supplier", "--format", "json")
        let standings = try #require(
            try JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [[String: Any]])
        let audit = try #require(standings.first { $0["duty"] as? String == "attestation/audit/organisation" })
        #expect(audit["evidence"] as? String == id && audit["givenOn"] as? String == "2026-03-02")
        #expect(audit["lapsesOn"] as? String == "2027-03-02")
        let calendar = try place.run("calendar", "software-supplier")
        #expect(calendar.out.contains("DTSTART;VALUE=DATE:20270302\r\n"))
        #expect(try place.run("withdraw", "software-supplier", id, "--reason", "nonsense").code == 1)
        #expect(try place.run("withdraw", "software-supplier", id, "--reason", "mistaken").code == 0)
        #expect(try place.run("withdraw", "software-supplier", id, "--reason", "mistaken").code == 5)
    }

    /// Arguments after `record software-supplier`, and the exit code.
    static let wrong: [(arguments: [String], code: Int32)] = [
        (["attestation/audit/organisation", "--given-on", "gisteren", "--reference", "x"], 1),
        (["attestation/audit/organisation", "--given-on", "2999-01-01", "--reference", "x"], 1),
        (["attestation/audit/organisation", "--given-on", "2026-03-02"], 1),
        (["attestation/audit/organisation", "--reference", "x"], 2),
        (["attestation/nonsense/organisation", "--given-on", "2026-03-02", "--reference", "x"], 3),
        (["audit", "--given-on", "2026-03-02", "--reference", "x"], 3),
        (["attestation/audit/organisation", "--given-on", "2026-03-02", "--file", "/nergens.pdf"], 3),
        (["attestation/audit/organisation", "--given-on", "2026-03-02", "--file", "Package.swift"], 1),
        (
            [
                "agreement/mailer/recipient.mailer", "--given-on", "2026-03-02", "--reference", "x", "--element",
                "magic",
            ], 2
        ),
    ]

    @Test("what is wrong has an exit code and a sentence, in both languages")
    func refused() throws {
        let place = try Place()
        for (arguments, code) in Self.wrong {
            for language in ["nl_NL.UTF-8", "en_GB.UTF-8"] {
                let outcome = try Program.run(
                    ["attestation", "record", "software-supplier"] + arguments + place.options, language: language)
                #expect(outcome.code == code, "\(arguments): \(outcome.err)")
                #expect(!outcome.err.isEmpty && outcome.out.isEmpty)
            }
        }
        #expect(try place.run("list", "elsewhere").code == 3)
    }

    @Test("an agreement with every element is kept by the promise, and a file is read from disk")
    func agreement() throws {
        let place = try Place()
        try Data("%PDF-1.7 verwerkersovereenkomst".utf8).write(to: place.folder.url.appendingPathComponent("a.pdf"))
        let recorded = try place.run(
            "record", "software-supplier", "agreement/mailer/recipient.mailer", "--given-on", "2026-03-02", "--element",
            "all", "--file", place.folder.path("a.pdf"))
        #expect(recorded.code == 0, "\(recorded.err)")
        let proof = try Program.run(["prove", "software-supplier"] + place.options)
        let line = try #require(
            proof.out.split(separator: "\n").first { $0.contains("recipients.mailer.agreement/processor-agreement") })
        #expect(!line.hasPrefix("broken") && !line.hasPrefix("unproven"))
        // Law and promise stand beside each other, with which of the two is carried out.
        #expect(proof.out.contains("wet: ") && proof.out.contains("Beide worden uitgevoerd."))
    }
}
