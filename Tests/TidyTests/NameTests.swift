import Testing

@Suite("A name says what a thing is")
struct NameTests {
    /// Endings that say nothing: whatever has no place of its own ends up there.
    static let empty = ["Util", "Utils", "Utilities", "Helper", "Helpers", "Manager", "Managers", "Service", "Common"]
    static let keywords: Set<String> = ["struct", "class", "enum", "actor", "protocol", "typealias", "extension"]

    static func violations(in files: [SwiftFile]) -> [Violation] {
        files.flatMap { file in
            let base = file.name.split(separator: "/").last?.split(separator: ".").first ?? ""
            let named = base.split(separator: "+").contains { isEmpty($0) }
            let inName = named ? [Violation(file.name, 1, "a file name that says nothing")] : []
            return inName
                + file.code { line in
                    let words = Words.of(line)
                    return zip(words, words.dropFirst()).first { keywords.contains($0) && isEmpty($1) }
                        .map { "\($1) says nothing" }
                }
        }
    }

    private static func isEmpty(_ name: some StringProtocol) -> Bool { empty.contains(where: name.hasSuffix) }

    @Test("files and types have names of the field")
    func repository() {
        #expect(Self.violations(in: Repository.sources + Repository.tests) == [])
    }

    @Test(
        "names that say nothing are caught",
        arguments: [
            ("Sources/Site/DateUtils.swift", ""), ("Sources/Site/Page+Helpers.swift", ""),
            ("Sources/Site/A.swift", "public final class MailManager {"),
            ("Sources/Site/A.swift", "enum Common {}"), ("Sources/Site/A.swift", "protocol PeopleService: Sendable {}"),
        ])
    func caught(name: String, text: String) {
        #expect(Self.violations(in: [SwiftFile(name, text)]).count == 1)
    }

    @Test("using what others named so is not ours to change")
    func notCaught() {
        #expect(Self.violations(in: [SwiftFile("Sources/Site/A.swift", "let a = FileManager.default")]) == [])
    }
}
