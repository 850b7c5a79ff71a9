/// Adding keys and items.
extension SourceEditor {
    /// Puts a value in a place where nothing is yet, with what is missing on the way.
    mutating func add(_ new: SourceValue, at path: SourcePath, order: [String]) throws(EditRefusal) {
        guard let parent = path.parent, let step = path.steps.last else { throw .layout }
        guard let node = node(parent), !node.members.isEmpty else {
            // Nothing, or empty brackets: the parent gets its first member.
            let made: SourceValue
            switch step {
            case .key(let key): made = .mapping([SourceValue.Entry(key, new)])
            case .index: made = .list([new])
            }
            return try set(made, at: parent, order: parent.steps.count == 1 ? ElementShape.file.keys : [])
        }
        switch (step, node.content) {
        case (.key(let key), .mapping(let pairs)):
            let place = order.firstIndex(of: key) ?? order.count
            let index =
                pairs.lastIndex { pair in order.firstIndex { $0 == pair.key }.map { $0 < place } ?? order.isEmpty }
                .map { $0 + 1 } ?? (order.contains(key) ? 0 : pairs.count)
            try insert(SourceValue.Entry(key, new), at: parent, index: index)
        case (.index, .sequence(let items)):
            try insert(SourceValue.Entry("", new), at: parent, index: items.count)
        default: throw .layout
        }
    }

    /// Puts a member before the one with this number, or behind the last.
    mutating func insert(_ entry: SourceValue.Entry, at path: SourcePath, index: Int) throws(EditRefusal) {
        guard let node = node(path) else { throw .layout }
        let members = node.members
        let isList = if case .sequence = node.content { true } else { false }
        let isFlow = node.style == .flow || place(path)?.isFlow == true
        if isFlow {
            let written = isList ? ValueWriter.flow(entry.value) : ValueWriter.flow(entry)
            if index < members.count {
                try replace(members[index].start..<members[index].start, with: written + ", ")
            } else if let last = members.last {
                try replace(last.end..<last.end, with: ", " + written)
            }
            return
        }
        let column = column(of: members[0].start)
        let written = line(
            entry, isList: isList, column: column,
            isElement: path.steps.count <= 1
                || members.contains { $0.value.style == .block && $0.value.value.entries.isEmpty == false })
        let indentation = String(repeating: " ", count: column)
        if index == 0 {
            // A comment above the first element is about it; at the top of the file it is about the file.
            let isTop = path.steps.isEmpty
            let start = isTop ? members[0].start : extent(of: members[0], isFirst: true, isFlow: false).lowerBound
            try replace(start..<start, with: written + newline + indentation)
        } else {
            let end = lineEnd(of: members[min(index, members.count) - 1].end)
            let gap = isSpaced(members) ? newline : ""
            try replace(end..<end, with: gap + newline + indentation + written)
        }
    }

    private func line(_ entry: SourceValue.Entry, isList: Bool, column: Int, isElement: Bool) -> String {
        if isList {
            return "-"
                + ValueWriter(newline: newline, isInFlow: false, column: column, width: column + 1).item(entry.value)
        }
        let key = ScalarWriter.line(entry.key, isInFlow: false)
        if entry.value.isNothing { return key + ":" }
        let writer = ValueWriter(
            newline: newline, isInFlow: false, column: column, width: column + key.count + 1)
        return key + ":" + (isElement ? writer.element(entry.value) : writer.written(entry.value))
    }

    /// Whether empty lines stand between members.
    private func isSpaced(_ members: [SourceMember]) -> Bool {
        members.count > 1
            && members.dropFirst().allSatisfy { member in
                var start = lineStart(of: member.start)
                while let before = lineBefore(start) {
                    if isBlank(before) { return true }
                    guard bytes[before].first(where: { $0 != Sign.space }) == Sign.hash else { return false }
                    start = before.lowerBound
                }
                return false
            }
    }
}
