import Declarations

extension RetentionDecision {
    /// Decides over one value on one day.
    ///
    /// A legal minimum outlives early endings and maximums; a maximum caps purposes; a hold prevents erasure;
    /// erasing wins over making anonymous.
    ///
    /// - Parameters:
    ///   - bindings: all bindings of the value, and the maximums that cover it.
    ///   - events: how far the events are that start periods.
    ///   - holds: the holds that are active on the day.
    ///   - noAnonymisedRetention: the person said beforehand that nothing anonymous may be kept.
    ///   - canAnonymise: whether enough people share the value's group for it to become anonymous.
    ///   - today: the Dutch date decided on.
    public static func decide(
        bindings: [Binding], events: [EventReference: EventState], holds: [Hold] = [],
        noAnonymisedRetention: Bool = false, canAnonymise: Bool = true, today: CalendarDate
    ) -> RetentionDecision {
        let maximums = bindings.filter { $0.kind == .maximum }.compactMap { maximum in
            Expiry(of: maximum, events: events).lastDay.map { (action: maximum.action, lastDay: $0) }
        }
        let cap = maximums.map(\.lastDay).min()
        let keepers = bindings.filter { $0.kind != .maximum }.map { Keeper($0, events: events, cap: cap) }
        let isOpen = keepers.contains { $0.until == nil }
        let keepUntil = isOpen ? nil : keepers.compactMap(\.until).max()

        let mustErase =
            keepers.contains { $0.binding.action == .erase || $0.binding.endsByErasure }
            || maximums.contains { maximum in
                maximum.action == .erase && (keepUntil.map { maximum.lastDay <= $0 } ?? false)
            }
        let anonymises = !mustErase && !keepers.isEmpty && !noAnonymisedRetention && canAnonymise
        let action: RetentionRule.Action = anonymises ? .anonymise : .erase

        let isOver = !isOpen && (keepUntil.map { $0 < today } ?? true)
        let outcome: Outcome =
            if isOpen { .keepOpen } else if !isOver { .keep } else if !holds.isEmpty { .blocked(by: holds) } else {
                anonymises ? .anonymise : .erase
            }
        return RetentionDecision(
            today: today, outcome: outcome, keepUntil: keepUntil,
            standings: keepers.map { $0.standing(on: today, isOver: isOver, holds: holds) }, action: action,
            holds: holds)
    }

    /// A binding that keeps the value, with its last day after endings and maximums.
    private struct Keeper {
        let binding: Binding
        let expiry: Expiry
        let until: CalendarDate?
        let isCapped: Bool

        init(_ binding: Binding, events: [EventReference: EventState], cap: CalendarDate?) {
            self.binding = binding
            expiry = Expiry(of: binding, events: events)
            guard binding.kind == .purpose else {
                (until, isCapped) = (expiry.lastDay, false)
                return
            }
            let own = [expiry.lastDay, binding.ending?.on].compactMap { $0 }.min()
            until = [own, cap].compactMap { $0 }.min()
            isCapped = cap != nil && until != own
        }

        func standing(on today: CalendarDate, isOver: Bool, holds: [Hold]) -> Standing {
            let endedEarly = binding.kind == .purpose && (binding.ending.map { $0.on <= today } ?? false)
            let state: State =
                if endedEarly || (until.map { $0 < today } ?? false) {
                    isOver && !holds.isEmpty ? .held : .ended
                } else {
                    holds.contains(.restriction) ? .restricted : .live
                }
            return Standing(binding: binding, state: state, until: until, expiry: expiry, isCapped: isCapped)
        }
    }
}

extension RetentionDecision.Binding {
    /// Whether a granted erasure ends it; a legal minimum is not ended by one.
    var endsByErasure: Bool { kind == .purpose && ending?.reason == .erasureGranted }
}
