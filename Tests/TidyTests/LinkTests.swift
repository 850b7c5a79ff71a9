import Foundation
import Testing

@Suite("Links in the documentation lead somewhere")
struct LinkTests {
    static func violations(in documents: [TextFile], exists: (String) -> Bool) -> [Violation] {
        let headings = Dictionary(uniqueKeysWithValues: documents.map { ($0.name, anchors(of: $0)) })
        return documents.flatMap { document in
            links(in: document).compactMap { line, target in
                problem(with: target, in: document.name, headings: headings, exists: exists)
                    .map { Violation(document.name, line, "\(target): \($0)") }
            }
        }
    }

    private static func problem(
        with target: String, in document: String, headings: [String: Set<String>], exists: (String) -> Bool
    ) -> String? {
        if ["https://", "http://", "mailto:"].contains(where: target.hasPrefix) { return nil }
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts[0].isEmpty ? document : resolved(String(parts[0]), from: document)
        guard exists(path) else { return "there is no such file" }
        guard parts.count == 2, let known = headings[path] else { return nil }
        return known.contains(String(parts[1])) ? nil : "there is no such heading"
    }

    private static func resolved(_ path: String, from document: String) -> String {
        var parts = path.hasPrefix("/") ? [] : document.split(separator: "/").dropLast()
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }

    /// The targets of `[text](target)`, outside blocks of code.
    private static func links(in document: TextFile) -> [(Int, String)] {
        prose(of: document).flatMap { line, text in
            text.split(separator: "](", omittingEmptySubsequences: false).dropFirst().compactMap { rest in
                rest.firstIndex(of: ")").map { (line, String(rest[..<$0].prefix { $0 != " " })) }
            }
        }
    }

    /// Headings as their anchors: small letters, hyphens for spaces, other signs left out.
    private static func anchors(of document: TextFile) -> Set<String> {
        Set(
            prose(of: document).filter { $0.1.hasPrefix("#") }.map { _, line in
                String(
                    line.drop { $0 == "#" }.drop { $0 == " " }.lowercased()
                        .compactMap { $0 == " " ? "-" : $0.isLetter || $0.isNumber || "-_".contains($0) ? $0 : nil })
            })
    }

    private static func prose(of document: TextFile) -> [(Int, Substring)] {
        var isCode = false
        return document.lines.enumerated().compactMap { index, line in
            if line.drop(while: { $0 == " " }).hasPrefix("```") {
                isCode.toggle()
                return nil
            }
            return isCode ? nil : (index + 1, line)
        }
    }

    @Test("every link of ours resolves")
    func repository() {
        let documents = Repository.files.filter { $0.name.hasSuffix(".md") }
        let root = Repository.root
        #expect(
            Self.violations(in: documents) { name in
                FileManager.default.fileExists(atPath: root.appending(path: name).path)
            } == [])
    }

    @Test("links to nowhere are caught")
    func caught() {
        let text = """
            # Een kop, met leestekens
            [file](guide.md) [up](../README.md) [here](#een-kop-met-leestekens) [far](https://example.org)
            [gone](missing.md)
            [gone](#missing)
            [gone](guide.md#missing)
            ```
            [code](missing.md)
            ```
            """
        let documents = [TextFile("docs/a.md", text), TextFile("docs/guide.md", "# Guide")]
        let there: Set<String> = ["docs/a.md", "docs/guide.md", "README.md"]
        #expect(Self.violations(in: documents, exists: there.contains).map(\.line) == [3, 4, 5])
    }
}
