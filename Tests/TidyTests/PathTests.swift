import Testing

@Suite("Nothing depends on the machine it was written on")
struct PathTests {
    /// Folders of one machine. Written apart here, so that this file does not hold them.
    static let folders = ["work", "opt", "root", "home"].map { "/" + $0 + "/" }
    /// Hosts of package registries: packages are asked for by name, with the tool that knows where they are.
    static let registries = [
        "pypi" + ".org", "pythonhosted" + ".org", "npmjs" + ".org", "npmjs" + ".com", "crates" + ".io",
        "deb.debian" + ".org", "proxy.golang" + ".org", "rubygems" + ".org", "repo.maven" + ".apache.org",
    ]

    static func violations(in files: [TextFile]) -> [Violation] {
        files.flatMap { file in
            file.lines.enumerated().compactMap { index, line in
                let found = folders.first { holdsPath($0, line) } ?? registries.first { line.contains($0) }
                return found.map { Violation(file.name, index + 1, $0) }
            }
        }
    }

    /// A path starts after a space or a sign such as a quotation mark; after a word it is a part of an address.
    private static func holdsPath(_ folder: String, _ line: Substring) -> Bool {
        var rest = line
        while let found = rest.firstRange(of: folder) {
            let before = found.lowerBound > line.startIndex ? line[line.index(before: found.lowerBound)] : " "
            if !(before.isLetter || before.isNumber || "._-}*)~/".contains(before)) { return true }
            rest = rest[found.upperBound...]
        }
        return false
    }

    @Test("no tracked file names a folder of one machine or a host of a registry")
    func repository() {
        #expect(Self.violations(in: Repository.files) == [])
    }

    @Test("folders of one machine are caught", arguments: folders)
    func foldersAreCaught(folder: String) {
        #expect(Self.violations(in: [TextFile("a.sh", "cd \(folder)main")]).count == 1)
        #expect(Self.violations(in: [TextFile("a.sh", "path=\"\(folder)main\"")]).count == 1)
        #expect(Self.violations(in: [TextFile("a.md", "https://example.org\(folder)main, my\(folder)main")]) == [])
    }

    @Test("hosts of registries are caught", arguments: registries)
    func registriesAreCaught(host: String) {
        #expect(Self.violations(in: [TextFile("a.txt", "--index-url https://\(host)/simple")]).count == 1)
    }
}
