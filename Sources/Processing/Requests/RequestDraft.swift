import Declarations
import Foundation
import Rules
import Vault

/// A request that a person is filling in: kept sealed under a key that only their browser has.
public struct RequestDraft: Sendable, Hashable, Codable {
    /// Which right.
    public var right: Right
    /// In which capacity: customer, applicant.
    public var capacity: PersonKind.ID?
    /// The address at which the organisation knows the person.
    public var email: String?
    /// What exactly is asked, when the person wants to say more.
    public var words: String?
    /// Whether the question about words was answered, also with nothing.
    public var wordsAnswered = false

    /// A draft that says only what is asked.
    public init(right: Right) { self.right = right }
}

extension Office {
    /// How long an unfinished form is kept after the last change.
    public static let draftHours = 24

    /// Keeps a draft; the secret is the only key to it.
    public func save(_ draft: RequestDraft, secret: String) async throws {
        let bytes = Array(try JSONEncoder().encode(draft))
        let until = environment.now.adding(hours: Self.draftHours)
        try await vault.write { try $0.saveDraft(secret, bytes, until: until) }
    }

    /// The draft with this secret; nil when there is none any more.
    public func draft(_ secret: String) async throws -> RequestDraft? {
        let now = environment.now
        let bytes = try await vault.read { try $0.draft(secret, at: now) }
        return try bytes.map { try JSONDecoder().decode(RequestDraft.self, from: Data($0)) }
    }
}
