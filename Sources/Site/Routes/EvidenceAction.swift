/// Something done to a piece of evidence at the desk, each a noun.
public enum EvidenceAction: String, Sendable, Hashable, CaseIterable {
    /// Shows where it can be found.
    case reference
    /// Collects the file.
    case file
    /// Takes it back.
    case withdrawal
}
