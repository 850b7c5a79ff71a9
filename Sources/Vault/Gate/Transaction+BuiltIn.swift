import Declarations
import Rules

extension Transaction {
    /// Seals what belongs to Gestand's own processing, such as the words of a request.
    public func storeBuiltIn(
        _ record: HeldRecord.ID, kind: RecordKind.ID, values: [DataCategory.ID: String],
        collection: CollectionFacts, by actor: Actor, at now: Instant
    ) throws {
        try addCollection(collection, of: nil)
        try addRecord(
            record, kind: kind, of: nil, values: values, identifying: [], collection: collection.id, at: now)
        try log(
            LogEvent(
                .store, purpose: BuiltIn.rights, caseID: record.rawValue, fields: Array(values.keys),
                declarationVersion: collection.declarationVersion),
            by: actor, at: now)
    }

    /// Opens one value of Gestand's own processing, and remembers it in the log.
    ///
    /// - Returns: nil when there is no such value (any more).
    public func openBuiltIn(
        _ record: HeldRecord.ID, _ field: DataCategory.ID, for opening: Opening
    ) throws -> [UInt8]? {
        let purpose = try admitBuiltIn(record, field, opening)
        guard let plain = try open([field], of: record, grant: Grant(purpose: purpose.id))[field] else { return nil }
        try log(
            LogEvent(
                .open, purpose: purpose.id, caseID: record.rawValue, fields: [field],
                declarationVersion: opening.versions.current.statement.version),
            by: opening.actor, at: opening.now)
        return plain
    }

    /// Opens one value that was sealed in pieces; what is opened is logged by who asks.
    ///
    /// - Parameter piece: the name of each piece, from 0.
    /// - Returns: nil when there is no such value (any more).
    func openPieces(
        of record: HeldRecord.ID, _ field: DataCategory.ID, named piece: (Int) -> DataCategory.ID,
        for opening: Opening
    ) throws -> [UInt8]? {
        let purpose = try admitBuiltIn(record, field, opening)
        var bytes: [UInt8] = []
        var number = 0
        while let chunk = try open([piece(number)], of: record, grant: Grant(purpose: purpose.id))[piece(number)] {
            bytes += chunk
            number += 1
        }
        return number > 0 ? bytes : nil
    }

    /// Asks whether a value of Gestand's own processing may be opened.
    private func admitBuiltIn(
        _ record: HeldRecord.ID, _ field: DataCategory.ID, _ opening: Opening
    ) throws -> Purpose {
        let purpose = try admit(opening)
        guard BuiltIn.purposes[id: purpose.id] != nil, purpose.data.contains(field) else {
            throw GateRefusal.categoryOutside(purpose: purpose.id, category: field)
        }
        guard try actsInOwnRequest(opening.actor, record) else { throw GateRefusal.caseForeign(purpose: purpose.id) }
        return purpose
    }

    /// Whether a record is within reach: a person reaches the record of their own request and no other.
    func actsInOwnRequest(_ actor: Actor, _ record: HeldRecord.ID) throws -> Bool {
        guard case .person(let own) = actor else { return true }
        return try request(DataRequest.ID(own))?.record == record
    }

    /// Adds the answer to a request's own record.
    public func addAnswer(_ bytes: [UInt8], to request: StoredRequest) throws {
        let collection: Rules.Collection.ID? = try row(
            "SELECT collection FROM records WHERE organisation = $1 AND record = $2", request.record)?.id(0)
        guard let collection else { throw Fault("a request has no record") }
        try addValue(bytes, to: request.record, BuiltIn.requestAnswer, collection: collection)
    }

    /// Ends a download: the answer is erased, the request stays.
    public func eraseAnswer(of request: StoredRequest) throws {
        try eraseValue(request.record, BuiltIn.requestAnswer, grant: Grant(purpose: BuiltIn.rights))
    }
}
