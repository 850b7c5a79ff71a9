import Declarations
import Rules

/// The mail that takes a checkpoint of the log out of the house, with what to do with it.
public struct CheckpointLetter: Sendable, Hashable {
    /// The subject.
    public let subject: Bilingual
    /// The text: what this is, the signed note as it is, and how to compare.
    public let text: Bilingual

    /// The mail of a day.
    ///
    /// - Parameters:
    ///   - organisation: the organisation's name.
    ///   - date: the day.
    ///   - entries: how many entries the log had.
    ///   - note: the signed checkpoint (C2SP tlog-checkpoint), to be kept byte for byte.
    ///   - key: the verifier key, one line.
    public init(organisation: String, on date: CalendarDate, entries: Int, note: String, key: String) {
        let day = DateTexts.long(date)
        subject = CheckpointLetterTexts.subject(organisation, DateTexts.plain(date))
        let parts = [
            CheckpointLetterTexts.opening(organisation, day, entries), CheckpointLetterTexts.keep,
            Bilingual(same: note.trimmedEnd), CheckpointLetterTexts.compare, CheckpointLetterTexts.commands,
            CheckpointLetterTexts.key, Bilingual(same: key), CheckpointLetterTexts.wrong,
        ]
        text = Bilingual(
            nl: parts.map(\.nl).joined(separator: "\n\n") + "\n",
            en: parts.map(\.en).joined(separator: "\n\n") + "\n")
    }
}

extension String {
    fileprivate var trimmedEnd: String {
        String(reversed().drop(while: \.isNewline).reversed())
    }
}
