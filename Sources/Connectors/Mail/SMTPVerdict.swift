import CCurl
import Processing

/// What a finished transfer means for the mail.
struct SMTPVerdict {
    let result: CURLcode
    /// The last reply of the server, three digits, or 0 when there was none.
    let reply: Int
    /// Whether the server had said yes to sender and recipient and was given the message.
    let isBodySent: Bool

    var outcome: MailOutcome {
        switch result {
        case CURLE_OK: .accepted(serverReply: String(reply))
        // A reply that is not the one expected: to a command, to the message, or to the connection itself.
        case CURLE_SEND_ERROR, CURLE_WEIRD_SERVER_REPLY, CURLE_REMOTE_ACCESS_DENIED: answered
        default: .unreachable(code: reason)
        }
    }

    private var answered: MailOutcome {
        switch reply {
        case 400...499: .deferred(code: String(reply))
        // They want a login or TLS first (RFC 4954): our setting is wrong, not the mail.
        case 530, 534, 535, 538: .unreachable(code: "login")
        // "No" before the mail was named (greeting, EHLO) is about us or about the server, not about the mail.
        case 500...599 where result == CURLE_SEND_ERROR || isBodySent: .refused(code: String(reply))
        case 500...599: .unreachable(code: "no-service-\(reply)")
        default: .unreachable(code: "dropped")
        }
    }

    private var reason: String {
        switch result {
        case CURLE_COULDNT_RESOLVE_HOST: "name"
        case CURLE_COULDNT_CONNECT: "connect"
        case CURLE_OPERATION_TIMEDOUT: "timeout"
        case CURLE_USE_SSL_FAILED: "tls-not-offered"
        case CURLE_PEER_FAILED_VERIFICATION: "tls-not-trusted"
        case CURLE_SSL_CACERT_BADFILE: "tls-authorities"
        case CURLE_SSL_CONNECT_ERROR: "tls"
        // A wrong password would be a "no" to each mail that waits; it is our setting that is wrong.
        case CURLE_LOGIN_DENIED: "login"
        case CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_PARTIAL_FILE, CURLE_UPLOAD_FAILED: "dropped"
        default: "curl-\(result.rawValue)"
        }
    }
}
