import Declarations
import Rules

/// What the commands about evidence say.
enum AttestationTexts {
    static let recorded = Bilingual(
        nl: "Het bewijs is vastgelegd. Hierboven staat zijn kenmerk.", en: "The evidence is recorded. Its id is above.")
    static let withdrawn = Bilingual(
        nl: "Het bewijs is ingetrokken. Wat erin stond is gewist.",
        en: "The evidence is withdrawn. What it said is erased.")

    static func summary(_ shown: Int, of all: Int) -> Bilingual {
        Bilingual(
            nl: "\(shown) van de \(all) \(shown == 1 ? "is" : "zijn") aangetoond.",
            en: "\(shown) of \(all) \(shown == 1 ? "is" : "are") shown.")
    }

    static func unknownElement(_ name: String) -> Bilingual {
        let known = (["all"] + AgreementElement.allCases.map(\.rawValue)).joined(separator: ", ")
        return Bilingual(
            nl: "‘\(name)’ is geen onderdeel van een overeenkomst. Kies uit: \(known).",
            en: "‘\(name)’ is no element of an agreement. Choose from: \(known).")
    }
}
