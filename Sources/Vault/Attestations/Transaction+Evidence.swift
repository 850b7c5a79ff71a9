import Declarations
import Rules

extension Transaction {
    /// Stores a piece of evidence: its facts in the open, the reference and the file sealed under one key.
    public func add(
        _ item: EvidenceItem, reference: String, file: [UInt8], collection: CollectionFacts, by actor: Actor
    ) throws {
        try addCollection(collection, of: nil)
        try addRecord(
            item.record, kind: BuiltIn.evidenceRecord, of: nil,
            values: reference.isEmpty ? [:] : [BuiltIn.evidenceReference: reference], identifying: [],
            collection: collection.id, at: item.recordedAt)
        for (number, start) in stride(from: 0, to: file.count, by: Self.chunkBytes).enumerated() {
            let chunk = Array(file[start..<min(start + Self.chunkBytes, file.count)])
            try addValue(chunk, to: item.record, Self.chunk(number), collection: collection.id)
        }
        try run(
            """
            INSERT INTO evidence (organisation, evidence, kind, element, subject, given_on, until_on, officer_on,
            elements, file, recorded_by, recorded_at, reason, withdrawn_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, NULL, NULL)
            """, item.id, item.duty.kind.rawValue, item.duty.element, item.duty.subject.code, item.givenOn,
            item.until, item.officerOn, item.elements.map(\.rawValue).joined(separator: " "), item.file?.rawValue,
            item.recordedBy, item.recordedAt)
        try log(
            LogEvent(
                .attest, purpose: BuiltIn.accountability, caseID: item.id.rawValue,
                fields: (reference.isEmpty ? [] : [BuiltIn.evidenceReference])
                    + (file.isEmpty ? [] : [BuiltIn.evidenceFile]),
                declarationVersion: collection.declarationVersion, detail: item.duty.kind.rawValue),
            by: actor, at: item.recordedAt)
    }

    /// Bytes in one sealed piece of a file, so that no value is large.
    static let chunkBytes = 256 * 1_024

    /// The name of a piece of a file; the number is part of what it is sealed with, so pieces cannot change places.
    private static func chunk(_ number: Int) -> DataCategory.ID {
        DataCategory.ID("\(BuiltIn.evidenceFile).\(number)")
    }

    /// Everything recorded, oldest first.
    public func evidence() throws -> [EvidenceItem] {
        try rows(
            """
            SELECT evidence, kind, element, subject, given_on, until_on, officer_on, elements, file, recorded_by,
            recorded_at, reason, withdrawn_at FROM evidence WHERE organisation = $1 ORDER BY recorded_at, evidence
            """
        ).map(Self.item)
    }

    /// What was recorded of weighings, oldest first.
    public func assessments() throws -> [EvidenceItem] {
        try rows(
            """
            SELECT evidence, kind, element, subject, given_on, until_on, officer_on, elements, file, recorded_by,
            recorded_at, reason, withdrawn_at FROM evidence WHERE organisation = $1 AND kind = $2
            ORDER BY recorded_at, evidence
            """, EvidenceKind.assessment.rawValue
        ).map(Self.item)
    }

    /// One piece of evidence.
    public func evidence(_ id: EvidenceItem.ID) throws -> EvidenceItem? {
        try row(
            """
            SELECT evidence, kind, element, subject, given_on, until_on, officer_on, elements, file, recorded_by,
            recorded_at, reason, withdrawn_at FROM evidence WHERE organisation = $1 AND evidence = $2
            """, id
        ).map(Self.item)
    }

    private static func item(_ row: Row) throws -> EvidenceItem {
        guard let kind = EvidenceKind(rawValue: try row.text(1)),
            let subject = EvidenceSubject(code: try row.text(3))
        else { throw Fault("a piece of evidence is of an unknown kind") }
        var item = EvidenceItem(
            id: try row.id(0),
            duty: EvidenceDuty.ID(kind: kind, element: try row.text(2), subject: subject),
            givenOn: try row.date(4), recordedBy: try row.text(9), recordedAt: try row.instant(10))
        item.until = try row.optionalDate(5)
        item.officerOn = try row.optionalDate(6)
        item.elements = try row.text(7).split(separator: " ").compactMap { AgreementElement(rawValue: String($0)) }
        item.file = try row.optionalText(8).flatMap { EvidenceFile(rawValue: $0) }
        if let at = try row.optionalInstant(12) {
            let reason = try row.optionalText(11).flatMap { EvidenceItem.Reason(rawValue: $0) } ?? .mistaken
            item.withdrawal = EvidenceItem.Withdrawal(reason: reason, at: at)
        }
        return item
    }

    /// Opens where a piece of evidence can be found, and remembers it in the log; nil when that is not (any more) there.
    public func openReference(of item: EvidenceItem, for opening: Opening) throws -> String? {
        try openBuiltIn(item.record, BuiltIn.evidenceReference, for: opening).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// Opens the file of a piece of evidence, and remembers it in the log; nil when there is none (any more).
    public func openFile(of item: EvidenceItem, for opening: Opening) throws -> [UInt8]? {
        let bytes = try openPieces(of: item.record, BuiltIn.evidenceFile, named: Self.chunk, for: opening)
        guard let bytes else { return nil }
        try log(
            LogEvent(
                .download, purpose: opening.purpose, caseID: item.id.rawValue, fields: [BuiltIn.evidenceFile],
                declarationVersion: opening.versions.current.statement.version), by: opening.actor, at: opening.now)
        return bytes
    }

    /// Notes that a piece of evidence counts no more, and erases what it says.
    ///
    /// - Returns: false when it was withdrawn before.
    public func withdraw(_ item: EvidenceItem, _ withdrawal: EvidenceItem.Withdrawal, by actor: Actor) throws -> Bool {
        let changed = try run(
            """
            UPDATE evidence SET reason = $2, withdrawn_at = $3, file = NULL
            WHERE organisation = $1 AND evidence = $4 AND withdrawn_at IS NULL
            """, withdrawal.reason.rawValue, withdrawal.at, item.id)
        guard changed == 1 else { return false }
        try eraseRecord(item.record)
        try log(
            LogEvent(
                .withdraw, purpose: BuiltIn.accountability, caseID: item.id.rawValue,
                detail: withdrawal.reason.rawValue), by: actor, at: withdrawal.at)
        return true
    }

    /// Erases what old evidence says; that it was given stays. False when nothing of it was left.
    public func eraseContents(of item: EvidenceItem, by actor: Actor, at now: Instant) throws -> Bool {
        guard try holds(item.record) else { return false }
        try eraseRecord(item.record)
        try run("UPDATE evidence SET file = NULL WHERE organisation = $1 AND evidence = $2", item.id)
        try log(
            LogEvent(
                .erase, purpose: BuiltIn.accountability, caseID: item.id.rawValue,
                fields: [BuiltIn.evidenceReference, BuiltIn.evidenceFile]), by: actor, at: now)
        return true
    }

    /// Notes that someone was reminded that evidence lapses; false when that was done before.
    public func noteReminder(of duty: EvidenceDuty.ID, lapsesOn: CalendarDate, at now: Instant) throws -> Bool {
        try run(
            """
            INSERT INTO evidence_reminders (organisation, kind, element, subject, lapses_on, reminded_at)
            VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (organisation, kind, element, subject, lapses_on) DO NOTHING
            """, duty.kind.rawValue, duty.element, duty.subject.code, lapsesOn, now) == 1
    }
}

extension EvidenceItem {
    /// The record that holds what it says.
    var record: HeldRecord.ID { HeldRecord.ID(id.rawValue) }
}
