import Declarations
import Rules
import Vault

extension Office {
    /// Mails a fresh link to the address of a request: to confirm, or to collect the answer.
    ///
    /// An answer that went to another address than that of the request is not mailed to this one: who holds the
    /// status page need not be the person.
    ///
    /// - Parameters:
    ///   - statusSecret: the secret of the status page the person is on.
    ///   - network: the address of the visitor, for the limit on wrong links.
    /// - Returns: whether a mail is on its way; not when there is nothing to confirm or to collect.
    @discardableResult
    public func renewLink(_ statusSecret: String, network: String? = nil) async throws -> Bool {
        let digest = SecretDigest(of: statusSecret)
        let fresh = environment.entropy.secret()
        let mail = NewMail(environment.entropy)
        let opening = opening(BuiltIn.rights, by: .system(job: "links"))
        let now = opening.now
        let office = self
        return try await limitingWrongLinks(from: network) {
            try await vault.write { transaction in
                guard let link = try transaction.link(digest), link.kind == .status, link.expiresAt > now,
                    let request = try transaction.request(link.request)
                else { throw RequestRefusal.linkDead }
                let kind: RequestLink.Kind
                switch request.state {
                case .awaitingIdentity: kind = .identity
                case .answered:
                    guard let answer = try transaction.answer(of: request.id), answer.downloadUntil >= opening.today,
                        answer.downloads < Self.downloadLimit
                    else { throw RequestRefusal.downloadEnded }
                    kind = .answer
                case .inProgress, .closed: return false
                }
                let plain = try transaction.openBuiltIn(request.record, BuiltIn.requestEmail, for: opening)
                guard let plain else { throw RequestRefusal.downloadEnded }
                let address = String(decoding: plain, as: UTF8.self)
                guard try kind == .identity || office.mayCollect(at: address, request, in: transaction)
                else { return false }
                let mails = try transaction.count("mail", of: ValueRules.lookupForm(address), window: 1, at: now)
                guard mails <= Self.mailsPerHour else { throw RequestRefusal.tooMany }
                try transaction.endLinks(of: request.id, kind: kind)
                try transaction.addLink(
                    SecretDigest(of: fresh),
                    RequestLink(request: request.id, kind: kind, expiresAt: now.adding(hours: Self.linkHours)),
                    at: now)
                let letter = office.linkLetter(
                    for: request, kind: kind, secret: fresh, statusSecret: statusSecret, at: opening)
                try office.put(
                    letter, to: address, in: mail, as: kind == .answer ? .answer : .identity, request: request,
                    into: transaction, at: now)
                try transaction.add(
                    RequestEvent(.linkRenewed, by: Actor.person(request: request.id.rawValue).name, at: now),
                    to: request.id)
                return true
            }
        }
    }
}
