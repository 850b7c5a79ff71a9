import Declarations

/// Declaration files to change, and texts that are hard to write.
enum EditingSamples {
    static let files = [
        "declarations/minimal.yaml", "declarations/rich.yaml", "declarations/sound.yaml",
        "../../Examples/luxigo.yaml", "../../Examples/iv.yaml", "../../Examples/kruxs.yaml",
        "../../Examples/actief-klussenservice.yaml", "../../Examples/software-supplier.yaml",
    ]

    /// The sections of a file, each as a file of its own: what is done to one costs less time to read again.
    static func sections(of file: String) -> [String] {
        var sections: [String] = []
        for line in Sample.text(of: file).split(separator: "\n", omittingEmptySubsequences: false) {
            let startsSection = line.first.map { $0.isLetter } ?? false
            if startsSection || sections.isEmpty { sections.append("") }
            sections[sections.count - 1] += line + "\n"
        }
        return sections.filter { section in section.contains { $0 == ":" } && !section.hasPrefix("#") }
    }

    static let hostile = [
        "NO", "01234567", "true", "~", "a: b", "a:", ": a", ":", "a #b", "# a", "#", "- a", "-", "-a", "? a", "?a",
        "a?",
        "\"quoted\"", "it's", "'", "\"", "back\\slash", "\\n", "a, b", "[a]", "{a: b}", "a]", "}", "&anchor", "*alias",
        "!tag", "| a", "> a", "|", "%", "@home", "`tick`", "line one\nline two", "one\n\ntwo", "ends\n", "ends\n\n",
        "\nstarts", " starts", "  two\nthree", "ends ", "a\n  b", "a \nb", "\n", " ", "---", "...", "--- a", "é", "日本語",
        "👩‍👩‍👧‍👦 family", "a\u{301}", "\u{A0}", "=", "<<", "a:b", "https://a.example/?q=1#x", "x: |", "key: >-\n  text", "''",
    ]

    /// Places of texts, and the mappings and lists above them.
    static func places(in value: SourceValue) -> [SourcePath] {
        var seen: Set<SourcePath> = []
        return value.leaves().flatMap { leaf -> [SourcePath] in
            var chain: [SourcePath] = []
            var place: SourcePath? = leaf.path
            while let current = place, !current.steps.isEmpty {
                if seen.insert(current).inserted { chain.append(current) }
                place = current.parent
            }
            return chain
        }
    }

    /// What is said outside a place.
    static func outside(_ path: SourcePath, of value: SourceValue) -> [String: String] {
        var leaves: [String: String] = [:]
        for leaf in value.leaves() where !path.contains(leaf.path.description) {
            leaves[leaf.path.description] = leaf.text
        }
        return leaves
    }

    /// How many lines of a text are not in another, between what they begin and end with.
    static func changedLines(_ old: String, _ new: String) -> Int {
        let old = old.split(separator: "\n", omittingEmptySubsequences: false)
        let new = new.split(separator: "\n", omittingEmptySubsequences: false)
        let start = zip(old, new).prefix { $0 == $1 }.count
        let end = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed()).prefix { $0 == $1 }.count
        return old.count - start - end
    }
}
