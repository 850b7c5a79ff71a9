import Declarations

/// Several things in one sentence.
public enum EnumerationTexts {
    /// `a`, `a en b`, `a, b en c`; empty for none.
    public static func joined(_ items: [Bilingual]) -> Bilingual {
        Bilingual(nl: joined(items.map(\.nl), last: "en"), en: joined(items.map(\.en), last: "and"))
    }

    /// `a`, `a of b`, `a, b of c`: one of them is enough.
    public static func either(_ items: [Bilingual]) -> Bilingual {
        Bilingual(nl: joined(items.map(\.nl), last: "of"), en: joined(items.map(\.en), last: "or"))
    }

    /// Sentences after one another, with a space between; empty ones are left out.
    public static func sentences(_ parts: [Bilingual]) -> Bilingual {
        Bilingual(
            nl: parts.map(\.nl).filter { !$0.isEmpty }.joined(separator: " "),
            en: parts.map(\.en).filter { !$0.isEmpty }.joined(separator: " "))
    }

    private static func joined(_ items: [String], last: String) -> String {
        guard let final = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(last) " + final
    }
}
