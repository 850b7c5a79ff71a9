/// The text of a declaration, to be changed piece by piece: only the lines concerned change, and comments, order,
/// quotes and empty lines elsewhere stay byte for byte.
///
/// It is a value: each change gives a new one. Before it is given, the new text is read again and compared with what
/// it should say, so a change never makes a file that cannot be read, and never changes anything else.
public struct DeclarationSource: Sendable {
    /// The text of the file.
    public let text: String
    /// What it says.
    public let value: SourceValue

    /// Reads a text.
    ///
    /// - Throws: `EditRefusal.unreadable` when it has no layout to change.
    public init(_ text: String) throws(EditRefusal) {
        self.text = text
        do throws(Obstacle) {
            let checked = try CharacterGuard.text(of: Array(text.utf8))
            guard let root = try YAMLComposer.compose(checked) else {
                throw Obstacle("format.missing", line: 1, column: 1, SyntaxTexts.empty)
            }
            value = root.sourceValue
        } catch { throw .unreadable(error.finding) }
    }

    /// The same with a value at a place: a text, a text per language, a list, or a whole element.
    ///
    /// What is the same already is left as it is written. Inside a mapping that is there, only the keys that differ
    /// are touched; keys that the new value does not have are taken away.
    /// - Parameter order: the usual order of the keys beside this one: a new key finds its place by it.
    public func setting(
        _ new: SourceValue, at path: SourcePath, order: [String] = []
    ) throws(EditRefusal) -> DeclarationSource {
        try check(new, at: path)
        if let old = value[path], old.means(new) { return self }
        guard let expected = value.replacing(path.steps[...], with: new) else { throw .missing(path) }
        return try edited(expecting: expected) { editor throws(EditRefusal) in
            try editor.set(new, at: path, order: order)
        }
    }

    /// The same without what stands at a place: a key with its value, or an item of a list.
    public func removing(_ path: SourcePath) throws(EditRefusal) -> DeclarationSource {
        guard value[path] != nil, let expected = value.replacing(path.steps[...], with: nil) else {
            throw .missing(path)
        }
        return try edited(expecting: expected) { editor throws(EditRefusal) in try editor.remove(path) }
    }

    /// The same with an element in the place of its neighbour: the order of the file is the order for people.
    ///
    /// The comment lines straight above an element go with it.
    /// - Parameter isUp: whether it changes places with the one before it, or else with the one behind it.
    public func moving(_ path: SourcePath, isUp: Bool) throws(EditRefusal) -> DeclarationSource {
        guard value[path] != nil, let parent = path.parent, let step = path.steps.last else { throw .missing(path) }
        var expected = value
        if case .index(let index) = step, case .list(var items)? = value[parent] {
            let other = index + (isUp ? -1 : 1)
            if items.indices.contains(other) { items.swapAt(index, other) }
            expected = value.replacing(parent.steps[...], with: .list(items)) ?? value
        }
        return try edited(expecting: expected) { editor throws(EditRefusal) in try editor.move(path, isUp: isUp) }
    }

    private func check(_ value: SourceValue, at place: SourcePath) throws(EditRefusal) {
        for (path, text) in value.leaves(below: place) {
            let keys = path.steps.compactMap { if case .key(let key) = $0 { key } else { nil } }
            for scalar in (keys + [text]).joined().unicodeScalars where !CharacterGuard.isAllowed(scalar) {
                throw .character(scalar.value, path)
            }
        }
    }

    private func edited(
        expecting expected: SourceValue, _ change: (inout SourceEditor) throws(EditRefusal) -> Void
    ) throws(EditRefusal) -> DeclarationSource {
        let mark = text.unicodeScalars.first == "\u{FEFF}" ? "\u{FEFF}" : ""
        var editor = try SourceEditor(String(text.unicodeScalars.dropFirst(mark.isEmpty ? 0 : 1)))
        try change(&editor)
        let edited = try DeclarationSource(mark + editor.text)
        guard edited.value.means(expected) else { throw .layout }
        return edited
    }
}

extension YAMLNode {
    /// What it says.
    var sourceValue: SourceValue {
        switch content {
        case .scalar(let text): .text(text)
        case .sequence(let items): .list(items.map(\.sourceValue))
        case .mapping(let pairs): .mapping(pairs.map { SourceValue.Entry($0.key, $0.value.sourceValue) })
        }
    }
}
