import Crypto
import Declarations
import Rules

/// Opening what is sealed; only with a grant.
extension Transaction {
    /// Records of a person up to which each is asked for by itself; with more, two statements bring all of them.
    private static let askedForOneByOne = 3

    /// Opens values of several records of a person. What a record does not hold is left out.
    ///
    /// Each record's key is unwrapped once, and nothing is decrypted that was not asked for.
    func open(
        _ wanted: [HeldRecord.ID: Set<DataCategory.ID>], of person: Person.ID, grant: borrowing Grant
    ) throws -> [HeldRecord.ID: [DataCategory.ID: [UInt8]]] {
        var opened: [HeldRecord.ID: [DataCategory.ID: [UInt8]]] = [:]
        guard wanted.count > Self.askedForOneByOne else {
            for (record, fields) in wanted { opened[record] = try open(fields, of: record, grant: grant) }
            return opened
        }
        let keys = try recordKeys(of: person, for: wanted)
        let found = try rows(
            """
            SELECT v.record, v.field, v.sealed FROM records r
            JOIN sealed_values v ON v.organisation = r.organisation AND v.record = r.record
            WHERE r.organisation = $1 AND r.person = $2
            """, person)
        for row in found {
            let record: HeldRecord.ID = try row.id(0)
            let field: DataCategory.ID = try row.id(1)
            guard wanted[record]?.contains(field) == true else { continue }
            guard let key = keys[record] else { throw Fault("a record has no key") }
            let place = SealedValue.Place(organisation: organisation, record: record, field: field)
            opened[record, default: [:]][field] = try SealedValue(stored: try row.bytes(2)).open(
                key: key, place: place, grant: grant)
        }
        return opened
    }

    private func recordKeys(
        of person: Person.ID, for wanted: [HeldRecord.ID: Set<DataCategory.ID>]
    ) throws -> [HeldRecord.ID: SymmetricKey] {
        var unwrapped: [HeldRecord.ID: SymmetricKey] = [:]
        let found = try rows(
            """
            SELECT k.record, k.wrapped, k.key_version FROM records r
            JOIN record_keys k ON k.organisation = r.organisation AND k.record = r.record
            WHERE r.organisation = $1 AND r.person = $2
            """, person)
        for row in found {
            let record: HeldRecord.ID = try row.id(0)
            guard wanted[record] != nil else { continue }
            unwrapped[record] = try keys.unwrap(try row.bytes(1), version: try row.int(2))
        }
        return unwrapped
    }

    /// Opens values of one record; only with a grant. What the record does not hold is left out.
    ///
    /// The record's key is unwrapped once, and nothing is decrypted that was not asked for.
    func open(
        _ fields: Set<DataCategory.ID>, of record: HeldRecord.ID, grant: borrowing Grant
    ) throws -> [DataCategory.ID: [UInt8]] {
        let found = try storedValues(fields, of: record)
        guard !found.isEmpty else { return [:] }
        let key = try recordKey(record)
        var opened: [DataCategory.ID: [UInt8]] = [:]
        for (field, sealed) in found {
            let place = SealedValue.Place(organisation: organisation, record: record, field: field)
            opened[field] = try sealed.open(key: key, place: place, grant: grant)
        }
        return opened
    }

    private func storedValues(
        _ fields: Set<DataCategory.ID>, of record: HeldRecord.ID
    ) throws -> [(field: DataCategory.ID, sealed: SealedValue)] {
        // One field of a record that holds many, such as a part of a file, is not looked for among all.
        if fields.count == 1, let only = fields.first {
            return try rows(
                "SELECT sealed FROM sealed_values WHERE organisation = $1 AND record = $2 AND field = $3", record, only
            ).map { (only, SealedValue(stored: try $0.bytes(0))) }
        }
        return try rows("SELECT field, sealed FROM sealed_values WHERE organisation = $1 AND record = $2", record)
            .map { (try $0.id(0), SealedValue(stored: try $0.bytes(1))) }
            .filter { fields.contains($0.field) }
    }

    /// The key of a record, unwrapped.
    func recordKey(_ record: HeldRecord.ID) throws -> SymmetricKey {
        let found = try row(
            "SELECT wrapped, key_version FROM record_keys WHERE organisation = $1 AND record = $2", record)
        guard let found else { throw Fault("a record has no key") }
        return try keys.unwrap(try found.bytes(0), version: try found.int(1))
    }
}
