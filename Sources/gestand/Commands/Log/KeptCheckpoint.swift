import Foundation
import Ledger

/// A checkpoint that somebody kept: the note as a file of its own, or the whole mail in which it came.
enum KeptCheckpoint {
    /// A longer file is no mail of ours.
    private static let longest = 1_048_576
    /// Name, size, root, an empty line, and at least one signature.
    private static let shortest = 5

    /// - Throws: `CommandRefusal.missing`, or a usage error when there is no checkpoint in the file.
    static func read(_ path: String) throws -> SignedNote {
        let bytes = try BoundedInput.read(path, atMost: longest)
        guard bytes.count <= longest, let text = String(validating: bytes, as: UTF8.self) else {
            throw CommandRefusal.missing(path)
        }
        guard let note = find(in: text) else { throw CommandRefusal.usage(LogTexts.noCheckpoint(path)) }
        return note
    }

    /// The first lines that are a checkpoint with its signatures; what a mail program puts around them is left out.
    static func find(in text: String) -> SignedNote? {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
            $0.drop { $0 == " " || $0 == ">" }.trimmingCharacters(in: .whitespaces)
        }
        guard lines.count >= shortest else { return nil }
        for start in 0...(lines.count - shortest) where lines[start + 3].isEmpty {
            let signatures = lines[(start + 4)...].prefix { $0.hasPrefix("\u{2014} ") }
            guard !signatures.isEmpty else { continue }
            let note = (lines[start..<start + 4] + signatures).joined(separator: "\n") + "\n"
            if let signed = try? SignedNote(bytes: Array(note.utf8)), (try? Checkpoint(text: signed.text)) != nil {
                return signed
            }
        }
        return nil
    }
}
