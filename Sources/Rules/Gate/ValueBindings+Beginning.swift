import Declarations

extension ValueBindings {
    /// Whether what a rule counts from is there for this person, or may still come.
    ///
    /// A period that counts from records which somebody does not have could keep the value for ever: the newsletter of
    /// who never subscribed, a complaint that nobody made. So a purpose binds nothing before
    ///
    /// - what starts with recording something is recorded: without a subscription there is no newsletter;
    /// - the record comes, where the value's own record has an end of its own. In a profile that has none the value
    ///   waits for the first order.
    func hasBegun(_ rule: RetentionRule, in declaration: Declaration) -> Bool {
        let missing = rule.after.filter { $0.record != kind && !hasRecord(for: $0) }
        guard !missing.isEmpty, missing.count == rule.after.count else { return true }
        return missing.contains { $0.event != EventReference.collected } && !endsByItself(in: declaration)
    }

    private func hasRecord(for event: EventReference) -> Bool {
        event.event == EventReference.collected
            ? otherCollected[event.record] != nil : !(otherEvents[event.record] ?? []).isEmpty
    }

    /// Whether some purpose counts the period of this value from the value's own record.
    private func endsByItself(in declaration: Declaration) -> Bool {
        declaration.purposes.contains { purpose in
            guard purpose.data.contains(field), purpose.people.contains(capacity),
                let id = purpose.retention.rule(for: field), let rule = declaration.retention[id: id]
            else { return false }
            return rule.kind != .maximum && rule.after.contains { $0.record == kind }
        }
    }
}
