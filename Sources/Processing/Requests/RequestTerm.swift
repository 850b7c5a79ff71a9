import Declarations
import Rules
import Vault

extension RightsSettings {
    /// What the statement promises about the time to answer, for one right: its own promise, else that for all.
    public func promises(for right: Right) -> [ResponsePromise] {
        [self[right]?.respond ?? all.respond].compactMap { $0 }
    }
}

extension StoredRequest {
    /// Whether every promise about this request waits while identity is asked; without a promise the law does.
    func pauses(under versions: DeclarationVersions) -> Bool {
        versions[declarationVersion].rights.promises(for: kind).allSatisfy(\.pauses)
    }

    /// When this request is due, and why.
    ///
    /// - Parameter today: the day up to which a question without an answer pauses the term.
    public func due(under versions: DeclarationVersions, today: CalendarDate) -> DueDate {
        let promises = versions[declarationVersion].rights.promises(for: kind)
        var pauses: [Pause] = []
        if let identityAskedOn {
            pauses.append(Pause(askedOn: identityAskedOn, answeredOn: identityOn))
        }
        return ResponseTerm.due(
            receipt: receivedOn, promises: promises, pauses: pauses,
            extension: extendedOn.map { .letter(ExtensionLetter(sentOn: $0)) } ?? .none, asOf: today)
    }
}
