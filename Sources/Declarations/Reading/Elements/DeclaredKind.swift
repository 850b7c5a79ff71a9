/// The sections of a declaration whose elements others refer to.
enum DeclaredKind: String, CaseIterable {
    case people, data, systems, records, purposes, roles, retention, sources, recipients, consents
}
