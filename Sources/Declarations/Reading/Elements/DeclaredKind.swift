/// The sections of a declaration whose elements others refer to.
public enum DeclaredKind: String, Sendable, CaseIterable {
    /// The key of the section.
    case people, data, systems, records, purposes, roles, retention, sources, recipients, consents
}
