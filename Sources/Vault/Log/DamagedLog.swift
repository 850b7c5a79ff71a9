import Declarations
import Ledger
import Rules

/// The log does not hold: somebody changed it in the database.
public struct DamagedLog: Refusal, Hashable {
    /// What is wrong first, and where.
    public let fault: AuditFault

    /// A log with this fault.
    public init(_ fault: AuditFault) { self.fault = fault }

    /// Stable code; which entry it is stands in the message.
    public var code: String { "log.\(fault.code.prefix { $0 != "." })" }

    /// It cannot be accepted.
    public var category: RefusalCategory { .invalid }

    /// What is wrong, and what to do.
    public var message: Bilingual {
        let what = DamagedLogTexts.what(fault)
        return Bilingual(
            nl: "Het logboek klopt niet: \(what.nl). \(DamagedLogTexts.todo.nl)",
            en: "The log does not hold: \(what.en). \(DamagedLogTexts.todo.en)")
    }
}
