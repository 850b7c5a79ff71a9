import Declarations

/// Why data are not opened or not stored.
public enum GateRefusal: Refusal, Hashable {
    /// The purpose is not declared.
    case purposeUnknown(String)
    /// The actor holds no role for the purpose.
    case roleMissing(purpose: Purpose.ID)
    /// The purpose is bound to a case, and none was named.
    case caseMissing(purpose: Purpose.ID, kind: RecordKind.ID)
    /// The named case does not exist for this person.
    case caseForeign(purpose: Purpose.ID)
    /// There is no such person for this purpose.
    case personUnknown
    /// The person's data are restricted, and the purpose is no exception of art. 18(2).
    case restricted(purpose: Purpose.ID)
    /// The category does not belong to the purpose.
    case categoryOutside(purpose: Purpose.ID, category: DataCategory.ID)
    /// No purpose in force allows the category for this kind of person.
    case categoryUndeclared(category: DataCategory.ID, capacity: PersonKind.ID)
    /// The category is declared as never collected.
    case categoryBlocked(category: DataCategory.ID)
    /// The kind of record is not declared, or does not hold the category.
    case recordUndeclared(kind: RecordKind.ID, category: DataCategory.ID?)
    /// The kind of person is not declared.
    case capacityUndeclared(PersonKind.ID)
    /// What the purpose is for has to be weighed first, and that is not shown (art. 6(1)(f), 6(4), 35).
    case purposeWaiting(purpose: Purpose.ID)
    /// The declaration promises that this never happens.
    case promisedNever(NeverRule.Kind, path: String)
    /// The token does not allow the action.
    case actionOutsideToken(TokenAction)
    /// The token does not allow the purpose.
    case purposeOutsideToken(Purpose.ID)

    /// Stable code.
    public var code: String {
        switch self {
        case .purposeUnknown: "purpose.unknown"
        case .roleMissing: "purpose.role-missing"
        case .caseMissing: "purpose.case-missing"
        case .caseForeign: "purpose.case-foreign"
        case .personUnknown: "person.unknown"
        case .restricted: "person.restricted"
        case .categoryOutside: "category.outside-purpose"
        case .categoryUndeclared: "category.undeclared"
        case .categoryBlocked: "category.blocked"
        case .recordUndeclared: "record.undeclared"
        case .capacityUndeclared: "capacity.undeclared"
        case .purposeWaiting: "purpose.waiting"
        case .promisedNever(let kind, _): "never.\(kind.rawValue)"
        case .actionOutsideToken: "token.action-outside"
        case .purposeOutsideToken: "token.purpose-outside"
        }
    }

    /// What kind of no.
    public var category: RefusalCategory {
        switch self {
        case .purposeUnknown, .personUnknown, .caseForeign: .notFound
        case .roleMissing, .restricted, .purposeWaiting, .actionOutsideToken, .purposeOutsideToken: .notAllowed
        default: .invalid
        }
    }

    /// What to do about it.
    public var message: Bilingual { GateTexts.message(self) }
}
