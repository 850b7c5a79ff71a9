import Declarations
import Documents
import Rules
import Vault

/// What a person is told at once when a request has come in; the same whoever they are.
public struct ReceivedRequest: Sendable, Hashable {
    /// The id.
    public let id: DataRequest.ID
    /// The number to use when talking about it.
    public let reference: String
    /// When the answer is due, and why.
    public let due: DueDate
    /// The secret of the status page.
    public let statusSecret: String
}

extension Office {
    /// Mails to one address in an hour; a request beyond it is received all the same, without a mail (5.4).
    public static let mailsPerHour = 3
    /// Requests from one network in an hour, before the form points to the other channels.
    public static let requestsPerHour = 10
    /// Days after which the status page of a request ends.
    public static let statusDays = 180
    /// Hours that a link in a mail works.
    public static let linkHours = 24

    /// Receives a request (art. 12): stored sealed, a term that runs from now, one mail.
    ///
    /// Whether the address is known makes no difference here: it is looked up only after the person has shown
    /// that they read mail at it. The same steps are taken for everyone, so pages and times are the same.
    ///
    /// - Parameters:
    ///   - network: the address the form came from, for the limit; nil when staff enter a request.
    ///   - receivedOn: the day on which it reached the organisation, for what staff enter later; nil is today.
    ///   - draftSecret: the secret of the filled-in form. The draft ends with it, and sending the same form twice
    ///     makes one request.
    /// - Throws: `RequestRefusal`, `ValueRefusal`; nothing is stored then.
    public func submit(
        _ draft: RequestDraft, language: Language, channel: Channel, network: String?,
        receivedOn: CalendarDate? = nil, draftSecret: String? = nil, by actor: Actor? = nil
    ) async throws -> ReceivedRequest {
        if let receivedOn {
            let today = environment.today
            let earliest = today.adding(months: -RequestRefusal.receiptMonths)
            guard actor != nil, receivedOn <= today, receivedOn >= earliest else {
                throw RequestRefusal.receiptImpossible
            }
        }
        guard declaration.terms(of: draft.right) != nil else { throw RequestRefusal.rightNotOffered }
        guard let category = BuiltIn.data[id: BuiltIn.requestEmail], let email = draft.email else {
            throw RequestRefusal.incomplete
        }
        let address = try ValueRules.stored(email, as: category)
        var values: [DataCategory.ID: String] = [BuiltIn.requestEmail: address]
        if let words = draft.words, !words.isEmpty, let note = BuiltIn.data[id: BuiltIn.requestWords] {
            values[BuiltIn.requestWords] = try ValueRules.stored(words, as: note)
        }
        let filing = Filing(
            draft: draft, values: values, address: address, language: language, channel: channel,
            receivedOn: receivedOn)
        if let draftSecret, let earlier = try await received(draftSecret) { return earlier }
        return try await file(filing, network: network, draftSecret: draftSecret, by: actor)
    }

    /// The request that was made of a form before; nil when it was not sent yet.
    public func received(_ draftSecret: String) async throws -> ReceivedRequest? {
        let secret = Entropy.secret(from: draftSecret, for: "status")
        do {
            let overview = try await status(secret)
            return ReceivedRequest(
                id: overview.request.id, reference: overview.request.reference, due: overview.due,
                statusSecret: secret)
        } catch RequestRefusal.unknown { return nil }
    }

    /// What is filed: the draft, checked.
    private struct Filing: Sendable {
        let draft: RequestDraft
        let values: [DataCategory.ID: String]
        let address: String
        let language: Language
        let channel: Channel
        let receivedOn: CalendarDate?
    }

    private func file(
        _ filing: Filing, network: String?, draftSecret: String?, by staff: Actor?
    ) async throws -> ReceivedRequest {
        let id: DataRequest.ID = environment.entropy.id()
        let record: HeldRecord.ID = environment.entropy.id()
        let collection: Rules.Collection.ID = environment.entropy.id()
        let statusSecret =
            draftSecret.map { Entropy.secret(from: $0, for: "status") } ?? environment.entropy.secret()
        let identitySecret = environment.entropy.secret()
        let mail = NewMail(environment.entropy)
        let now = environment.now
        let today = AmsterdamTime.date(of: now)
        let receipt = filing.receivedOn ?? today
        let promises = declaration.rights.promises(for: filing.draft.right)
        let due = ResponseTerm.due(receipt: receipt, promises: promises)
        let needsIdentity = filing.draft.right.needsIdentity
        let version = declaration.statement.version
        let actor = staff ?? .person(request: id.rawValue)
        let office = self

        let reference = try await vault.write { transaction in
            if let network {
                let attempts = try transaction.count("intake", of: network, window: 1, at: now)
                guard attempts <= Self.requestsPerHour else { throw RequestRefusal.tooMany }
            }
            if let draftSecret {
                // The same form at the same moment, twice: the first one counts.
                if let link = try transaction.link(SecretDigest(of: statusSecret)),
                    let earlier = try transaction.request(link.request)
                {
                    return earlier.reference
                }
                try transaction.endDraft(draftSecret)
            }
            let number = try transaction.next("requests-\(today.year)")
            let reference = RequestReference(year: today.year, number: number).description
            try transaction.storeBuiltIn(
                record, kind: BuiltIn.requestRecord, values: filing.values,
                collection: CollectionFacts(
                    id: collection, capacity: BuiltIn.requester, declarationVersion: version, source: "person",
                    notice: "statement-\(version)", language: filing.language, channel: filing.channel,
                    collectedAt: now), by: actor, at: now)
            var request = StoredRequest(
                id: id, reference: reference, kind: filing.draft.right, channel: filing.channel,
                language: filing.language, capacity: filing.draft.capacity, record: record,
                declarationVersion: version, receivedOn: receipt, receivedAt: now, dueOn: due.binding)
            // Where it does not matter who asks, the work begins at once.
            if !needsIdentity { request.state = .inProgress }
            try transaction.addRequest(request)
            try transaction.add(RequestEvent(.received, by: actor.name, at: now), to: id)
            try transaction.log(
                LogEvent(
                    .receive, purpose: BuiltIn.rights, caseID: id.rawValue, declarationVersion: version,
                    detail: filing.draft.right.rawValue), by: actor, at: now)
            try transaction.addLink(
                SecretDigest(of: statusSecret),
                RequestLink(
                    request: id, kind: .status, expiresAt: now.adding(hours: Self.statusDays * 24)), at: now)
            if needsIdentity {
                try transaction.addLink(
                    SecretDigest(of: identitySecret),
                    RequestLink(request: id, kind: .identity, expiresAt: now.adding(hours: Self.linkHours)),
                    at: now)
            }
            // Mailboxes do not tell upper from lower case, so another spelling is no other address.
            let mails = try transaction.count(
                "mail", of: ValueRules.lookupForm(filing.address), window: 1, at: now)
            if mails <= Self.mailsPerHour {
                let letter = office.receiptLetter(
                    for: request, due: due, identitySecret: identitySecret, statusSecret: statusSecret, at: now)
                try office.put(
                    letter, to: filing.address, in: mail, as: needsIdentity ? .identity : .notice, request: request,
                    into: transaction, at: now)
            }
            return reference
        }
        return ReceivedRequest(id: id, reference: reference, due: due, statusSecret: statusSecret)
    }
}
