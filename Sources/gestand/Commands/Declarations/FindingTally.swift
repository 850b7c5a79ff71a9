import Check
import Declarations

/// How many findings count, by weight, and how many were accepted.
struct FindingTally {
    let errors: Int
    let warnings: Int
    let remarks: Int
    let accepted: Int

    init(_ findings: [Finding]) {
        let counting = findings.filter(\.counts)
        errors = counting.count { $0.severity == .error }
        warnings = counting.count { $0.severity == .warning }
        remarks = counting.count { $0.severity == .info }
        accepted = findings.count - counting.count
    }
}
