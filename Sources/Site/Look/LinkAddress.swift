/// An address that may stand behind a link: a path of ours, a fragment, or one of the schemes we use.
///
/// Escaping alone does not stop `javascript:`; this does.
public struct LinkAddress: Sendable, Hashable {
    /// The address, or `#` when it was not allowed.
    public let text: String

    private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

    /// Checks an address.
    public init(_ address: String) {
        let scheme = address.prefix { !"/?#".contains($0) }
        let isForeign = address.hasPrefix("//") || address.contains("\\")
        let isPlain = address.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
        if let colon = scheme.firstIndex(of: ":") {
            text = isPlain && Self.schemes.contains(scheme[..<colon].lowercased()) ? address : "#"
        } else {
            text = isPlain && !isForeign ? address : "#"
        }
    }
}
