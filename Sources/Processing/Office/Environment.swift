import Declarations
import Rules
import Vault

/// The world outside, as arguments: the clock, randomness, and the address people reach us at.
public struct Environment: Sendable {
    private let clock: @Sendable () -> Instant
    /// Where randomness comes from.
    public let entropy: Entropy
    /// The address that links in mails begin with, such as `https://privacy.example.org`; no slash at the end.
    public let baseAddress: String
    /// Where passwords wait for their turn: a check takes memory and a core, so a few are made at a time, whatever is
    /// thrown at the page to sign in.
    let turnstile = Turnstile(width: 2, queue: 64)

    /// A world with this clock.
    public init(
        clock: @escaping @Sendable () -> Instant, entropy: Entropy = .system, baseAddress: String
    ) {
        self.clock = clock
        self.entropy = entropy
        self.baseAddress = baseAddress
    }

    /// This moment.
    public var now: Instant { clock() }

    /// Today's date in Amsterdam.
    public var today: CalendarDate { AmsterdamTime.date(of: now) }
}
