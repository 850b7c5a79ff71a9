import Declarations
import Rules
import Vault

/// What a link in a mail leads to, for the page that it lands on.
public struct LinkTarget: Sendable, Hashable {
    /// What the link is for.
    public let kind: RequestLink.Kind
    /// The request.
    public let request: StoredRequest
    /// The last day on which the answer can be collected, for an answer link.
    public let downloadUntil: CalendarDate?
}

extension Office {
    /// What a link is for. Looking changes nothing: mail scanners look too.
    ///
    /// - Parameter network: the address of the visitor, for the limit on wrong links.
    /// - Throws: `RequestRefusal.linkDead` for every kind of bad link alike.
    public func target(of secret: String, network: String? = nil) async throws -> LinkTarget {
        let digest = SecretDigest(of: secret)
        let now = environment.now
        return try await limitingWrongLinks(from: network) {
            try await vault.read { transaction in
                guard let link = try transaction.link(digest), link.expiresAt > now, link.kind != .status,
                    let request = try transaction.request(link.request),
                    link.kind != .identity || (link.uses == 0 && request.state == .awaitingIdentity)
                else { throw RequestRefusal.linkDead }
                let answer = try transaction.answer(of: request.id)
                return LinkTarget(kind: link.kind, request: request, downloadUntil: answer?.downloadUntil)
            }
        }
    }

    /// The answer, for the holder of the link in the mail.
    ///
    /// - Parameter network: the address of the visitor, for the limit on wrong links.
    /// - Throws: `RequestRefusal.linkDead` or `.downloadEnded`.
    public func download(
        _ secret: String, network: String? = nil
    ) async throws -> (reference: String, package: [UInt8]) {
        let digest = SecretDigest(of: secret)
        let now = environment.now
        let today = environment.today
        let office = self
        return try await limitingWrongLinks(from: network) {
            try await vault.write { transaction in
                guard let link = try transaction.link(digest), link.kind == .answer, link.expiresAt > now,
                    let request = try transaction.request(link.request)
                else { throw RequestRefusal.linkDead }
                guard let answer = try transaction.answer(of: request.id), answer.downloadUntil >= today,
                    answer.downloads < Self.downloadLimit
                else { throw RequestRefusal.downloadEnded }
                let actor = Actor.person(request: request.id.rawValue)
                let opening = office.opening(BuiltIn.rights, by: actor)
                guard let package = try transaction.openBuiltIn(request.record, BuiltIn.requestAnswer, for: opening)
                else { throw RequestRefusal.downloadEnded }
                try transaction.useLink(digest, at: now)
                try transaction.countDownload(of: request.id)
                try transaction.add(RequestEvent(.downloaded, by: actor.name, at: now), to: request.id)
                try transaction.log(
                    LogEvent(
                        .download, purpose: BuiltIn.rights, caseID: request.id.rawValue, person: request.person),
                    by: actor, at: now)
                return (request.reference, package)
            }
        }
    }
}
