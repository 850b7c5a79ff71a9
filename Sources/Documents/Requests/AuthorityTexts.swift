import Declarations

/// The supervisory authority (art. 51, 77).
public enum AuthorityTexts {
    /// The name; `ap`, or none declared, is the Dutch authority.
    public static func name(_ code: String?) -> String {
        switch code {
        case "ap", nil: "Autoriteit Persoonsgegevens"
        case .some(let other): other
        }
    }

    /// The web address; nil for an authority that is not in the table.
    public static func address(_ code: String?) -> String? {
        code == "ap" || code == nil ? "https://autoriteitpersoonsgegevens.nl" : nil
    }
}
