/// Reading lines word by word.
enum Words {
    /// The identifiers and numbers in a line.
    static func of(_ line: some StringProtocol) -> [String] {
        line.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_") }).map { String($0) }
    }

    /// Whether a line holds a phrase that does not go on from a word before it, as `print(` in `footprint(` does.
    static func contain(_ phrase: String, in line: some StringProtocol) -> Bool {
        var rest = line[...]
        while let found = rest.firstRange(of: phrase) {
            let before = found.lowerBound > line.startIndex ? line[line.index(before: found.lowerBound)] : " "
            let startsWithWord = phrase.first.map { $0.isLetter } ?? false
            if !startsWithWord || !(before.isLetter || before.isNumber || before == "_") { return true }
            rest = rest[found.upperBound...]
        }
        return false
    }
}
