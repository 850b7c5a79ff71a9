/// Taking members away and changing their order.
extension SourceEditor {
    /// Takes away a key with its value, or an item of a list.
    mutating func remove(_ path: SourcePath) throws(EditRefusal) {
        guard let place = place(path) else { throw .layout }
        let members = place.parent.members
        let member = place.member
        if members.count == 1 { return try empty(place) }
        if place.isFlow { return try removeBetweenBrackets(place) }
        guard startsLine(member.start) else {
            // It shares its line with a hyphen: what follows takes its place there.
            var end = nextLine(after: member.end)
            while end < bytes.count, bytes[end] == Sign.space { end += 1 }
            return try replace(member.start..<end, with: "")
        }
        var start = lineStart(of: member.start)
        let end = nextLine(after: member.end)
        // Of the empty lines around it, one is left.
        let isBlankBehind = end == bytes.count || isBlank(end..<lineEnd(of: end))
        if isBlankBehind, let before = lineBefore(start), isBlank(before) { start = before.lowerBound }
        try replace(start..<end, with: "")
    }

    /// Takes a member out of brackets with one comma; a comment behind the member before it stays.
    private mutating func removeBetweenBrackets(_ place: Place) throws(EditRefusal) {
        let (members, member) = (place.parent.members, place.member)
        guard place.index > 0 else { return try replace(member.start..<members[1].start, with: "") }
        let before = members[place.index - 1].end
        guard holdsComment(before..<member.start) else { return try replace(before..<member.end, with: "") }
        let isLast = place.index + 1 == members.count
        guard let comma = comma(after: isLast ? before : member.end) else { throw .layout }
        if isLast {
            try replace(member.start..<member.end, with: "")
            try replace(comma..<comma + 1, with: "")
        } else {
            var end = comma + 1
            while end < bytes.count, bytes[end] == Sign.space { end += 1 }
            try replace(member.start..<end, with: "")
        }
    }

    /// Leaves a list or mapping of one without members.
    private mutating func empty(_ place: Place) throws(EditRefusal) {
        let isList = if case .sequence = place.parent.content { true } else { false }
        let isRoot = place.parent.bytes == root.bytes
        if place.parent.style == .flow {
            let inside = place.member.start..<place.member.end
            return try replace(inside, with: "")
        }
        guard !isRoot else { throw .layout }
        let start = place.parent.bytes.lowerBound
        let brackets = isList ? "[]" : "{}"
        // The brackets go behind the key or hyphen in front, before the comment that stands there.
        guard let sign = tokens.last(where: { $0.bytes.upperBound <= start }), sign.kind == .colon || sign.kind == .dash
        else { return try replace(place.parent.bytes, with: brackets) }
        let front = sign.bytes.upperBound
        guard holdsComment(front..<start) else {
            return try replace(front..<place.parent.bytes.upperBound, with: " " + brackets)
        }
        try replace(lineStart(of: start)..<nextLine(after: place.parent.bytes.upperBound), with: "")
        try replace(front..<front, with: " " + brackets)
    }

    /// Changes places with the member before it, or behind it; at the end of the row nothing happens.
    mutating func move(_ path: SourcePath, isUp: Bool) throws(EditRefusal) {
        guard let place = place(path) else { throw .layout }
        let members = place.parent.members
        let upper = isUp ? place.index - 1 : place.index
        guard upper >= 0, upper + 1 < members.count else { return }
        let first = extent(of: members[upper], isFirst: upper == 0, isFlow: place.isFlow)
        let second = extent(of: members[upper + 1], isFirst: false, isFlow: place.isFlow)
        guard first.upperBound <= second.lowerBound else { throw .layout }
        let gap = slice(first.upperBound..<second.lowerBound)
        try replace(first.lowerBound..<second.upperBound, with: slice(second) + gap + slice(first))
    }

    /// The bytes that go with a member: its comment behind it, and the comment lines straight above it.
    func extent(of member: SourceMember, isFirst: Bool, isFlow: Bool) -> Range<Int> {
        if isFlow { return member.start..<member.end }
        let end = lineEnd(of: member.end)
        var start = member.start
        guard startsLine(start) else { return start..<end }
        let column = column(of: start)
        while let before = lineBefore(lineStart(of: start)),
            let sign = bytes[before].firstIndex(where: { $0 != Sign.space }),
            bytes[sign] == Sign.hash, sign - before.lowerBound == column
        {
            start = sign
        }
        return start..<end
    }
}
