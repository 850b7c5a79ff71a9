/// A declaration together with the file it was read from.
public struct ReadDeclaration: Sendable {
    /// What the file says.
    public var declaration: Declaration
    /// Where each element stands: `purposes.deliver.data[2]` to its line and column.
    public var positions: [String: SourcePosition]
    /// The file's text, kept byte for byte as the published version.
    public var text: String

    /// A declaration with its positions.
    public init(declaration: Declaration, positions: [String: SourcePosition], text: String) {
        self.declaration = declaration
        self.positions = positions
        self.text = text
    }

    /// The place of an element, or of the nearest element that contains it.
    public func position(of path: String) -> SourcePosition {
        var current = path[...]
        while !current.isEmpty {
            if let found = positions[String(current)] { return found }
            guard let cut = current.lastIndex(where: { $0 == "." || $0 == "[" }) else { break }
            current = current[..<cut]
        }
        return SourcePosition(line: 1, column: 1)
    }
}
