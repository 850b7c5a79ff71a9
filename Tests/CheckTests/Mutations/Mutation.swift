/// A change at random to a declaration: what a hurried writer, a bad merge or an attacker does to a file.
struct Mutation {
    private var numbers: SeededNumbers

    init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

    /// One of these.
    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &numbers)]
    }

    /// The text with one to three lines changed. Most results can still be read, so that what comes after reading is
    /// tried too.
    mutating func applied(to text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<Int.random(in: 1...3, using: &numbers) { change(&lines) }
        return lines.joined(separator: "\n")
    }

    private mutating func change(_ lines: inout [String]) {
        guard !lines.isEmpty else { return }
        let index = Int.random(in: lines.indices, using: &numbers)
        switch Int.random(in: 0...9, using: &numbers) {
        case 0: lines.remove(at: index)
        case 1: removeElement(at: index, &lines)
        case 2...5: replaceValue(at: index, &lines)
        case 6: removeItem(at: index, &lines)
        case 7: swapValues(index, Int.random(in: lines.indices, using: &numbers), &lines)
        case 8: lines.insert(lines[Int.random(in: lines.indices, using: &numbers)], at: index)
        default: insertMark(at: index, &lines)
        }
    }

    /// A key goes with everything below it.
    private func removeElement(at index: Int, _ lines: inout [String]) {
        let depth = lines[index].prefix { $0 == " " }.count
        lines.remove(at: index)
        while index < lines.count, lines[index].prefix(while: { $0 == " " }).count > depth { lines.remove(at: index) }
    }

    private mutating func replaceValue(at index: Int, _ lines: inout [String]) {
        guard let cut = lines[index].range(of: ": ") else { return }
        lines[index] = String(lines[index][..<cut.upperBound]) + pick(Self.values)
    }

    /// One item of a list, or one pair of a mapping on one line.
    private mutating func removeItem(at index: Int, _ lines: inout [String]) {
        let parts = lines[index].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 2 else { return }
        let gone = Int.random(in: 1..<(parts.count - 1), using: &numbers)
        lines[index] = parts.enumerated().filter { $0.offset != gone }.map(\.element).joined(separator: ",")
    }

    private func swapValues(_ one: Int, _ other: Int, _ lines: inout [String]) {
        guard let first = lines[one].range(of: ": "), let second = lines[other].range(of: ": ") else { return }
        let (head, tail) = (lines[one][..<first.upperBound], lines[one][first.upperBound...])
        let (head2, tail2) = (lines[other][..<second.upperBound], lines[other][second.upperBound...])
        (lines[one], lines[other]) = ("\(head)\(tail2)", "\(head2)\(tail)")
    }

    private mutating func insertMark(at index: Int, _ lines: inout [String]) {
        var line = Array(lines[index])
        line.insert(contentsOf: pick(Self.marks), at: Int.random(in: 0...line.count, using: &numbers))
        lines[index] = String(line)
    }

    private static let marks = [
        "&", "*", "'", "\"", "[", "]", "{", "}", ":", ": ", ",", " #", "-", "|", ">", "é", "\\", "\u{0}", "👩‍👩‍👧",
        "\u{202E}",
        "<script>", "%", "  ", "1",
    ]

    /// Values that are right in some place and wrong in most.
    private static let values = [
        "[]", "{}", "true", "0", "-1", "P0D", "P9999Y", "P1Y6M", "2026-02-30", "9999-12-31", "0001-01-01", "2020-01",
        "consent",
        "contract", "maximum", "minimum", "processor", "public-body", "NL", "US", "a", "A", ".", "' '",
        "'<b>&amp;</b>'",
        "email", "[email, phone]", "{nl: x, en: y}", "{default: x}", "awr-52", "archiefwet", "'\u{1F600}'",
        "'" + String(repeating: "lang woord ", count: 200) + "'", "'" + String(repeating: "x", count: 400) + "'",
        "person",
        "[person, device]", "{required: true}", "{what: x}", "{term: P1M}", "all", "never", "'|*_`#'",
    ]
}

extension String {
    fileprivate func range(of part: String) -> Range<String.Index>? { firstRange(of: part) }
}

/// Numbers that look random and are the same for the same seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
