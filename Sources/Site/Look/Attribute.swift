import Documents

extension HTML {
    /// ` name="value"` with the value escaped, or nothing when there is no value.
    static func attribute(_ name: HTML, _ value: String?) -> HTML {
        guard let value else { return .empty }
        return " \(name)=\"\(value)\""
    }

    /// ` name` when it holds, otherwise nothing.
    static func flag(_ name: HTML, _ holds: Bool) -> HTML { holds ? " \(name)" : .empty }

    /// ` href="…"`; an address with a scheme that a link of ours never has becomes `#`.
    static func href(_ address: String) -> HTML { " href=\"\(LinkAddress(address).text)\"" }
}
