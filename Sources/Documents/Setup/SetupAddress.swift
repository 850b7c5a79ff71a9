import Declarations

/// The addresses of the setup, which the command line prints and the site answers.
public enum SetupAddress {
    /// Where a link lands.
    public static func link(_ secret: String, _ language: Language) -> String { "\(base(language))/link/\(secret)" }

    /// One question, or a page after the last of them.
    public static func page(_ name: String, _ language: Language) -> String { "\(base(language))/\(name)" }

    /// The beginning of each of them.
    public static func base(_ language: Language) -> String { language == .nl ? "/setup" : "/setup/en" }
}
