import Declarations
import Processing
import Rules

/// Computes the verdict of every promise from what the organisation holds at this moment; it only reads.
public enum Prover {
    /// The proof of an organisation now.
    public static func prove(_ office: Office) async throws -> Proof {
        let facts = try await Facts.load(from: office)
        return prove(facts)
    }

    /// The proof that follows from facts; the same facts give the same proof.
    static func prove(_ facts: Facts) -> Proof {
        let judge = Judge(facts)
        let promises = PromiseDerivation.promises(of: facts.declaration).map { promise in
            let judgement = judge.judge(promise)
            return ProvenPromise(promise: promise, verdict: judgement.verdict, evidence: judgement.evidence)
        }
        return Proof(organisation: facts.declaration.organisation.id, at: facts.now, promises: promises)
    }
}
