/// Reads a declaration file into the model.
///
/// The result is the same for the same bytes. Everything that is wrong is reported at once, except
/// when the file as a whole cannot be read (too large, no UTF-8, an anchor, broken layout): then
/// that one finding is all.
public enum DeclarationReader {
    /// Reads the text of a file.
    /// - Parameter file: its name, for reports; nothing is opened.
    public static func read(text: String, file: String) -> DeclarationReading {
        read(bytes: Array(text.utf8), file: file)
    }

    /// Reads the bytes of a file, which must be UTF-8 (RFC 3629).
    /// - Parameter file: its name, for reports; nothing is opened.
    public static func read(bytes: [UInt8], file: String) -> DeclarationReading {
        do throws(Obstacle) {
            let text = try CharacterGuard.text(of: bytes)
            var reading = try read(checked: text, file: file)
            // The published version is the file byte for byte, with the mark that reading leaves out.
            reading.read?.text = String(decoding: bytes, as: UTF8.self)
            return reading
        } catch {
            return DeclarationReading(file: file, read: nil, findings: [error.finding])
        }
    }

    private static func read(checked text: String, file: String) throws(Obstacle) -> DeclarationReading {
        guard let root = try YAMLComposer.compose(text), !root.isNothing else {
            throw Obstacle("format.missing", line: 1, column: 1, SyntaxTexts.empty)
        }
        guard root.pairs != nil else {
            throw Obstacle(
                "format.shape", line: root.position.line, column: root.position.column, ElementTexts.notADeclaration)
        }
        let session = ReadingSession(root: root)
        let start = SourcePosition(line: 1, column: 1)
        let element = Element(path: "", keyPosition: start, node: root, session: session)
        let declaration = Declaration(Fields(element, .file))
        var findings = session.findings.sorted { $0.precedes($1) }
        if session.isFull, let last = findings.last {
            findings.append(
                Finding(
                    rule: "format.more", severity: .info, path: "", position: last.position,
                    message: SyntaxTexts.moreFindings(ReadingLimits.mostFindings)))
        }
        var read: ReadDeclaration?
        if let declaration, !findings.contains(where: { $0.severity == .error }) {
            read = ReadDeclaration(declaration: declaration, positions: session.positions, text: text)
        }
        return DeclarationReading(file: file, read: read, findings: findings)
    }
}
