import Declarations
import Logging
import Rules

/// Tells whoever runs the server why a job failed: people at the desk see a code, the server's log has the chain.
enum JobReport {
    private static let logger = Logger(label: "gestand.jobs") { StreamLogHandler.standardError(label: $0) }

    /// Writes it down, without values: an error that is not ours may hold some, so of that the kind alone.
    @Sendable static func log(_ job: String, _ organisation: Organisation.ID, _ error: any Error) {
        let what =
            switch error {
            case let refusal as any Refusal: refusal.code
            case let fault as Fault: fault.description
            default: String(describing: type(of: error))
            }
        logger.error("The job ‘\(job)’ of ‘\(organisation)’ failed: \(what)")
    }
}
