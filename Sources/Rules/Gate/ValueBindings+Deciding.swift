import Declarations

extension ValueBindings {
    /// Decides over the value on a day, under one version alone.
    public func decide(
        under declaration: Declaration, marks: PersonMarks, today: CalendarDate
    ) -> RetentionDecision {
        decide(under: GoverningVersions(collected: declaration), marks: marks, today: today)
    }

    /// Decides over the value on a day.
    ///
    /// - Parameter governing: the version of the value's collection with what later ones changed about it.
    public func decide(
        under governing: GoverningVersions, marks: PersonMarks, today: CalendarDate
    ) -> RetentionDecision {
        let counting = governing.counting(on: today)
        var bindings = governing.collected.purposes
            .filter { $0.data.contains(field) && $0.people.contains(capacity) }
            .compactMap { purpose -> RetentionDecision.Binding? in
                let removal = governing.ending(of: purpose.id, field: field, capacity: capacity, today: today)
                let ending = [marks.ended[purpose.id], removal].compactMap { $0 }.min { $0.on < $1.on }
                // A version without the purpose has ended it, and says nothing about its period.
                let naming = counting.filter { $0.purposes[id: purpose.id] != nil }
                return binding(
                    to: purpose, under: naming.isEmpty ? [governing.collected] : naming, ending: ending)
            }
        for declaration in counting {
            for rule in declaration.retention
            where rule.kind == .maximum && (rule.covers.isEmpty || rule.covers.contains(field)) {
                var maximum = RetentionDecision.Binding(
                    rule: rule, purpose: nil, title: Bilingual(same: rule.id.rawValue),
                    bookYear: BookYear(of: declaration.organisation))
                maximum.version = declaration.statement.version
                bindings.append(maximum)
            }
        }
        return RetentionDecision.decide(
            bindings: bindings, events: events(of: bindings), holds: marks.restrictedEntirely ? [.restriction] : [],
            today: today)
    }

    /// The binding to a purpose: by the first version, unless a later one protects the person more, or its law asks
    /// to keep longer. Nil when the rule of the first is a legal minimum about other records, or the purpose has not
    /// begun for this person.
    private func binding(
        to purpose: Purpose, under counting: [Declaration], ending: RetentionDecision.Ending?
    ) -> RetentionDecision.Binding? {
        let candidates = counting.map { declaration in
            binding(to: declaration.purposes[id: purpose.id] ?? purpose, in: declaration, ending: ending)
        }
        guard var chosen = candidates.first ?? nil else { return nil }
        for case let candidate? in candidates.dropFirst() {
            let (earlier, later) = (lastDay(of: chosen), lastDay(of: candidate))
            let isShorter = later.map { day in earlier.map { day < $0 } ?? true } ?? false
            let isLonger = earlier.map { day in later.map { day < $0 } ?? true } ?? false
            if candidate.kind == .minimum ? isLonger : isShorter { chosen = candidate }
        }
        return chosen
    }

    private func binding(
        to purpose: Purpose, in declaration: Declaration, ending: RetentionDecision.Ending?
    ) -> RetentionDecision.Binding? {
        var binding: RetentionDecision.Binding
        if let id = purpose.retention.rule(for: field), let rule = declaration.retention[id: id] {
            // A legal minimum holds the records it is about: an invoice keeps its own copy of a name, and does not
            // keep the name in the profile of someone who was never invoiced.
            if rule.kind == .minimum, !rule.after.contains(where: { $0.record == kind }) { return nil }
            guard hasBegun(rule, in: declaration) else { return nil }
            binding = RetentionDecision.Binding(
                rule: rule, purpose: purpose.id, title: purpose.title, bookYear: BookYear(of: declaration.organisation),
                ending: ending)
        } else {
            // Without a rule nothing says when it may go: it stays, and `check` reports it (SL-042).
            binding = RetentionDecision.Binding(
                kind: .purpose, purpose: purpose.id, title: purpose.title, after: [], keep: Period(), ending: ending)
        }
        binding.version = declaration.statement.version
        return binding
    }

    private func lastDay(of binding: RetentionDecision.Binding) -> CalendarDate? {
        RetentionDecision.Expiry(of: binding, events: events(of: [binding])).lastDay
    }

    private func events(
        of bindings: [RetentionDecision.Binding]
    ) -> [EventReference: RetentionDecision.EventState] {
        var events: [EventReference: RetentionDecision.EventState] = [:]
        for reference in Set(bindings.flatMap { $0.after + $0.andIfOpened }) {
            events[reference] = state(of: reference)
        }
        return events
    }
}
