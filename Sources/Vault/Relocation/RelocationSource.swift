import Declarations

/// The place that organisations are carried away from. It blocks its thread.
protocol RelocationSource {
    /// Organisations that are in use here, in alphabetical order.
    func organisations() throws -> [Organisation.ID]

    /// Lends an organisation's data to a closure, while no other process can use them. When the closure returns, they
    /// have arrived elsewhere, and what is here is set aside: kept, and not opened any more.
    ///
    /// - Throws: `StorageRefusal.inUse` when another process works with them; `RelocationRefusal.older` and
    ///   `StorageRefusal.newer` when they are of another release; `RelocationRefusal.notSetAside`.
    func handOver<Result>(
        _ organisation: Organisation.ID, _ body: (any SQLSession) throws -> Result
    ) throws -> Result

    /// Lends what was set aside to a closure that looks whether it may go, and then removes it.
    ///
    /// - Throws: `RelocationRefusal.nothingLeft`.
    func discard(_ organisation: Organisation.ID, after check: (any SQLSession) throws -> Void) throws
}

/// The place that organisations are carried to. It blocks its thread.
protocol RelocationTarget {
    /// Lends the data of one organisation that is here already, to see whether the root key fits; does nothing when
    /// there is none.
    func lendNeighbour(_ body: (any SQLSession, Organisation.ID) throws -> Void) throws

    /// Whether an organisation is in use here.
    func holds(_ organisation: Organisation.ID) throws -> Bool

    /// Lends the data of an organisation that is here.
    func lend(_ organisation: Organisation.ID, _ body: (any SQLSession) throws -> Void) throws

    /// Lends a closure an empty place for an organisation. What it writes is there as a whole when this returns, and
    /// not at all when it throws or the process ends in between.
    ///
    /// - Throws: `RelocationRefusal.exists`, `.leftHere`.
    func receive<Result>(
        _ organisation: Organisation.ID, _ body: (any SQLSession) throws -> Result
    ) throws -> Result
}
