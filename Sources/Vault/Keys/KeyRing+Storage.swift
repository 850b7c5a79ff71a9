import Crypto
import Declarations
import Ledger
import Rules

extension KeyRing {
    private static let wrappingName = "wrapping"
    private static let signingName = "signing"

    /// Reads an organisation's keys, or makes them when it has none yet.
    ///
    /// - Parameter fresh: random bytes for new keys; nil when a file without keys is one that lost them.
    /// - Throws: `KeyRefusal.doesNotFit` when the root key is another one.
    static func open(
        _ session: any SQLSession, organisation: Organisation.ID, root: RootKey, fresh: [[UInt8]]?, now: Instant
    ) throws -> KeyRing {
        let sql = "SELECT name, version, wrapped FROM organisation_keys WHERE organisation = $1 ORDER BY name, version"
        var rows = try session.rows(sql, [organisation.sql])
        if rows.isEmpty {
            guard let fresh else { throw StorageRefusal.damaged }
            for (name, bytes) in zip([wrappingName, signingName], fresh) {
                let wrapped = [UInt8](try AES.KeyWrap.wrap(SymmetricKey(data: bytes), using: root.key))
                _ = try session.run(
                    """
                    INSERT INTO organisation_keys (organisation, name, version, wrapped, made_at)
                    VALUES ($1, $2, $3, $4, $5)
                    """, [organisation.sql, name.sql, 1.sql, wrapped.sql, now.sql])
            }
            rows = try session.rows(sql, [organisation.sql])
        }
        var wrapping: [Int: SymmetricKey] = [:]
        var signer: NoteSigner?
        for row in rows {
            guard let key = try? AES.KeyWrap.unwrap(try row.bytes(2), using: root.key) else {
                throw KeyRefusal.doesNotFit
            }
            switch try row.text(0) {
            case wrappingName: wrapping[try row.int(1)] = key
            // The newest version comes last.
            case signingName:
                signer = try NoteSigner(
                    name: "gestand/\(organisation)", privateKey: key.withUnsafeBytes { Array($0) })
            default: throw Fault("an organisation has a key that this release does not know")
            }
        }
        guard let signer else { throw Fault("an organisation has no signing key") }
        return try KeyRing(wrapping: wrapping, signer: signer)
    }
}
