import Declarations
import Rules

/// Who gets data in the end: not only whom a purpose names, but also whom those engage, and who hosts a system.
extension Declaration {
    /// Everyone who gets data for a purpose (art. 13(1)(e), 30(1)(d)).
    func reached(by purpose: Purpose) -> [Recipient.ID] {
        reached(purpose.recipients, systems: systems(of: purpose).map(\.id))
    }

    /// Recipients with those they engage, and the hosts of systems with theirs; each once.
    func reached(_ ids: [Recipient.ID], systems held: [HoldingSystem.ID] = []) -> [Recipient.ID] {
        var found: [Recipient.ID] = []
        var waiting = ids + held.compactMap { systems[id: $0]?.hostedBy }
        // Two that engage each other are met once.
        while !waiting.isEmpty {
            let id = waiting.removeFirst()
            guard !found.contains(id) else { continue }
            found.append(id)
            waiting += recipients[id: id]?.subprocessors ?? []
        }
        return found
    }

    /// The systems in which records of a purpose's people and data are held.
    func systems(of purpose: Purpose) -> [HoldingSystem] {
        let gestand: HoldingSystem.ID = "gestand"
        // What Gestand does itself, it does in its own place.
        if BuiltIn.purposes[id: purpose.id] != nil { return systems.filter { $0.id == gestand } }
        let used = records.filter { record in
            if let per = purpose.per { return record.id == per }
            let fits =
                purpose.people.isEmpty || record.people.isEmpty
                || record.people.contains(where: purpose.people.contains)
            return fits && record.data.contains(where: purpose.data.contains)
        }
        let held = Set(used.flatMap { $0.heldIn.isEmpty ? [gestand] : $0.heldIn })
        return systems.filter { held.contains($0.id) }
    }

    /// The purposes for which a recipient gets data.
    func purposes(reaching id: Recipient.ID) -> [Purpose] {
        purposes.filter { reached(by: $0).contains(id) }
    }

    /// Whether a recipient gets a category: what is named with it; else what whoever engages it gets, and what
    /// belongs to the purposes and systems that it serves itself.
    func receives(_ recipient: Recipient, _ category: DataCategory.ID) -> Bool {
        receives(recipient, category, asked: [])
    }

    private func receives(_ recipient: Recipient, _ category: DataCategory.ID, asked: Set<Recipient.ID>) -> Bool {
        guard recipient.data.isEmpty else { return recipient.data.contains(category) }
        let hosts = systems.contains { $0.hostedBy == recipient.id }
        let serves = purposes.contains { purpose in
            guard purpose.data.contains(category) else { return false }
            return purpose.recipients.contains(recipient.id)
                || hosts && systems(of: purpose).contains { $0.hostedBy == recipient.id }
        }
        if serves { return true }
        let engagers = recipients.filter { $0.subprocessors.contains(recipient.id) && !asked.contains($0.id) }
        return engagers.contains { receives($0, category, asked: asked.union([recipient.id])) }
    }
}

extension Recipient {
    /// Whether data go outside the European Economic Area (chapter V).
    var isOutsideEEA: Bool { isAbroad || transfer != nil }

    /// Whether its country is known, and outside the European Economic Area.
    var isAbroad: Bool { country.map { !EuropeanEconomicArea.contains($0) } ?? false }
}
