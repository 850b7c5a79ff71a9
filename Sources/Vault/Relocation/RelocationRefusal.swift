import Declarations
import Rules

/// Why an organisation is not carried to another place. Nothing was changed, unless the message says so.
public enum RelocationRefusal: Refusal, Hashable {
    /// From and to are the same.
    case samePlace
    /// There are no data where they should come from.
    case noData
    /// The organisation is not where it should come from.
    case noOrganisation(Organisation.ID)
    /// The organisation is where it should go already.
    case exists(Organisation.ID)
    /// What an earlier move left behind is where it should go.
    case leftHere(Organisation.ID)
    /// What an earlier move left behind is where it comes from, so that there is no room for the next.
    case leftThere(Organisation.ID)
    /// The data were made by an older release.
    case older(found: Int, known: Int)
    /// It arrived, but what is behind could not be set aside.
    case notSetAside(Organisation.ID)
    /// Nothing was left behind.
    case nothingLeft(Organisation.ID)
    /// The other place does not hold what was left behind, or not all of it.
    case notElsewhere(Organisation.ID)

    /// Stable code.
    public var code: String {
        switch self {
        case .samePlace: "move.same-place"
        case .noData: "move.no-data"
        case .noOrganisation: "move.no-organisation"
        case .exists: "move.exists"
        case .leftHere: "move.left-here"
        case .leftThere: "move.left-there"
        case .older: "move.older"
        case .notSetAside: "move.not-set-aside"
        case .nothingLeft: "move.nothing-left"
        case .notElsewhere: "move.not-elsewhere"
        }
    }

    /// What kind of no.
    public var category: RefusalCategory {
        switch self {
        case .samePlace: .invalid
        case .noData, .noOrganisation, .nothingLeft: .notFound
        case .exists, .leftHere, .leftThere, .notElsewhere: .conflict
        case .older, .notSetAside: .unavailable
        }
    }

    /// What to do.
    public var message: Bilingual { RelocationTexts.message(self) }
}
