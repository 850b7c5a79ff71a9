import Crypto
import Declarations
import Documents
import Rules
import Vault

/// An answer as the privacy contact sees it before it goes.
public struct PreparedAnswer: Sendable {
    /// The request.
    public let request: StoredRequest
    /// What will be sent.
    public let answer: AccessAnswer
    /// What was opened for it.
    let values: [OpenedValue]

    /// Differs as soon as anything in the answer does, so that nothing leaves that nobody looked at.
    public var digest: String {
        SHA256.hash(data: Array(AccessAnswerJSON.render(answer).text.utf8)).prefix(16)
            .map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}

extension Office {
    /// Days that an answer can be collected (5.3).
    public static let downloadDays = 14
    /// How often an answer can be collected (5.3).
    public static let downloadLimit = 5

    /// Opens everything about the person of a request and puts the answer together.
    ///
    /// - Throws: `RequestRefusal.identityMissing` before it is settled who asks, `.otherAnswer` for a right that is
    ///   answered in words, `GateRefusal` without the role.
    public func prepareAnswer(_ reference: String, by actor: Actor) async throws -> PreparedAnswer {
        let opening = opening(BuiltIn.rights, by: actor)
        let office = self
        return try await logging(refusalsOf: actor, purpose: BuiltIn.rights) {
            try await vault.write { transaction in
                _ = try transaction.checkRole(opening)
                guard let request = try transaction.request(reference: reference) else {
                    throw RequestRefusal.unknown
                }
                return try office.prepare(request, opening: opening, in: transaction)
            }
        }
    }

    func prepare(
        _ request: StoredRequest, opening: Opening, in transaction: borrowing Transaction
    ) throws -> PreparedAnswer {
        guard request.state.isOpen else { throw RequestRefusal.alreadyAnswered }
        guard request.identityOn != nil, request.identityWay != nil else { throw RequestRefusal.identityMissing }
        guard request.kind.isAnsweredWithData else { throw RequestRefusal.otherAnswer }
        var values: [OpenedValue] = []
        var disclosures: [Disclosure] = []
        if let person = request.person {
            values = try transaction.openEverything(of: person, request: request.id, for: opening)
            disclosures = try transaction.disclosures(of: person)
        }
        let assembly = AnswerAssembly(
            versions: versions, request: request, today: opening.today, values: values, disclosures: disclosures)
        return PreparedAnswer(request: request, answer: assembly.answer(), values: values)
    }
}
