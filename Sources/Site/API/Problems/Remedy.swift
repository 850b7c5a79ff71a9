import Declarations
import Processing
import Rules

/// What would have to change in the declaration before something is allowed.
struct Remedy: Sendable, Hashable {
    /// The element.
    var element: String
    /// What to add there; nil when the element itself says no.
    var addition: String?

    /// The remedy for a refusal; nil when no change of the declaration would help.
    ///
    /// - Parameter purpose: what the data were wanted for; nil when nothing was.
    static func of(_ refusal: any Refusal, for purpose: Purpose.ID?) -> Remedy? {
        switch refusal {
        case GateRefusal.categoryBlocked(let category): return Remedy(element: "data.\(category).blocked")
        case let refusal as GateRefusal:
            guard let found = refusal.remedy(for: purpose ?? "") else { return nil }
            return Remedy(element: found.element, addition: found.addition)
        case DisclosureRefusal.recipientOutside(let purpose, let recipient):
            return Remedy(element: "purposes.\(purpose).recipients", addition: recipient.rawValue)
        case DisclosureRefusal.categoryOutside(let recipient, let category):
            return Remedy(element: "recipients.\(recipient).data", addition: category.rawValue)
        case let refusal as NeverRefusal: return Remedy(element: refusal.path)
        case EventRefusal.undeclared(let event, let kind):
            return Remedy(element: "records.\(kind).events", addition: event)
        case SourceRefusal.undeclared: return Remedy(element: "sources")
        default: return nil
        }
    }
}

extension Problem.Entry {
    /// What is refused, with what to change in the declaration, where that would help.
    init(_ refusal: any Refusal, at pointer: String?, for purpose: Purpose.ID?, lines: DeclaredLines) {
        self.init(pointer: pointer, code: refusal.code, detail: refusal.message)
        guard let remedy = Remedy.of(refusal, for: purpose) else { return }
        element = remedy.element
        addition = remedy.addition
        line = lines.line(of: remedy.element)
    }
}
