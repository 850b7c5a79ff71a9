/// Words that lead to an address.
///
/// Only addresses that cannot run a script exist: `https`, `http`, `mailto`, `tel`, a path on the
/// same site and an anchor on the same page.
public struct Link: Sendable, Hashable {
    /// The words.
    public let text: String
    /// The address.
    public let address: String

    private init(unchecked text: String, _ address: String) {
        self.text = text
        self.address = address
    }

    /// A link to a web address or a path on the same site; nil for any other scheme.
    public init?(_ text: String, to address: String) {
        let lowered = address.lowercased()
        // Browsers read */\\* as *//*, which leads to another site.
        let isPath = address.hasPrefix("/") && !address.hasPrefix("//") && !address.hasPrefix("/\\")
        guard lowered.hasPrefix("https://") || lowered.hasPrefix("http://") || isPath else { return nil }
        guard !address.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F }) else { return nil }
        self.init(unchecked: text, address)
    }

    /// A link to an e-mail address, shown as it is; nil when the text is no address.
    public init?(email: String) {
        let allowed = email.utf8.allSatisfy { byte in
            byte > 0x20 && byte < 0x7F && !#"<>"'()?&%,;:\"#.utf8.contains(byte)
        }
        guard allowed, email.split(separator: "@", omittingEmptySubsequences: false).count == 2 else { return nil }
        self.init(unchecked: email, "mailto:" + email)
    }

    /// A link to a telephone number, shown as it is; nil when there are no digits.
    public init?(phone: String) {
        // *+31 (0)15* is dialled without the nought.
        let dialled = phone.hasPrefix("+") ? phone.replacing("(0)", with: "") : phone
        let digits = dialled.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
        guard digits.count >= 3 else { return nil }
        self.init(unchecked: phone, "tel:" + digits)
    }

    /// A link to a place on the same page.
    public init(_ text: String, at anchor: Anchor) { self.init(unchecked: text, "#" + anchor.id) }

    /// Whether it stays on the page.
    public var isOnPage: Bool { address.hasPrefix("#") }
}
