/// Which release this is, wherever it says so.
public enum Release {
    /// The number, as in CHANGELOG.md.
    public static let version = "1.0.0"
}
