import Declarations
import Documents
import Rules
import Vault

extension Rehearsal {
    /// The right as the declaration offers it.
    ///
    /// - Throws: `NothingToTry` when it does not.
    func terms(of right: Right) throws -> RightTerms {
        guard let terms = declaration.terms(of: right) else { throw NothingToTry() }
        return terms
    }

    /// A kind of person who can be known by an address.
    ///
    /// - Throws: `NothingToTry` when no kind has one.
    func kindWithAddress() throws -> PersonKind.ID {
        guard let kind = declaration.kindsWithAddress.first else { throw NothingToTry() }
        return kind
    }

    /// Makes a request as a person does on the site.
    func submit(_ right: Right, from email: String) async throws -> ReceivedRequest {
        var draft = RequestDraft(right: right)
        draft.email = email
        draft.wordsAnswered = true
        return try await office.submit(draft, language: .nl, channel: .web, network: nil)
    }

    /// Lets the mail out and gives the newest link to an address.
    func newestLink(to email: String) async throws -> String {
        try await deliverMail()
        guard let secret = await mailbox.links(to: email).last else { throw Weakness("no-link-in-mail") }
        return secret
    }

    /// Lets the mail out.
    func deliverMail() async throws {
        _ = try await office.runOutbox(over: mailbox, from: MailAddress("gestand@self-test.example"))
    }

    /// Makes a request of which a member of staff has seen who makes it.
    func submitShown(_ right: Right, by specimen: Specimen) async throws -> ReceivedRequest {
        let received = try await submit(right, from: specimen.email)
        try await office.establishIdentity(
            received.reference, way: wayOfStaff, email: specimen.email, by: .madeUpPrivacyContact)
        return received
    }

    /// A way in which a member of staff can see who it is.
    var wayOfStaff: IdentitySettings.Way { declaration.rights.identity.waysOfStaff.first ?? .showOriginalID }

    /// An answer that goes whole, with every other system searched and nothing found there.
    func wholeAnswer(_ revision: Int) -> AnswerToSend {
        AnswerToSend(
            revision: revision,
            found: Dictionary(uniqueKeysWithValues: declaration.otherSystems.map { ($0.id, "") }))
    }

    /// Makes a request and uses the link in the mail.
    func submitConfirmed(_ right: Right, from email: String) async throws -> ReceivedRequest {
        let received = try await submit(right, from: email)
        _ = try await office.confirmIdentity(try await newestLink(to: email))
        return received
    }

    /// The request as it is stored.
    func stored(_ received: ReceivedRequest) async throws -> StoredRequest {
        try await office.request(received.reference, by: .madeUpPrivacyContact).request
    }
}
