import Declarations
import Rules

extension Transaction {
    /// Opens what a purpose may see of a person, and remembers it in the log.
    ///
    /// Checks, log entry and decryption are one transaction. Only values whose own binding to the purpose is
    /// live are opened; a person without any is unknown for the purpose.
    ///
    /// - Parameters:
    ///   - fields: only these categories; nil is all that the purpose declares.
    ///   - record: only this record; it may hold nothing of what is wanted, and then nothing is opened.
    /// - Throws: `GateRefusal`.
    public func open(
        _ person: Person.ID, for opening: Opening, fields: Set<DataCategory.ID>? = nil,
        record: HeldRecord.ID? = nil
    ) throws -> [OpenedValue] {
        let purpose = try admit(opening)
        if let fields, let outside = fields.subtracting(purpose.data).sorted().first {
            throw GateRefusal.categoryOutside(purpose: purpose.id, category: outside)
        }
        try checkCase(opening, purpose: purpose, person: person)
        let marks = try marks(of: person, renames: opening.versions.renames)
        let bound = try decided(person, marks: marks, opening: opening).filter { value, decision in
            purpose.data.contains(value.field) && decision.isBound(to: purpose.id)
                && (value.kind != purpose.per || value.record == opening.caseRecord)
        }
        // Somebody without data for the purpose is unknown, restricted or not.
        guard !bound.isEmpty, try isCaseOpen(opening, purpose: purpose, bound: bound) else {
            throw GateRefusal.personUnknown
        }
        guard !marks.restricts(purpose.id) else { throw GateRefusal.restricted(purpose: purpose.id) }
        let wanted = bound.filter { value, _ in fields?.contains(value.field) ?? true }
        guard !wanted.isEmpty else { throw GateRefusal.personUnknown }
        guard let record else { return try openLogged(wanted, of: person, for: opening) }
        let inRecord = wanted.filter { value, _ in value.record == record }
        return inRecord.isEmpty ? [] : try openLogged(inRecord, of: person, for: opening)
    }

    /// Opens everything of a person, to answer that person's own request (art. 15, 20).
    ///
    /// The case is the request: it must be this person's, with identity established, and not yet closed.
    public func openEverything(
        of person: Person.ID, request: DataRequest.ID, for opening: Opening
    ) throws -> [OpenedValue] {
        _ = try admit(opening)
        guard opening.purpose == BuiltIn.rights, let found = try self.request(request), found.person == person,
            found.identityOn != nil, found.state == .inProgress, try actsInOwnRequest(opening.actor, found.record)
        else { throw GateRefusal.caseForeign(purpose: opening.purpose) }
        let marks = try marks(of: person, renames: opening.versions.renames)
        let all = try decided(person, marks: marks, opening: opening)
        return try openLogged(all, of: person, for: opening, caseID: request.rawValue)
    }

    /// The purpose, when it is declared, the actor holds a role for it, and it has begun.
    func admit(_ opening: Opening) throws -> Purpose {
        guard let purpose = opening.versions.current.purpose(opening.purpose) else {
            throw GateRefusal.purposeUnknown(opening.purpose.rawValue)
        }
        guard opening.actor.holds(purpose) else { throw GateRefusal.roleMissing(purpose: purpose.id) }
        // What waits for a weighing may not be used either: data of another purpose would serve it too.
        if WaitingPurposes.needsWeighing(purpose.id, in: opening.versions) {
            let waiting = WaitingPurposes.of(opening.versions, items: try assessments(), today: opening.today)
            guard !waiting.contains(purpose.id) else { throw GateRefusal.purposeWaiting(purpose: purpose.id) }
        }
        return purpose
    }

    private func checkCase(_ opening: Opening, purpose: Purpose, person: Person.ID) throws {
        guard let kind = purpose.per else { return }
        guard let record = opening.caseRecord else { throw GateRefusal.caseMissing(purpose: purpose.id, kind: kind) }
        let found = try row(
            "SELECT kind FROM records WHERE organisation = $1 AND record = $2 AND person = $3", record, person)
        guard let held = try found.map({ try $0.id(0) as RecordKind.ID }),
            opening.versions.renames.current(.record, held) == kind
        else { throw GateRefusal.caseForeign(purpose: purpose.id) }
    }

