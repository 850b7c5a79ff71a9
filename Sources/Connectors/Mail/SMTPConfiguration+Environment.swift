import Foundation
import Processing

extension SMTPConfiguration {
    /// The variables that are read, so that help texts and checks name the same ones.
    public enum Variable: String, Sendable, CaseIterable {
        /// The server: `smtp://user@host:587`, `smtps://user@host:465`, or `smtp://127.0.0.1:1025?tls=none`.
        case server = "GESTAND_SMTP"
        /// A file with the password and nothing else; a line end at its end is left out.
        case passwordFile = "GESTAND_SMTP_PASSWORD_FILE"
        /// The sender: `info@example.org` or `Name <info@example.org>`.
        case from = "GESTAND_MAIL_FROM"
        /// A PEM file with the certificate authorities to trust.
        case authoritiesFile = "GESTAND_SMTP_CA_FILE"
    }

    /// The configuration in the environment, or nil when no server is named: then no mail is sent.
    ///
    /// - Throws: `SMTPConfigurationProblem`, with a text in both languages that says what to change.
    public static func read(
        environment: [String: String]
    ) throws(SMTPConfigurationProblem) -> SMTPConfiguration? {
        func value(_ variable: Variable) -> String? {
            environment[variable.rawValue].flatMap { $0.isEmpty ? nil : $0 }
        }
        guard let server = value(.server) else { return nil }
        let address = try ServerAddress(server)
        guard let sender = value(.from) else { throw .senderMissing }
        let from = try Self.sender(sender)
        let authorities = value(.authoritiesFile)
        if let authorities, !FileManager.default.isReadableFile(atPath: authorities) { throw .authoritiesUnreadable }
        return try SMTPConfiguration(
            host: address.host, port: address.port, security: address.security,
            login: try login(user: address.user, passwordFile: value(.passwordFile)), from: from,
            authoritiesFile: authorities)
    }

    /// Longest password file in bytes. A longer one is the wrong file.
    static let longestPassword = 1_024

    private static func login(
        user: String?, passwordFile: String?
    ) throws(SMTPConfigurationProblem) -> SMTPLogin? {
        guard let user else {
            if passwordFile != nil { throw .passwordWithoutUser }
            return nil
        }
        guard let passwordFile else { throw .passwordFileMissing }
        guard let data = FileManager.default.contents(atPath: passwordFile), data.count <= longestPassword,
            let text = String(data: data, encoding: .utf8)
        else { throw .passwordUnreadable }
        let password = text.trimmingCharacters(in: .newlines)
        guard !password.isEmpty, !password.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
            throw .passwordUnreadable
        }
        return SMTPLogin(name: user, password: password)
    }

    private static func sender(_ text: String) throws(SMTPConfigurationProblem) -> MailAddress {
        do {
            guard text.hasSuffix(">"), let start = text.lastIndex(of: "<") else { return try MailAddress(text) }
            var name = text[..<start].trimmingCharacters(in: .whitespaces)
            if name.count >= 2, name.hasPrefix("\""), name.hasSuffix("\"") {
                name = String(name.dropFirst().dropLast())
            }
            return try MailAddress(String(text[text.index(after: start)...].dropLast()), name: name)
        } catch {
            throw .sender
        }
    }
}
