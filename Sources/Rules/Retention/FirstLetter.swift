/// The first letter of a text that starts a sentence, or stands in one.
public enum FirstLetter {
    /// Small, unless the first word is an abbreviation such as *IP-adres*.
    public static func lowered(_ text: String) -> String {
        let word = text.prefix { $0 != " " }
        guard let first = word.first, !word.dropFirst().contains(where: \.isUppercase) else { return text }
        return first.lowercased() + text.dropFirst()
    }

    /// Large.
    public static func raised(_ text: String) -> String {
        guard let first = text.first else { return text }
        return first.uppercased() + text.dropFirst()
    }
}
