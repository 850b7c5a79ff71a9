import Testing

@Suite("Pages come from ourselves alone")
struct OriginTests {
    /// What makes a browser fetch or go somewhere.
    static let fetching = ["href", "src", "action", "url(", "@import", "fetch(", "poster", "content"]
    /// Sites that a page may link to, for people to click on; nothing is loaded from them.
    static let linked: Set<String> = [
        "autoriteitpersoonsgegevens.nl", "www.autoriteitpersoonsgegevens.nl", "eur-lex.europa.eu", "wetten.overheid.nl",
        // Names of vocabularies, which nobody fetches.
        "www.w3.org", "w3id.org",
    ]
    /// The modules that make pages.
    static let modules: Set<String> = ["Site", "Demo"]

    static func violations(in files: [SwiftFile]) -> [Violation] {
        files.filter { modules.contains($0.module) }.flatMap { file in
            file.file.lines.enumerated().flatMap { index, line -> [Violation] in
                guard fetching.contains(where: { line.contains($0) }) else { return [] }
                return hosts(in: line).filter { !linked.contains($0) }.map { Violation(file.name, index + 1, $0) }
            }
        }
    }

    /// The hosts in a line, also of addresses that leave out their scheme.
    private static func hosts(in line: Substring) -> [String] {
        ["https://", "http://", "\"//", "'//", "(//"].flatMap { start in
            var found: [String] = []
            var rest = line
            while let range = rest.firstRange(of: start) {
                rest = rest[range.upperBound...]
                let host = rest.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
                if !host.isEmpty { found.append(String(host)) }
            }
            return found
        }
    }

    @Test("no page names a foreign origin that it would load from")
    func repository() {
        #expect(Self.violations(in: Repository.sources) == [])
    }

    @Test(
        "foreign origins are caught",
        arguments: [
            "let a = #\"<link href=\"https://fonts.example.com/a.css\">\"#",
            "img(src: \"http://cdn.example.com/a.png\")",
            "let a = \"background: url(https://cdn.example.com/a.png)\"", "script(src: \"//cdn.example.com/a.js\")",
        ])
    func caught(line: String) {
        #expect(Self.violations(in: [SwiftFile("Sources/Site/A.swift", line)]).count == 1)
    }

    @Test(
        "our own paths and the authority's site are not",
        arguments: ["link(href: \"/assets/a.css\")", "a(href: \"https://autoriteitpersoonsgegevens.nl\")"])
    func notCaught(line: String) {
        #expect(Self.violations(in: [SwiftFile("Sources/Site/A.swift", line)]) == [])
    }
}
