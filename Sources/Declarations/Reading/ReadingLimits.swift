/// What a declaration file may hold at most; a real one stays far below all of these.
///
/// A file is read by a program that others depend on, so one hostile file may cost no more than
/// a moment. Each limit is checked before the work that it limits.
public enum ReadingLimits {
    /// Largest file in bytes (1 MiB).
    public static let largestFile = 1_048_576
    /// Deepest nesting of mappings and lists.
    public static let deepestNesting = 12
    /// Most values, keys included: five hundred purposes, each said completely in two languages, fit.
    public static let mostValues = 50_000
    /// Most findings in one report; who has more, repairs these first.
    public static let mostFindings = 200
    /// Longest text for people, in characters.
    public static let longestText = 20_000
    /// Longest plain value, such as a name, in characters.
    public static let longestValue = 500
}
