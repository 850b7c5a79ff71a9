/// Setting values.
extension SourceEditor {
    mutating func set(_ new: SourceValue, at path: SourcePath, order: [String]) throws(EditRefusal) {
        guard let node = node(path) else { return try add(new, at: path, order: order) }
        if node.value.means(new) { return }
        switch (node.content, new) {
        case (.mapping(let pairs), .mapping(let entries)) where !entries.isEmpty && !pairs.isEmpty:
            // Keys come before they go, so that the mapping is never empty in between.
            let keys = entries.map(\.key)
            for entry in entries { try set(entry.value, at: path.key(entry.key), order: keys) }
            for pair in pairs {
                if let key = pair.key, new[key] == nil { try remove(path.key(key)) }
            }
        case (.sequence(let old), .list(let items)) where !old.isEmpty:
            try setItems(items, at: path)
        default: try overwrite(path, with: new)
        }
    }

    /// Brings a list to the wanted items, one step at a time, so that what stays keeps its words and comments.
    private mutating func setItems(_ items: [SourceValue], at path: SourcePath) throws(EditRefusal) {
        func current() -> [SourceValue] { node(path)?.value.items ?? [] }
        // A list of another length of unusual size is written anew: step by step would take too long.
        if max(items.count, current().count) > Self.mostSteps { return try overwrite(path, with: .list(items)) }
        if current().count == items.count {
            for (index, item) in items.enumerated() where !items.contains(current()[index]) {
                try set(item, at: path.index(index), order: [])
            }
        }
        for (index, item) in items.enumerated() {
            let now = current()
            if index < now.count, now[index].means(item) { continue }
            if let later = now.indices.first(where: { $0 > index && now[$0].means(item) }) {
                let isGone = index < now.count && !items[index...].contains { $0.means(now[index]) }
                if isGone {
                    try remove(path.index(index))
                    if current().indices.contains(index), current()[index].means(item) { continue }
                }
                for step in stride(from: isGone ? later - 1 : later, to: index, by: -1) {
                    try move(path.index(step), isUp: true)
                }
            } else {
                try insert(SourceValue.Entry("", item), at: path, index: index)
            }
        }
        while current().count > items.count { try remove(path.index(current().count - 1)) }
    }

    /// Longest list that is changed step by step.
    private static let mostSteps = 60

    /// Puts another value behind a key or hyphen.
    private mutating func overwrite(_ path: SourcePath, with new: SourceValue) throws(EditRefusal) {
        guard let place = place(path) else { throw .layout }
        let member = place.member
        let old = member.value
        // What is written anew has no place for the comments in it.
        if !old.members.isEmpty, holdsComment(old.bytes) { throw .layout }
        if member.key == nil, place.isFlow { return try replace(old.bytes, with: ValueWriter.flow(new)) }
        if new.isNothing, member.key != nil, !place.isFlow {
            return try replace(member.slot..<member.end, with: headComment(of: old))
        }
        var written = writer(place).written(new)
        if member.key == nil { written = writer(place).item(new) }
        if member.needsColon { written = ":" + written }
        guard written.contains(newline) else {
            return try replace(member.slot..<member.end, with: written + headComment(of: old))
        }
        // What follows on several lines starts behind the comment of its first line.
        let end = lineEnd(of: member.end)
        let comment = slice(member.end..<end)
        let cut = written.range(of: newline)?.lowerBound ?? written.endIndex
        let isText = new.text != nil
        try replace(
            member.slot..<end,
            with: isText
                ? written[..<cut] + headComment(of: old) + comment + written[cut...]
                : headComment(of: old) + comment + written)
    }

    /// The comment behind the sign of a text of several lines, which stands inside it.
    private func headComment(of node: SourceNode) -> String {
        guard node.style == .literal || node.style == .folded else { return "" }
        let head = node.bytes.lowerBound..<lineEnd(of: node.bytes.lowerBound)
        guard let hash = bytes[head].firstIndex(of: Sign.hash) else { return "" }
        return " " + slice(hash..<head.upperBound)
    }

    private func writer(_ place: Place) -> ValueWriter {
        let member = place.member
        return ValueWriter(
            newline: newline, isInFlow: place.isFlow, column: column(of: member.start),
            width: slice(lineStart(of: member.start)..<member.slot).count, style: member.value.style)
    }
}

extension String {
    /// Where a text first occurs.
    fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
