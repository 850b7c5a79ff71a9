import Declarations
import Rules
import Vault

extension Office {
    /// Where an answer goes.
    struct Destination {
        /// The address.
        let address: String
        /// Whether it is the address of the request itself.
        let isRequests: Bool
    }

    /// Where a copy may go (5.3): to the address of the request, or, where the statement promises a known address
    /// and this is none, to the newest one that was known long enough before the request.
    func destination(
        of prepared: PreparedAnswer, for opening: Opening, in transaction: borrowing Transaction
    ) throws -> Destination? {
        let request = prepared.request
        if let plain = try transaction.openBuiltIn(request.record, BuiltIn.requestEmail, for: opening) {
            let address = String(decoding: plain, as: UTF8.self)
            if try mayCollect(at: address, request, in: transaction) {
                return Destination(address: address, isRequests: true)
            }
        }
        let emails = Set(declaration.data.filter { $0.identifies && $0.type == .email }.map(\.id))
        let known = prepared.values.filter {
            emails.contains($0.stored.field)
                && $0.stored.collection.collectedAt <= Self.knownSince(request.receivedAt)
        }
        return known.max { $0.stored.collection.collectedAt < $1.stored.collection.collectedAt }
            .map { Destination(address: $0.text, isRequests: false) }
    }

    /// Whether the copy of a request may be collected at an address.
    func mayCollect(
        at address: String, _ request: StoredRequest, in transaction: borrowing Transaction
    ) throws -> Bool {
        guard versions[request.declarationVersion].rights.identity.sendToKnownAddressOnly,
            let person = request.person
        else { return true }
        guard let since = try peopleKnown(by: address, in: transaction)[person] else { return false }
        return since <= Self.knownSince(request.receivedAt)
    }
}