    /// Whether a case is not over: of the values in its own record, at least one is still bound to the purpose.
    private func isCaseOpen(
        _ opening: Opening, purpose: Purpose, bound: [(value: StoredValue, decision: RetentionDecision)]
    ) throws -> Bool {
        guard purpose.per != nil, let record = opening.caseRecord else { return true }
        if bound.contains(where: { $0.value.record == record }) { return true }
        let held = try rows("SELECT field FROM sealed_values WHERE organisation = $1 AND record = $2", record)
        return try held.allSatisfy { !purpose.data.contains(opening.versions.renames.current(.data, try $0.id(0))) }
    }

    /// Each value of a person with what is decided over it today, all under the ids of today.
    func decided(
        _ person: Person.ID, marks: PersonMarks, opening: Opening
    ) throws -> [(value: StoredValue, decision: RetentionDecision)] {
        let renames = opening.versions.renames
        let values = try storedValues(of: person).map { $0.renamed(by: renames) }
        let events = try events(of: person)
        // Gathered once: someone with thousands of records has tens of thousands of values.
        var eventsOfKind: [RecordKind.ID: [[String: CalendarDate?]]] = [:]
        for (record, kind) in try recordKinds(of: person) {
            eventsOfKind[renames.current(.record, kind), default: []].append(events[record] ?? [:])
        }
        var collectedOfKind: [RecordKind.ID: CalendarDate] = [:]
        var governing: [Int: GoverningVersions] = [:]
        for value in values {
            let day = AmsterdamTime.date(of: value.collection.collectedAt)
            collectedOfKind[value.kind] = max(collectedOfKind[value.kind] ?? day, day)
            let version = value.collection.declarationVersion
            if governing[version] == nil { governing[version] = opening.versions.governing(version) }
        }
        return values.map { value in
            var others = eventsOfKind
            others[value.kind] = nil
            let bindings = ValueBindings(
                field: value.field, kind: value.kind, capacity: value.collection.capacity,
                collectedOn: AmsterdamTime.date(of: value.collection.collectedAt),
                ownEvents: events[value.record] ?? [:], otherEvents: others, otherCollected: collectedOfKind)
            let version = value.collection.declarationVersion
            let counting = governing[version] ?? opening.versions.governing(version)
            return (value, bindings.decide(under: counting, marks: marks, today: opening.today))
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
        var fields: [HeldRecord.ID: Set<DataCategory.ID>] = [:]
        for (value, _) in values { fields[value.record, default: []].insert(value.place) }
        let plain = try open(fields, of: person, grant: grant)
        return values.compactMap { value, decision in
            plain[value.record]?[value.place].map {
                OpenedValue(stored: value, text: String(decoding: $0, as: UTF8.self), decision: decision)
            }
        }
    }

    /// Stores a record of a person: declared data only, each value checked for its category.
    ///
    /// - Parameter waiting: purposes for which nothing may be collected yet.
    /// - Throws: `GateRefusal` or `ValueRefusal`; nothing is stored then.
    public func store(
        _ record: HeldRecord.ID, kind: RecordKind.ID, of person: Person.ID, values: [DataCategory.ID: String],
        collection: Rules.Collection.ID, capacity: PersonKind.ID, under declaration: Declaration,
        waiting: Set<Purpose.ID> = [], by actor: Actor, at now: Instant
    ) throws {
        try IntakeRules.check(
            kind: kind, categories: values.keys.sorted(), capacity: capacity, in: declaration, waiting: waiting)
        var stored: [DataCategory.ID: String] = [:]
        for (field, text) in values {
            guard let category = declaration.data[id: field] else { continue }
            stored[field] = try ValueRules.stored(text, as: category, in: declaration)
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

extension RetentionDecision {
    /// Whether the value's own binding to a purpose is not over; it may still be restricted.
    func isBound(to purpose: Purpose.ID) -> Bool {
        standings.contains { $0.binding.purpose == purpose && ($0.state == .live || $0.state == .restricted) }
    }
}
