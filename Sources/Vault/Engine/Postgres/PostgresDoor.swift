import Foundation
import Rules

/// The way in, shared by the connections of a pool: knocks as often as makes sense, and makes the tables ready.
final class PostgresDoor: Sendable {
    let address: PostgresAddress
    private let tables: PostgresTables
    private let reach = PostgresReach()
    private let patience: Double

    init(_ address: PostgresAddress, patience: Double = PostgresConnection.usualPatience) {
        self.address = address
        self.patience = patience
        tables = PostgresTables(schema: address.schema)
    }

    /// Times that the server is asked when it has no room, or was there a moment ago.
    static let mostKnocks = 60
    /// How long that may take: shorter than work waits for a connection, so that it hears why.
    static let longestKnocking = Duration.seconds(8)
    private static let longestPause = 0.25

    /// A connection, with the tables of this release behind it.
    ///
    /// - Throws: `StorageRefusal`.
    func open() throws -> PostgresConnection {
        try reach.check()
        // A server that is started again is away for a second or two; one that was never there is told at once.
        let isUsual = hasOpened.value && reach.isUsual
        let watch = Stopwatch()
        var knocks = 0
        while true {
            do {
                let opened = try PostgresConnection(address, patience: patience)
                try tables.prepare(opened)
                reach.succeeded()
                hasOpened.value = true
                return opened
            } catch let refusal as StorageRefusal {
                let mayPass = refusal == .busy || (refusal == .unreachable && isUsual)
                guard mayPass, knocks < Self.mostKnocks, watch.elapsed < Self.longestKnocking else {
                    if refusal != .busy { reach.failed(refusal) }
                    throw refusal
                }
                knocks += 1
                pause(knocks)
            }
        }
    }

    private let hasOpened = Once()

    /// Sleeps, longer each time, and not alike for two threads that met.
    func pause(_ count: Int) {
        let share = Double(Entropy.system.bytes(1)[0]) / 255
        Thread.sleep(forTimeInterval: min(Self.longestPause, 0.002 * Double(count * count)) * (0.5 + share))
    }

    /// Something that happened or not, behind a lock.
    private final class Once: @unchecked Sendable {
        private let lock = NSLock()
        private var flag = false

        var value: Bool {
            get { lock.withLock { flag } }
            set { lock.withLock { flag = newValue } }
        }
    }
}
