import Declarations
import Rules

extension Transaction {
    /// Opens what a purpose may see of a person, and remembers it in the log.
    ///
    /// Checks, log entry and decryption are one transaction. Only values whose own binding to the purpose is
    /// live are opened; a person without any is unknown for the purpose.
    ///
    /// - Parameter fields: only these categories; nil is all that the purpose declares.
    /// - Throws: `GateRefusal`.
    public func open(
        _ person: Person.ID, for opening: Opening, fields: Set<DataCategory.ID>? = nil
    ) throws -> [OpenedValue] {
        let purpose = try admit(opening)
        if let fields, let outside = fields.subtracting(purpose.data).sorted().first {
            throw GateRefusal.categoryOutside(purpose: purpose.id, category: outside)
        }
        try checkCase(opening, purpose: purpose, person: person)
        let marks = try marks(of: person)
        guard !marks.restricts(purpose.id) else { throw GateRefusal.restricted(purpose: purpose.id) }
        let wanted = try decided(person, marks: marks, opening: opening).filter { value, decision in
            (fields ?? Set(purpose.data)).contains(value.field) && decision.readableFor.contains(purpose.id)
        }
        guard !wanted.isEmpty else { throw GateRefusal.personUnknown }
        return try openLogged(wanted, of: person, for: opening)
    }

    /// Opens everything of a person, to answer that person's own request (art. 15, 20).
    ///
    /// The case is the request: it must be this person's, with identity established, and not yet closed.
    public func openEverything(
        of person: Person.ID, request: DataRequest.ID, for opening: Opening
    ) throws -> [OpenedValue] {
        _ = try admit(opening)
        guard opening.purpose == BuiltIn.rights, let found = try self.request(request), found.person == person,
            found.identityOn != nil, found.state == .inProgress
        else { throw GateRefusal.caseForeign(purpose: opening.purpose) }
        let all = try decided(person, marks: try marks(of: person), opening: opening)
        return try openLogged(all, of: person, for: opening, caseID: request.rawValue)
    }

    /// The purpose, when it is declared and the actor holds a role for it.
    func admit(_ opening: Opening) throws(GateRefusal) -> Purpose {
        guard let purpose = opening.versions.current.purpose(opening.purpose) else {
            throw .purposeUnknown(opening.purpose.rawValue)
        }
        guard opening.actor.holds(purpose) else { throw .roleMissing(purpose: purpose.id) }
        return purpose
    }

    private func checkCase(_ opening: Opening, purpose: Purpose, person: Person.ID) throws {
        guard let kind = purpose.per else { return }
        guard let record = opening.caseRecord else { throw GateRefusal.caseMissing(purpose: purpose.id, kind: kind) }
        let found = try row(
            "SELECT kind FROM records WHERE organisation = $1 AND record = $2 AND person = $3", record, person)
        guard try found?.text(0) == kind.rawValue else { throw GateRefusal.caseForeign(purpose: purpose.id) }
    }

    /// Each value of a person with what is decided over it today.
    func decided(
        _ person: Person.ID, marks: PersonMarks, opening: Opening
    ) throws -> [(value: StoredValue, decision: RetentionDecision)] {
        let values = try storedValues(of: person)
        let events = try events(of: person)
        var kinds: [HeldRecord.ID: RecordKind.ID] = [:]
        for value in values { kinds[value.record] = value.kind }
        return values.map { value in
            var others: [RecordKind.ID: [[String: CalendarDate?]]] = [:]
            for (record, kind) in kinds where kind != value.kind {
                others[kind, default: []].append(events[record] ?? [:])
            }
            let bindings = ValueBindings(
                field: value.field, kind: value.kind, capacity: value.collection.capacity,
                collectedOn: AmsterdamTime.date(of: value.collection.collectedAt),
                ownEvents: events[value.record] ?? [:], otherEvents: others)
            let declaration = opening.versions[value.collection.declarationVersion]
            return (value, bindings.decide(under: declaration, marks: marks, today: opening.today))
        }
    }

    private func openLogged(
        _ values: [(value: StoredValue, decision: RetentionDecision)], of person: Person.ID, for opening: Opening,
        caseID: String? = nil
    ) throws -> [OpenedValue] {
        let grant = Grant(purpose: opening.purpose)
        try log(
            LogEvent(
                .open, purpose: opening.purpose, caseID: caseID ?? opening.caseRecord?.rawValue, person: person,
                fields: values.map(\.value.field), declarationVersion: opening.versions.current.statement.version),
            by: opening.actor, at: opening.now)
        var opened: [OpenedValue] = []
        for (value, decision) in values {
            guard let plain = try open(value.record, value.field, grant: grant) else { continue }
            opened.append(
                OpenedValue(stored: value, text: String(decoding: plain, as: UTF8.self), decision: decision))
        }
        return opened
    }

    /// Stores a record of a person: declared data only, each value checked for its category.
    ///
    /// - Throws: `GateRefusal` or `ValueRefusal`; nothing is stored then.
    public func store(
        _ record: HeldRecord.ID, kind: RecordKind.ID, of person: Person.ID, values: [DataCategory.ID: String],
        collection: Rules.Collection.ID, capacity: PersonKind.ID, under declaration: Declaration, by actor: Actor,
        at now: Instant
    ) throws {
        try IntakeRules.check(
            kind: kind, categories: values.keys.sorted(), capacity: capacity, in: declaration)
        var stored: [DataCategory.ID: String] = [:]
        for (field, text) in values {
            guard let category = declaration.data[id: field] else { continue }
            stored[field] = try ValueRules.stored(text, as: category)
        }
        let identifying = Set(declaration.data.filter(\.identifies).map(\.id))
        try addRecord(
            record, kind: kind, of: person, values: stored, identifying: identifying, collection: collection, at: now)
        try log(
            LogEvent(
                .store, caseID: record.rawValue, person: person, fields: Array(values.keys),
                declarationVersion: declaration.statement.version),
            by: actor, at: now)
    }
}
