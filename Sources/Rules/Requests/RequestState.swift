import Declarations

/// How far a request is (art. 12): received, identity, work, answer.
public enum RequestState: String, Sendable, Hashable, CaseIterable, Codable {
    /// Received; the link to the known address has not been used yet.
    case awaitingIdentity = "awaiting-identity"
    /// Being worked on.
    case inProgress = "in-progress"
    /// The answer was sent.
    case answered
    /// Taken back by the person, or ended without an answer because it could not be one.
    case closed

    /// Whether the term still runs.
    public var isOpen: Bool { self == .awaitingIdentity || self == .inProgress }
}

/// What came of a request.
public enum RequestOutcome: String, Sendable, Hashable, CaseIterable, Codable {
    /// All that was asked.
    case granted
    /// There are no data about this person; that is an answer too (art. 15(1)).
    case nothingHeld = "nothing-held"
    /// Part of what was asked, with reasons for the rest.
    case partly
    /// Refused, with a reason from the law.
    case refused
    /// Taken back by the person.
    case withdrawn
    /// Identity was never established.
    case unidentified
}

/// The number of a request that people use when they talk about it; it opens nothing.
///
/// Year, number in that year, and two check characters against slips of the tongue: `2026-0042-K7`.
public struct RequestReference: Sendable, Hashable, CustomStringConvertible {
    /// As printed.
    public let description: String

    private static let letters = Array("ABCDEFGHJKLMNPRSTUVWXYZ")

    /// The reference of the n-th request of a year.
    public init(year: Int, number: Int) {
        let digits = String(number)
        let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        description = "\(year)-\(padded)-\(Self.check(year: year, number: number))"
    }

    /// Reads a reference as a person types it, in any case; nil when the check characters do not fit.
    public init?(_ text: String) {
        let parts = text.uppercased().filter { !$0.isWhitespace }.split(separator: "-").map(String.init)
        guard parts.count == 3, let year = Int(parts[0]), let number = Int(parts[1]),
            (1...9_999).contains(year), (1...9_999_999).contains(number),
            parts[2] == Self.check(year: year, number: number)
        else { return nil }
        self.init(year: year, number: number)
    }

    private static func check(year: Int, number: Int) -> String {
        let sum = year &* 31 &+ number &* 7 &+ (number / 10) &* 3 &+ (number / 100) &* 11
        return "\(letters[abs(sum) % letters.count])\(abs(number &* 3 &+ year) % 9 + 1)"
    }
}

/// A request of a person about their data.
public enum DataRequest {
    /// The id of a request: random, never shown outside.
    public typealias ID = Identifier<DataRequest>
}
