/// IP addresses of both kinds.
enum InternetAddress {
    /// The address in small letters; nil when it is none.
    static func stored(_ text: String) -> String? {
        isFour(text[...]) || isSix(text) ? text.lowercased() : nil
    }

    /// `192.0.2.1`: four numbers up to 255.
    private static func isFour(_ text: Substring) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                (1...3).contains(part.count) && part.allSatisfy { $0.isASCII && $0.isNumber }
                    && Int(part).map { $0 <= 255 } == true
            }
    }

    /// `2001:db8::1`: eight groups, of which one row of zeros may be left out, the last two perhaps as four numbers
    /// (RFC 4291, section 2.2).
    private static func isSix(_ text: String) -> Bool {
        let halves = text.split(separator: "::", omittingEmptySubsequences: false)
        guard halves.count <= 2 else { return false }
        var count = 0
        for (index, half) in halves.enumerated() where !half.isEmpty {
            var groups = half.split(separator: ":", omittingEmptySubsequences: false)
            if index == halves.count - 1, let last = groups.last, last.contains(".") {
                guard isFour(last) else { return false }
                groups.removeLast()
                count += 2
            }
            guard groups.allSatisfy(isGroup) else { return false }
            count += groups.count
        }
        return halves.count == 2 ? count <= 7 : count == 8
    }

    private static func isGroup(_ text: Substring) -> Bool {
        (1...4).contains(text.count) && text.allSatisfy { $0.isASCII && $0.isHexDigit }
    }
}
