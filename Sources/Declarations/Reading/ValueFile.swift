/// A small YAML file with one value per key, such as the answers of a newcomer; read as strictly as a declaration.
public struct ValueFile: Sendable {
    /// Keys with their values in the order of the file; the items of a list have commas between them.
    public let values: [(key: String, value: String, position: SourcePosition)]
    /// What is wrong with the file; nil when it was read.
    public let finding: Finding?

    /// Reads the bytes of a file.
    public static func read(bytes: [UInt8]) -> ValueFile {
        do throws(Obstacle) {
            let text = try CharacterGuard.text(of: bytes)
            guard let root = try YAMLComposer.compose(text), !root.isNothing else {
                return ValueFile(values: [], finding: nil)
            }
            guard let pairs = root.pairs else {
                throw Obstacle(
                    "format.shape", line: root.position.line, column: root.position.column,
                    ElementTexts.mappingExpected(""))
            }
            var values: [(key: String, value: String, position: SourcePosition)] = []
            for pair in pairs {
                guard pair.value.pairs == nil else {
                    throw Obstacle(
                        "format.shape", line: pair.position.line, column: pair.position.column,
                        ElementTexts.valueExpected(pair.key))
                }
                values.append((pair.key, pair.value.texts.joined(separator: ","), pair.position))
            }
            return ValueFile(values: values, finding: nil)
        } catch { return ValueFile(values: [], finding: error.finding) }
    }
}
