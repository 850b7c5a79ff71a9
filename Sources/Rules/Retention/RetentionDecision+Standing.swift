import Declarations

extension RetentionDecision {
    /// How one binding stands on a day.
    public struct Standing: Sendable, Hashable {
        /// The binding.
        public let binding: Binding
        /// Live, restricted, held or ended.
        public let state: State
        /// Its last day; nil while it is open.
        public let until: CalendarDate?
        /// Its own sum, before an ending or a maximum shortened it.
        public let expiry: Expiry
        /// Whether a maximum shortened it.
        public let isCapped: Bool
    }

    /// The states of a binding.
    public enum State: String, Sendable, Hashable, CaseIterable, Codable {
        /// The value may be read for it.
        case live
        /// Live, but stored only (art. 18(2)).
        case restricted
        /// Over, but a hold keeps the value.
        case held
        /// Over.
        case ended
    }
}
