import Declarations
import Foundation

/// A mail that did not leave: kept to be looked into.
struct DemoMail: Sendable, Hashable, Codable {
    /// The id of the mail, and of its page.
    var id: String
    /// When it was sent, by the clock of the demonstration.
    var sentAt: Instant
    var from: String
    var to: String
    /// The organisation's own address, by which its mails are told apart.
    var replyTo: String?
    var subject: String
    var text: String
    var language: String
    /// The address that its links begin with: another port later does not break them.
    var baseAddress: String

    /// Paths of ours in the text, in order.
    var paths: [String] {
        pieces.compactMap { piece in
            if case .link(let path, _) = piece { path } else { nil }
        }
    }

    /// A piece of the text.
    enum Piece: Sendable, Hashable {
        case text(String)
        /// A link to ourselves: its path, and the address as it stands in the mail.
        case link(path: String, shown: String)
    }

    /// The text, with links to ourselves told apart; no other address becomes a link.
    var pieces: [Piece] {
        var result: [Piece] = []
        var rest = text[...]
        while let found = rest.range(of: baseAddress + "/") {
            if found.lowerBound > rest.startIndex { result.append(.text(String(rest[..<found.lowerBound]))) }
            let place = rest.index(found.lowerBound, offsetBy: baseAddress.count)
            var path = rest[place...].prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "/.-_".contains($0)) }
            // A full stop after an address ends the sentence.
            if path.hasSuffix(".") { path = path.dropLast() }
            result.append(.link(path: String(path), shown: baseAddress + path))
            rest = rest[path.endIndex...]
        }
        if !rest.isEmpty { result.append(.text(String(rest))) }
        return result
    }
}
