import Declarations
import Processing
import Rules

/// The records of one made-up person: what the declaration knows, and no more than would still be kept today.
struct MadeUpRecords {
    let declaration: Declaration
    let capacity: PersonKind.ID
    let person: MadeUpPerson
    let today: CalendarDate

    /// A record with the day it was made.
    struct Dated {
        var on: CalendarDate
        var record: NewRecord
    }

    /// The records, oldest first.
    func make(dice: inout Dice) -> [Dated] {
        let kinds = declaration.records.filter { $0.people.contains(capacity) }
        var deals = (0..<dice.number(1...4)).map { index in
            MadeUpDeal(on: today.adding(days: -dice.number(index == 0 ? 4...400 : 30...2_200)), dice: &dice)
        }
        var made: [Dated] = []
        for kind in kinds {
            let pattern = RecordPattern.of(kind.id)
            switch pattern.count {
            case .perDeal:
                for index in deals.indices { made.append(record(kind, about: &deals[index], dice: &dice)) }
            case .several(let range):
                for _ in 0..<dice.number(range) { made.append(separate(kind, pattern, dice: &dice)) }
            case .once(let percent):
                if dice.happens(percent) { made.append(separate(kind, pattern, dice: &dice)) }
            }
        }
        if made.isEmpty, let kind = kinds.first {
            made.append(separate(kind, RecordPattern.of(kind.id), dice: &dice))
        }
        return stillKept(made).sorted { $0.on < $1.on }
    }

    private func separate(_ kind: RecordKind, _ pattern: RecordPattern, dice: inout Dice) -> Dated {
        var deal = MadeUpDeal(on: today.adding(days: -dice.number(pattern.daysAgo)), dice: &dice)
        return record(kind, about: &deal, dice: &dice)
    }

    private func record(_ kind: RecordKind, about deal: inout MadeUpDeal, dice: inout Dice) -> Dated {
        var values: [DataCategory.ID: String] = [:]
        for id in kind.data {
            guard let category = declaration.data[id: id], !category.blocked, isWanted(id) else { continue }
            let isLeftOut = id == "phone" ? dice.happens(30) : id == "design" && dice.happens(70)
            if !isLeftOut { values[id] = person.text(for: category, about: &deal, dice: &dice) }
        }
        var events: [String: CalendarDate?] = [:]
        for event in kind.events {
            if let date = RecordPattern.date(of: event, kind: kind.id, begun: deal.on, today: today, dice: &dice) {
                events[event] = date
            }
        }
        return Dated(
            on: deal.on, record: NewRecord(kind: kind.id, values: values, events: events, source: source(kind)))
    }

    private func isWanted(_ category: DataCategory.ID) -> Bool {
        declaration.purposes.contains { $0.people.contains(capacity) && $0.data.contains(category) }
    }

    /// The source that the purposes of these data name first.
    private func source(_ kind: RecordKind) -> String? {
        let purposes = declaration.purposes.filter { purpose in
            purpose.people.contains(capacity) && kind.data.contains { purpose.data.contains($0) }
        }
        return switch purposes.first?.sources.first {
        case .device: "device"
        case .named(let id): id.rawValue
        case .person, nil: nil
        }
    }

    /// Leaves out what would have been erased by now, so that a house of some years old starts in order.
    private func stillKept(_ made: [Dated]) -> [Dated] {
        made.indices.compactMap { index in
            var dated = made[index]
            var others: [RecordKind.ID: [[String: CalendarDate?]]] = [:]
            var collected: [RecordKind.ID: CalendarDate] = [:]
            for other in made where other.record.kind != dated.record.kind {
                others[other.record.kind, default: []].append(other.record.events)
                collected[other.record.kind] = max(collected[other.record.kind] ?? other.on, other.on)
            }
            dated.record.values = dated.record.values.filter { field, _ in
                let bindings = ValueBindings(
                    field: field, kind: dated.record.kind, capacity: capacity, collectedOn: dated.on,
                    ownEvents: dated.record.events, otherEvents: others, otherCollected: collected)
                switch bindings.decide(under: declaration, marks: PersonMarks(), today: today).outcome {
                case .erase, .anonymise: return false
                case .keep, .keepOpen, .blocked: return true
                }
            }
            return dated.record.values.isEmpty ? nil : dated
        }
    }
}
