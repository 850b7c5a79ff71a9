import Declarations

/// A rule as SARIF describes it (reportingDescriptor).
struct SARIFRule {
    let id: String
    let text: String

    init(_ rule: LintRule, _ language: Language) {
        id = rule.id
        text = JSONText.object([
            ("id", JSONText.string(rule.id)),
            ("shortDescription", Self.message(rule.text.problem[language])),
            ("fullDescription", Self.message("\(rule.text.problem[language]) (\(rule.source))")),
            ("help", Self.message(rule.text.remedy[language])),
            (
                "defaultConfiguration",
                JSONText.object([("level", JSONText.string(Self.level(of: rule.severity)))])
            ),
        ])
    }

    /// A rule of the file format, which each finding explains itself.
    init(unlisted id: String) {
        self.id = id
        text = JSONText.object([("id", JSONText.string(id))])
    }

    static func level(of severity: Finding.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "note"
        }
    }

    /// A file name as a relative or absolute URI reference (RFC 3986): other bytes than the plain ones are escaped.
    static func uri(of name: String) -> String {
        let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
        let digits = Array("0123456789ABCDEF")
        var result = name.hasPrefix("/") ? "file://" : ""
        for byte in name.utf8 {
            if plain.contains(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
        return result
    }

    private static func message(_ text: String) -> String {
        JSONText.object([("text", JSONText.string(text))])
    }
}
