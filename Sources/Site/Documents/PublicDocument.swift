/// A document for everyone besides the statement, by the last part of its address.
public enum PublicDocument: String, Sendable, Hashable, CaseIterable {
    /// The processors, and whom they engage.
    case processors
    /// The statement in the Transparency Information Language.
    case tilt = "tilt.json"
    /// The statement in the W3C Data Privacy Vocabulary, as JSON-LD.
    case dpv = "dpv.jsonld"
    /// Purposes, data and recipients, drawn.
    case map
}
