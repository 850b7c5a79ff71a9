import Declarations
import Documents
import Foundation
import Rules
import Vault

/// A first declaration that an owner is making in a browser: kept sealed under a key that only the browser has.
public struct SetupDraft: Sendable, Hashable, Codable {
    /// What was answered so far.
    public var answers = SetupAnswers()

    /// Nothing is answered yet.
    public init() {}
}

/// Why setting up an organisation does not go on.
public enum SetupRefusal: Refusal, Hashable {
    /// The link was used, is too old, or never existed; it is not told which.
    case link
    /// The setup was finished, is too old, or never began in this browser.
    case ended
    /// There is an organisation with this id.
    case taken(String)
    /// The declaration has errors.
    case flawed

    /// Stable code.
    public var code: String {
        switch self {
        case .link: "setup.link"
        case .ended: "setup.ended"
        case .taken: "setup.taken"
        case .flawed: "setup.flawed"
        }
    }

    /// What kind of no.
    public var category: RefusalCategory {
        switch self {
        case .link, .ended: .notFound
        case .taken: .conflict
        case .flawed: .invalid
        }
    }

    /// What to do.
    public var message: Bilingual {
        switch self {
        case .link:
            Bilingual(
                nl: "Deze link is al gebruikt of te oud. Maak een nieuwe met `gestand init --link`.",
                en: "This link was used already or is too old. Make a new one with `gestand init --link`.")
        case .ended:
            Bilingual(
                nl:
                    "Deze inrichting is klaar of te oud, of begon in een andere browser. Log in op de werkplek, of maak "
                    + "een nieuwe link met `gestand init --link`.",
                en:
                    "This setup is finished or too old, or began in another browser. Sign in at the desk, or make a new "
                    + "link with `gestand init --link`.")
        case .taken(let id):
            Bilingual(
                nl: "‘\(id)’ is hier al in gebruik. Kies een andere korte naam.",
                en: "‘\(id)’ is in use here already. Choose another short name.")
        case .flawed:
            Bilingual(
                nl: "De verklaring heeft nog fouten. Verbeter eerst uw antwoorden.",
                en: "The declaration still has errors. Repair your answers first.")
        }
    }
}
