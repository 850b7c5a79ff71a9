/// A form with a file as browsers send it (RFC 7578).
struct MultipartForm: Sendable, Equatable {
    /// The fields; a name that came more often has its values with a space between them.
    private(set) var fields: [String: String] = [:]
    /// The files by the name of their field; what the sender calls them is not kept.
    private(set) var files: [String: [UInt8]] = [:]

    /// Most parts that are read: a purpose of a large declaration has a box for each category, recipient and role.
    static let mostParts = 2_000

    /// Reads a body; nil when it is not well formed.
    ///
    /// - Parameter contentType: the header, with the boundary.
    init?(_ body: [UInt8], contentType: String) {
        guard let boundary = Self.parameter("boundary", in: contentType), (1...70).contains(boundary.utf8.count)
        else { return nil }
        let delimiter = Array("\r\n--\(boundary)".utf8)
        // The first delimiter has no line before it.
        var rest = ([13, 10] + body)[...]
        guard let first = Self.range(of: delimiter, in: rest), first.lowerBound == rest.startIndex else { return nil }
        rest = rest[first.upperBound...]
        for _ in 0..<Self.mostParts {
            if rest.starts(with: Array("--".utf8)) { return }
            guard rest.starts(with: [13, 10]), let end = Self.range(of: delimiter, in: rest),
                add(rest[(rest.startIndex + 2)..<max(end.lowerBound, rest.startIndex + 2)])
            else { return nil }
            rest = rest[end.upperBound...]
        }
        return nil
    }

    private mutating func add(_ part: ArraySlice<UInt8>) -> Bool {
        guard let gap = Self.range(of: [13, 10, 13, 10], in: part) else { return false }
        let head = String(decoding: part[part.startIndex..<gap.lowerBound], as: UTF8.self)
        let lines = head.split(whereSeparator: \.isNewline)
        guard let disposition = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
            let name = Self.parameter("name", in: String(disposition))
        else { return false }
        let content = part[gap.upperBound...]
        guard Self.parameter("filename", in: String(disposition)) == nil else {
            files[name] = Array(content)
            return true
        }
        let value = String(decoding: content, as: UTF8.self)
        fields[name] = fields[name].map { "\($0) \(value)" } ?? value
        return true
    }

    /// The value of a parameter of a header, with or without quotation marks.
    private static func parameter(_ name: String, in header: String) -> String? {
        for part in header.split(separator: ";").dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1).map { String($0).trimmingWhitespace() }
            guard let key = pair.first, key.lowercased() == name else { continue }
            guard pair.count == 2 else { return "" }
            let value = pair[1]
            return value.count >= 2 && value.hasPrefix("\"") && value.hasSuffix("\"")
                ? String(value.dropFirst().dropLast()) : value
        }
        return nil
    }

    private static func range(of pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
        guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
        var start = bytes.startIndex
        let last = bytes.endIndex - pattern.count
        while start <= last {
            guard let found = bytes[start...last].firstIndex(of: first) else { return nil }
            if bytes[found..<(found + pattern.count)].elementsEqual(pattern) { return found..<(found + pattern.count) }
            start = found + 1
        }
        return nil
    }
}
