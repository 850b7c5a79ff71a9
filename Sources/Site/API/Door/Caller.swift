import Declarations
import HTTPTypes
import Hummingbird
import Processing
import Rules
import Vault

/// Who calls: finds the token, and keeps guessing slow.
struct Caller {
    let request: Request
    let network: String
    let limits: CallLimits
    let now: Instant

    /// The organisation and the token of a call.
    ///
    /// An organisation that is not here and a token that opens nothing there get the same answer.
    func identify(_ office: Office?) async throws -> (Office, StoredToken) {
        guard let secret = try secret() else { throw Self.unauthorised(.tokenMissing) }
        guard let office, let token = try await office.token(secret) else {
            // Only wrong tokens count and wait: a stranger in the same network, or behind the same proxy, locks out
            // nobody who has a right one.
            // Whatever does not even look like a token is no guess at one.
            if secret.hasPrefix(Office.tokenPrefix),
                let seconds = limits.count(
                    "network/\(network)", limit: CallLimits.wrongPerHour, seconds: 3_600, at: now)
            {
                throw Self.tooMany(seconds)
            }
            throw Self.unauthorised(.tokenRefused)
        }
        if let seconds = limits.count(
            "token/\(token.id)", limit: CallLimits.callsPerMinute, seconds: 60, at: now)
        {
            throw Self.tooMany(seconds)
        }
        return (office, token)
    }

    private func secret() throws -> String? {
        guard let header = request.headers[.authorization] else { return nil }
        let parts = header.split(separator: " ")
        guard parts.count == 2, parts[0].lowercased() == "bearer", parts[1].utf8.count <= Self.longestSecret else {
            throw Self.unauthorised(.tokenRefused)
        }
        return String(parts[1])
    }

    private static let longestSecret = 200

    private static func unauthorised(_ code: ProblemCode) -> Problem {
        var headers = HTTPFields()
        headers[.wwwAuthenticate] =
            code == .tokenMissing ? "Bearer realm=\"gestand\"" : "Bearer realm=\"gestand\", error=\"invalid_token\""
        return Problem(code, headers: headers)
    }

    private static func tooMany(_ seconds: Int) -> Problem {
        var headers = HTTPFields()
        if let name = HTTPField.Name("Retry-After") { headers[name] = String(seconds) }
        return Problem(.callsTooMany, headers: headers)
    }
}
