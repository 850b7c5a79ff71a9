import Declarations
import Rules
import Vault

extension Office {
    /// What the rules say about an intake; nothing is stored.
    ///
    /// A program brings in what the purposes of its token need: a category that only another purpose asks for is
    /// refused, though it is declared.
    ///
    /// - Parameter waiting: purposes that have not begun (`waitingPurposes()`).
    public func examine(
        _ intake: PurposeIntake, by actor: Actor, waiting: Set<Purpose.ID>
    ) -> Examination {
        var examination = Examination()
        let record = intake.record
        if declaration.people[id: intake.capacity] == nil {
            examination.refusals.append((.capacity, GateRefusal.capacityUndeclared(intake.capacity)))
        }
        let kind = declaration.records[id: record.kind]
        if kind.map({ $0.people.contains(intake.capacity) }) != true {
            examination.refusals.append((.kind, GateRefusal.recordUndeclared(kind: record.kind, category: nil)))
        }
        // Without a kind nothing can be said about its values.
        guard examination.isFine, let kind else { return examination }
        examination.allowances.append((.kind, nil, "records.\(kind.id)"))
        for category in record.values.keys.sorted() {
            examine(category, record.values[category] ?? "", of: intake, by: actor, waiting, into: &examination)
        }
        for event in record.events.keys.sorted() {
            if let place = kind.events.firstIndex(of: event) {
                examination.allowances.append((.event(event), nil, "records.\(kind.id).events[\(place)]"))
            } else {
                examination.refusals.append((.event(event), EventRefusal.undeclared(event, kind: kind.id)))
            }
        }
        do { try SourceRefusal.check(record.source, in: declaration) } catch {
            examination.refusals.append((.source, error))
        }
        return examination
    }

    private func examine(
        _ category: DataCategory.ID, _ text: String, of intake: PurposeIntake, by actor: Actor,
        _ waiting: Set<Purpose.ID>, into examination: inout Examination
    ) {
        let part = IntakePart.value(category)
        do {
            try IntakeRules.check(
                kind: intake.record.kind, categories: [category], capacity: intake.capacity, in: declaration,
                waiting: waiting)
        } catch {
            examination.refusals.append((part, error))
            return
        }
        let asking = declaration.purposes.filter { purpose in
            actor.holds(purpose) && purpose.people.contains(intake.capacity) && purpose.data.contains(category)
        }
        guard let purpose = asking.first(where: { $0.id == intake.purpose }) ?? asking.first,
            let place = purpose.data.firstIndex(of: category)
        else {
            examination.refusals.append(
                (part, GateRefusal.categoryOutside(purpose: intake.purpose, category: category)))
            return
        }
        // Who names a purpose that has not begun collects for it, whatever else the category is for.
        guard purpose.id != intake.purpose || !waiting.contains(purpose.id) else {
            examination.refusals.append((part, GateRefusal.purposeWaiting(purpose: purpose.id)))
            return
        }
        guard let declared = declaration.data[id: category] else { return }
        do {
            _ = try ValueRules.stored(text, as: declared, in: declaration)
            examination.allowances.append((part, purpose.id, "purposes.\(purpose.id).data[\(place)]"))
        } catch { examination.refusals.append((part, error)) }
    }
}

/// Why an event of a record is not noted.
public enum EventRefusal: Refusal, Hashable {
    /// The kind of record knows no such event.
    case undeclared(String, kind: RecordKind.ID)
    /// Somebody else changed the record since it was read.
    case changedMeanwhile

    /// Stable code.
    public var code: String {
        switch self {
        case .undeclared: "event.undeclared"
        case .changedMeanwhile: "record.changed-meanwhile"
        }
    }

    /// What kind of no.
    public var category: RefusalCategory { self == .changedMeanwhile ? .conflict : .invalid }

    /// What to do.
    public var message: Bilingual {
        switch self {
        case .undeclared(let event, let kind):
            Bilingual(
                nl: "Een ‘\(kind)’ kent geen ‘\(event)’. Voeg het toe aan `records.\(kind).events`, of laat het weg.",
                en: "A ‘\(kind)’ knows no ‘\(event)’. Add it to `records.\(kind).events`, or leave it out.")
        case .changedMeanwhile:
            Bilingual(
                nl: "Iemand anders heeft dit dossier net gewijzigd. Lees het opnieuw en kijk wat er is veranderd.",
                en: "Someone else has just changed this record. Read it again and see what changed.")
        }
    }
}
