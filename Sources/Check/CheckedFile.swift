import Declarations

/// A declaration on its way along the rules, with what several rules need and is worked out once.
struct CheckedFile: Sendable {
    let read: ReadDeclaration
    /// The day the check is made: agreements and reviews may have lapsed by then.
    let today: CalendarDate
    /// The organisation's own words.
    let texts: [OwnText]
    /// Words in these texts that rules watch for, by rule.
    let phrases: [String: [FoundPhrase]]

    var declaration: Declaration { read.declaration }

    init(_ read: ReadDeclaration, today: CalendarDate) {
        self.read = read
        self.today = today
        texts = OwnText.all(of: read.declaration)
        phrases = PhraseScan.find(in: texts, languages: read.declaration.statement.languages)
    }

    /// Whether a key is written in the file, also with nothing behind it.
    func isWritten(_ path: String) -> Bool { read.positions[path] != nil }
}
