import Foundation
import Processing

/// Mail through an SMTP server.
///
/// libcurl blocks, so each mail goes on a thread of a queue of our own and never on the threads that serve
/// pages. Each mail has its own connection: letters are few, and a kept connection is one more thing that can
/// break between two mails.
public struct SMTPTransport: MailTransport {
    private let configuration: SMTPConfiguration
    private let limits: SMTPLimits
    private let clock: @Sendable () -> Int64
    private let queue: OperationQueue

    /// A transport to one server.
    ///
    /// - Parameter clock: the time in milliseconds since 1970-01-01T00:00:00Z, for the `Date` header.
    public init(
        _ configuration: SMTPConfiguration, limits: SMTPLimits = SMTPLimits(),
        clock: @escaping @Sendable () -> Int64
    ) {
        self.configuration = configuration
        self.limits = limits
        self.clock = clock
        queue = OperationQueue()
        queue.name = "gestand.smtp"
        queue.maxConcurrentOperationCount = limits.atOnce
    }

    /// Sends a mail over a connection of its own; at most `limits.atOnce` at the same time, the rest wait.
    public func send(_ mail: OutgoingMail) async -> MailOutcome {
        let message = MailMessage.bytes(of: mail, milliseconds: clock())
        return await withCheckedContinuation { continuation in
            queue.addOperation { [configuration, limits] in
                let transfer = SMTPTransfer(configuration: configuration, limits: limits)
                continuation.resume(
                    returning: transfer.run(from: mail.from.address, to: mail.to.address, message: message))
            }
        }
    }
}
