import Declarations
import Processing
import Rules

/// Computes the verdict of every promise from what the organisation holds at this moment; it only reads.
public enum Prover {
    /// The proof of an organisation now.
    ///
    /// - Parameter readsLog: whether the whole log is read and checked now, which takes seconds for a log of millions
    ///   of entries. Without it the last daily audit counts; when there was none within a week, the log is read all the
    ///   same.
    public static func prove(_ office: Office, readsLog: Bool = true) async throws -> Proof {
        let last = readsLog ? nil : try await office.lastAudit()
        // An audit counts as long as a mechanism's test does; an older one says nothing about today.
        let recent = last.flatMap {
            $0.at.adding(hours: SelfTestVerdict.validDays * 24) > office.environment.now ? $0 : nil
        }
        let audit = if let recent { recent } else { try await office.auditLog() }
        return prove(try await Facts.load(from: office, audit: audit))
    }

    /// The proof that follows from facts; the same facts give the same proof.
    static func prove(_ facts: Facts) -> Proof {
        let judge = Judge(facts)
        let damaged = facts.damagedLog.map(DamagedLogVerdict.init)
        let promises = PromiseDerivation.promises(of: facts.declaration).map { promise in
            let judgement = judge.judge(promise)
            let final = damaged?.limiting(judgement, of: promise) ?? judgement
            return ProvenPromise(promise: promise, verdict: final.verdict, evidence: final.evidence)
        }
        return Proof(
            organisation: facts.declaration.organisation.id, at: facts.now, promises: promises,
            damagedLog: facts.damagedLog?.fault)
    }
}
