import Crypto
import Declarations
import Rules

/// A value as it lies in the database: AES-256-GCM under its record's key, with a random nonce.
///
/// Layout: format byte 1, nonce (12 bytes), ciphertext, tag (16 bytes). Bound to its place by the
/// associated data: organisation, record, field. A value moved elsewhere does not open. The version of the wrapping key
/// is not among them: a new one wraps the record's key anew, and leaves values as they are.
struct SealedValue: Sendable {
    let bytes: [UInt8]

    private static let format: UInt8 = 1

    /// Seals a text for one place.
    init(sealing plain: [UInt8], key: SymmetricKey, place: Place) throws {
        let box = try AES.GCM.seal(plain, using: key, authenticating: place.authenticated)
        guard let combined = box.combined else { throw Fault("sealing gave no combined form") }
        bytes = [Self.format] + combined
    }

    init(stored bytes: [UInt8]) { self.bytes = bytes }

    /// Opens the value; the grant shows that the gate allowed it.
    func open(key: SymmetricKey, place: Place, grant: borrowing Grant) throws -> [UInt8] {
        guard bytes.first == Self.format else { throw Fault("a sealed value has an unknown format") }
        do {
            let box = try AES.GCM.SealedBox(combined: bytes.dropFirst())
            return [UInt8](try AES.GCM.open(box, using: key, authenticating: place.authenticated))
        } catch { throw Fault("a sealed value does not open", underlying: error) }
    }

    /// Where a value belongs.
    struct Place {
        let organisation: Organisation.ID
        let record: HeldRecord.ID
        let field: DataCategory.ID

        var authenticated: [UInt8] { Array("1|\(organisation)|\(record)|\(field)".utf8) }
    }
}
