import Declarations

/// Of whom evidence is asked.
public enum EvidenceSubject: Sendable, Hashable {
    /// The organisation as a whole.
    case organisation
    /// One member of staff.
    case staff(StaffMember.ID)
    /// One recipient.
    case recipient(Recipient.ID)

    /// As it is stored: `organisation`, `staff.…`, `recipient.…`.
    public var code: String {
        switch self {
        case .organisation: "organisation"
        case .staff(let id): "staff.\(id)"
        case .recipient(let id): "recipient.\(id)"
        }
    }

    /// Reads a code; nil for anything else.
    public init?(code: String) {
        guard code != "organisation" else {
            self = .organisation
            return
        }
        let parts = code.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "staff": self = .staff(StaffMember.ID(parts[1]))
        case "recipient": self = .recipient(Recipient.ID(parts[1]))
        default: return nil
        }
    }
}
