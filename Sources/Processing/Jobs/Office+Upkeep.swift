import Declarations
import Rules
import Vault

extension Office {
    /// Days that a letter that could not be delivered is kept, for a person to send it again.
    public static let deadMailDays = 30
    /// Days that a link that stopped working is still known, so that who follows it is no guesser.
    static let deadLinkDays = 30
    /// Hours that a repeated call is recognised (draft-ietf-httpapi-idempotency-key-header).
    public static let idempotencyHours = 24

    /// Ends what has had its time: drafts, sessions, limits, downloads, requests nobody confirmed; and notes in a
    /// request's timeline that it fell due without an answer.
    ///
    /// - Returns: how much was done.
    public func upkeep() async throws -> Int {
        let now = environment.now
        let today = environment.today
        let versions = versions
        let evidence = try await remindOfEvidence() + eraseOldEvidence() + closeUnidentified()
        return try await evidence
            + vault.write { transaction in
                var done = try transaction.endDrafts(before: now)
                for letter in try transaction.endDeadMails(before: now.adding(hours: -Self.deadMailDays * 24)) {
                    try transaction.log(
                        LogEvent(
                            .erase, purpose: letter.purpose, caseID: letter.request?.rawValue, fields: [BuiltIn.mail]),
                        by: .system(job: "upkeep"), at: now)
                    done += 1
                }
                try transaction.endSessions(
                    startedBefore: now.adding(hours: -Self.sessionHours),
                    seenBefore: now.adding(minutes: -Self.idleMinutes))
                try transaction.endLinks(expiredBefore: now.adding(hours: -Self.deadLinkDays * 24))
                try transaction.endThrottles(before: now.adding(hours: -24))
                done += try transaction.endRemembered(before: now.adding(hours: -Self.idempotencyHours))
                let actor = Actor.system(job: "upkeep")
                for id in try transaction.endedDownloads(on: today, limit: Self.downloadLimit) {
                    guard let request = try transaction.request(id) else { continue }
                    try transaction.eraseAnswer(of: request)
                    try transaction.endLinks(of: id, kind: .answer)
                    try transaction.add(RequestEvent(.downloadEnded, by: actor.name, at: now), to: id)
                    try transaction.log(
                        LogEvent(.erase, purpose: BuiltIn.rights, caseID: id.rawValue, fields: [BuiltIn.requestAnswer]),
                        by: actor, at: now)
                    done += 1
                }
                for request in try transaction.openRequests() {
                    guard request.due(under: versions, today: today).binding < today,
                        try !transaction.events(of: request.id).contains(where: { $0.kind == .overdue })
                    else { continue }
                    try transaction.add(RequestEvent(.overdue, by: actor.name, at: now), to: request.id)
                    done += 1
                }
                return done
            }
    }

    /// Numbers waiting log entries and signs the new head.
    public func sequenceLog() async throws -> Int {
        let now = environment.now
        return try await vault.write { try $0.sequence(at: now) }
    }
}
