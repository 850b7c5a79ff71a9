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
}

extension Office {
    /// Days that an answer can be collected (5.3).
    public static let downloadDays = 14
    /// How often an answer can be collected (5.3).
    public static let downloadLimit = 5

    /// Opens everything about the person of a request and puts the answer together.
    ///
    /// - Throws: `RequestRefusal.identityMissing` before it is settled who asks, `GateRefusal` without the role.
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

    private func prepare(
        _ request: StoredRequest, opening: Opening, in transaction: borrowing Transaction
    ) throws -> PreparedAnswer {
        guard request.state != .answered else { throw RequestRefusal.alreadyAnswered }
        guard request.identityOn != nil, request.identityWay != nil else { throw RequestRefusal.identityMissing }
        var values: [OpenedValue] = []
        var disclosures: [Disclosure] = []
        if let person = request.person {
            values = try transaction.openEverything(of: person, request: request.id, for: opening)
            disclosures = try transaction.disclosures(of: person)
        }
        let assembly = AnswerAssembly(
            versions: versions, request: request, today: opening.today, values: values, disclosures: disclosures)
        return PreparedAnswer(request: request, answer: assembly.answer())
    }

    /// Sends the answer: sealed and ready to be collected, a mail with a link, the request answered.
    ///
    /// The answer is put together anew in this very transaction, so that it is what is held at that moment.
    /// Of two officers who send at once, one wins and the other is told.
    ///
    /// - Parameter revision: the revision of the request that the officer saw.
    public func sendAnswer(_ reference: String, revision: Int, by actor: Actor) async throws {
        let opening = opening(BuiltIn.rights, by: actor)
        let now = environment.now
        let today = environment.today
        let secret = environment.entropy.secret()
        let mail = NewMail(environment.entropy)
        let office = self
        try await logging(refusalsOf: actor, purpose: BuiltIn.rights) {
            try await vault.write { transaction in
                _ = try transaction.checkRole(opening)
                guard var request = try transaction.request(reference: reference) else {
                    throw RequestRefusal.unknown
                }
                guard request.state != .answered else { throw RequestRefusal.alreadyAnswered }
                guard request.revision == revision else { throw RequestRefusal.changedMeanwhile }
                let prepared = try office.prepare(request, opening: opening, in: transaction)
                let package = try office.package(prepared.answer, for: request, on: today)
                let until = today.adding(days: Self.downloadDays)
                try transaction.addAnswer(package, to: request)
                try transaction.addAnswer(
                    SentAnswer(
                        request: request.id, sentBy: actor.name, sentAt: now, downloadUntil: until))
                try transaction.addLink(
                    SecretDigest(of: secret),
                    RequestLink(request: request.id, kind: .answer, expiresAt: now.adding(hours: Self.linkHours)),
                    at: now)
                request.state = .answered
                request.answeredOn = today
                request.answeredAt = now
                request.outcome = prepared.answer.processesData ? .granted : .nothingHeld
                try transaction.update(request)
                try transaction.add(RequestEvent(.answered, by: actor.name, at: now), to: request.id)
                try transaction.log(
                    LogEvent(
                        .answer, purpose: BuiltIn.rights, caseID: request.id.rawValue, person: request.person,
                        declarationVersion: office.declaration.statement.version,
                        detail: request.outcome?.rawValue), by: actor, at: now)
                let letter = office.answerLetter(for: request, until: until, secret: secret)
                let address = try transaction.openBuiltIn(request.record, BuiltIn.requestEmail, for: opening)
                guard let address else { throw RequestRefusal.unknown }
                try office.put(
                    letter, to: String(decoding: address, as: UTF8.self), in: mail, as: .answer, request: request,
                    into: transaction, at: now)
            }
        }
    }

    func package(
        _ answer: AccessAnswer, for request: StoredRequest, on today: CalendarDate
    ) throws -> [UInt8] {
        var attachments: [AnswerPackage.File] = []
        if request.kind == .portability {
            attachments = [
                AnswerPackage.File(
                    path: PortabilityFile.jsonName, mediaType: "application/json",
                    text: PortabilityFile.json(answer).text),
                AnswerPackage.File(
                    path: PortabilityFile.csvName, mediaType: "text/csv",
                    text: PortabilityFile.csv(answer, request.language)),
            ]
        }
        return try AnswerPackage(answer, request.language, attachments: attachments).make(generatedOn: today)
    }
}
