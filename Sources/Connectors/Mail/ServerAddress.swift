import Foundation

/// The parts of `GESTAND_SMTP`: scheme, user, host, port and whether TLS is off.
struct ServerAddress: Sendable, Hashable {
    let security: SMTPSecurity
    let user: String?
    let host: String
    let port: Int

    init(_ text: String) throws(SMTPConfigurationProblem) {
        let (scheme, rest) = try Self.scheme(of: text)
        let parts = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        security = try Self.security(scheme: scheme, query: parts.count > 1 ? parts[1] : nil)
        var authority = parts[0]
        if authority.hasSuffix("/") { authority = authority.dropLast() }
        guard !authority.contains("/"), !authority.contains("#") else { throw .form }
        if let at = authority.lastIndex(of: "@") {
            user = try Self.user(authority[..<at])
            authority = authority[authority.index(after: at)...]
        } else {
            user = nil
        }
        let standard = scheme == "smtps" ? SMTPConfiguration.submissionsPort : SMTPConfiguration.submissionPort
        (host, port) = try Self.hostAndPort(authority, standard: standard)
    }

    private static func scheme(of text: String) throws(SMTPConfigurationProblem) -> (Substring, Substring) {
        for scheme in ["smtps", "smtp"] where text.lowercased().hasPrefix(scheme + "://") {
            return (scheme[...], text.dropFirst(scheme.count + 3))
        }
        throw .scheme
    }

    private static func security(
        scheme: Substring, query: Substring?
    ) throws(SMTPConfigurationProblem) -> SMTPSecurity {
        switch (scheme, query) {
        case ("smtps", nil): .tls
        case ("smtp", nil): .startTLS
        case ("smtp", "tls=none"): .none
        default: throw .query
        }
    }

    /// The user name; a name with an at sign may be written as it is or as `%40`.
    private static func user(_ text: Substring) throws(SMTPConfigurationProblem) -> String {
        guard !text.contains(":") else { throw .passwordInAddress }
        guard let name = String(text).removingPercentEncoding, !name.isEmpty,
            !name.unicodeScalars.contains(where: { $0.value < 0x20 })
        else { throw .form }
        return name
    }

    private static func hostAndPort(
        _ text: Substring, standard: Int
    ) throws(SMTPConfigurationProblem) -> (String, Int) {
        guard let colon = text.lastIndex(of: ":"), !text[colon...].contains("]") else {
            return (text.lowercased(), standard)
        }
        guard let port = Int(text[text.index(after: colon)...]) else { throw .port }
        return (text[..<colon].lowercased(), port)
    }
}
