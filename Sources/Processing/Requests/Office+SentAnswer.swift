import Declarations
import Documents
import Rules
import Vault

/// An answer with data as the officer lets it go.
public struct AnswerToSend: Sendable {
    /// The revision of the request that the officer saw.
    public var revision: Int
    /// What was found in each other system, in words; empty is searched, and nothing found.
    public var found: [HoldingSystem.ID: String]
    /// The digest of the answer that the officer looked at; nil when nobody looked.
    public var seen: String?
    /// Values that are left out because they are about others (art. 15(4)), as `AccessAnswer.place`.
    public var withheld: Set<String>
    /// How it reaches the person.
    public var delivery: Delivery

    /// How an answer reaches a person.
    public enum Delivery: String, Sendable, Hashable, CaseIterable, Codable {
        /// A mail with a link to collect it.
        case mail
        /// Printed, and handed over or posted.
        case paper
    }

    /// An answer that goes whole, by mail.
    public init(revision: Int, found: [HoldingSystem.ID: String]) {
        self.revision = revision
        self.found = found
        withheld = []
        delivery = .mail
    }
}

extension Office {
    /// Sends the answer: sealed and ready to be collected, a mail with a link, the request answered.
    ///
    /// The answer is put together anew in this very transaction, so that it is what is held at that moment.
    /// Of two officers who send at once, one wins and the other is told.
    ///
    /// - Throws: `RequestRefusal.systemsNotSearched` while another system was not searched,
    ///   `.destinationUnknown` when the statement promises a known address and there is none.
    public func sendAnswer(_ reference: String, _ sending: AnswerToSend, by actor: Actor) async throws {
        let opening = opening(BuiltIn.rights, by: actor)
        let secret = environment.entropy.secret()
        let mail = NewMail(environment.entropy)
        let office = self
        try await logging(refusalsOf: actor, purpose: BuiltIn.rights) {
            try await vault.write { transaction in
                _ = try transaction.checkRole(opening)
                guard var request = try transaction.request(reference: reference) else {
                    throw RequestRefusal.unknown
                }
                guard request.state.isOpen else { throw RequestRefusal.alreadyAnswered }
                guard request.revision == sending.revision else { throw RequestRefusal.changedMeanwhile }
                let prepared = try office.prepare(request, opening: opening, in: transaction)
                guard sending.seen.map({ $0 == prepared.digest }) ?? true else { throw RequestRefusal.answerChanged }
                let answer = try office.completed(prepared.answer, sending, for: request.kind)
                request.state = .answered
                request.answeredOn = opening.today
                request.answeredAt = opening.now
                request.outcome = !answer.withheld.isEmpty ? .partly : answer.processesData ? .granted : .nothingHeld
                try office.note(sending, on: request, opening, transaction)
                try transaction.update(request)
                guard sending.delivery == .mail else { return }
                guard let to = try office.destination(of: prepared, for: opening, in: transaction) else {
                    throw RequestRefusal.destinationUnknown
                }
                let package = try office.package(answer, found: sending.found, for: request, on: opening.today)
                let until = opening.today.adding(days: Self.downloadDays)
                try transaction.addAnswer(package, to: request)
                try transaction.addAnswer(
                    SentAnswer(
                        request: request.id, sentBy: actor.name, sentAt: opening.now, downloadUntil: until))
                // A link that went to another address than that of the request cannot be asked for again.
                let hours = to.isRequests ? Self.linkHours : Self.downloadDays * 24
                try transaction.addLink(
                    SecretDigest(of: secret),
                    RequestLink(request: request.id, kind: .answer, expiresAt: opening.now.adding(hours: hours)),
                    at: opening.now)
                try office.put(
                    office.answerLetter(for: request, until: until, secret: secret), to: to.address, in: mail,
                    as: .answer, request: request, into: transaction, at: opening.now)
            }
        }
    }

    /// The answer with what was found elsewhere, and without what is about others.
    private func completed(_ answer: AccessAnswer, _ sending: AnswerToSend, for right: Right) throws -> AccessAnswer {
        let systems = declaration.otherSystems
        guard systems.allSatisfy({ sending.found[$0.id] != nil }) else { throw RequestRefusal.systemsNotSearched }
        var answer = answer.withholding(sending.withheld, for: right)
        if let file = ElsewhereFile(found: sending.found, in: systems) {
            answer.processesData = true
            answer.documents.append(file.listed)
        }
        return answer
    }

    /// Timeline and log: which systems were searched, and that the answer went.
    private func note(
        _ sending: AnswerToSend, on request: StoredRequest, _ opening: Opening, _ transaction: borrowing Transaction
    ) throws {
        let (actor, now) = (opening.actor, opening.now)
        for system in declaration.otherSystems {
            try transaction.add(
                RequestEvent(.searched, by: actor.name, at: now, detail: system.id.rawValue), to: request.id)
            try transaction.log(
                LogEvent(
                    .search, purpose: BuiltIn.rights, caseID: request.id.rawValue, person: request.person,
                    detail: system.id.rawValue), by: actor, at: now)
        }
        let onPaper = sending.delivery == .paper ? sending.delivery.rawValue : nil
        try transaction.add(RequestEvent(.answered, by: actor.name, at: now, detail: onPaper), to: request.id)
        try transaction.log(
            LogEvent(
                .answer, purpose: BuiltIn.rights, caseID: request.id.rawValue, person: request.person,
                declarationVersion: declaration.statement.version, detail: request.outcome?.rawValue),
            by: actor, at: now)
    }

    /// The files of an answer, sealed together.
    func package(
        _ answer: AccessAnswer, found: [HoldingSystem.ID: String], for request: StoredRequest,
        on today: CalendarDate
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
        if let file = ElsewhereFile(found: found, in: declaration.otherSystems) { attachments.append(file.file) }
        return try AnswerPackage(answer, request.language, attachments: attachments).make(generatedOn: today)
    }
}
