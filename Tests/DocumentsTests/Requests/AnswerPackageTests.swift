import Declarations
import Documents
import Foundation
import Testing

/// The ZIP file of an answer, read by a program that is not ours.
@Suite("The package of an answer can be opened and checked by anyone")
struct AnswerPackageTests {
    private let date = ExampleDeclaration.date("2026-06-10")

    private func package(_ paths: [String] = ["bijlagen/1.pdf"]) -> AnswerPackage {
        AnswerPackage(
            ExampleAnswer.make(), .nl,
            attachments: paths.map { .init(path: $0, mediaType: "application/pdf", bytes: [1, 2, 3]) })
    }

    @Test("Python reads it, every hash is right, and the dates are the one given")
    func python() throws {
        let bytes = try package().make(generatedOn: date)
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).zip")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let script = """
            import zipfile, json, hashlib, sys
            z = zipfile.ZipFile(sys.argv[1])
            assert z.testzip() is None
            m = json.loads(z.read('manifest.json'))
            for f in m['files']:
                b = z.read(f['path'])
                assert hashlib.sha256(b).hexdigest() == f['sha256'] and len(b) == f['size']
            assert {i.date_time for i in z.infolist()} == {(2026, 6, 10, 12, 0, 0)}
            assert m['reference'] == 'Z-2026-0042' and m['organisation'] == 'Zonnehof'
            print(' '.join(sorted(z.namelist())))
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, file.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        process.waitUntilExit()
        let names = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(process.terminationStatus == 0)
        #expect(names == "bijlagen/1.pdf data.json manifest.json overzicht.html\n")
    }

    @Test("the same answer gives the same bytes")
    func deterministic() throws {
        #expect(try package().make(generatedOn: date) == package().make(generatedOn: date))
    }

    @Test(
        "a path that climbs out, is absolute, empty, or comes twice is refused",
        arguments: ["../x", "/etc/x", "", "a//b", "a\\b", "data.json", "DATA.JSON"])
    func paths(_ path: String) {
        #expect(throws: (any Error).self) { try package([path]).make(generatedOn: date) }
    }

    @Test("the overview allows its own style by hash and nothing else")
    func policy() throws {
        let html = AccessAnswerHTML.render(ExampleAnswer.make(), .nl)
        let start = try #require(html.range(of: "<style>"))
        let end = try #require(html.range(of: "</style>"))
        let style = String(html[start.upperBound..<end.lowerBound])
        let hash = try Data(sha256(style)).base64EncodedString()
        #expect(html.contains("default-src &#39;none&#39;; style-src &#39;sha256-\(hash)&#39;"))
        #expect(!html.contains(" style=\"") && !html.contains("http-equiv=\"refresh\"") && !html.contains(" src="))
    }

    /// The hash as the manifest gives it, which Python has checked above.
    private func sha256(_ text: String) throws -> [UInt8] {
        let package = AnswerPackage(
            files: [.init(path: "x", mediaType: "text/css", text: text)], organisation: "", reference: "")
        let manifest = package.manifest(generatedOn: date).text
        let digits = try #require(manifest.components(separatedBy: "\"sha256\": \"").last).prefix(64)
        return stride(from: 0, to: 64, by: 2).compactMap { UInt8(digits.dropFirst($0).prefix(2), radix: 16) }
    }
}
