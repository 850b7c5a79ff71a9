import Declarations
import Documents
import Rules

/// A proof for programs: `{organisation, at, log: {sound, fault, entry}, promises: [{id, clauses, kind,
/// text: {nl, en}, mechanism, verdict, precedence, evidence}]}`; `precedence` is null, or
/// `{law, promise, executed}` where law and promise both ask something.
///
/// Keys are stable and keep their order; `at` and `evidence.checkedAt` are ISO 8601 in UTC.
public enum ProofJSON {
    /// The JSON text (RFC 8259).
    public static func render(_ proof: Proof) -> String { value(proof).text }

    private static func value(_ proof: Proof) -> JSONValue {
        [
            "organisation": .string(proof.organisation.rawValue), "at": .string(timestamp(proof.at)),
            "log": [
                "sound": .bool(proof.damagedLog == nil), "fault": JSONValue(proof.damagedLog?.code),
                "entry": proof.damagedLog?.entry.map { .number($0) } ?? .null,
            ],
            "promises": .array(proof.promises.map(promise)),
        ]
    }

    /// One promise with its verdict and evidence.
    public static func promise(_ proven: ProvenPromise) -> JSONValue {
        let promise = proven.promise
        return [
            "id": .string(promise.id.rawValue), "clauses": JSONValue(texts: promise.clauses.map(\.rawValue)),
            "kind": .string(promise.kind.rawValue), "text": text(promise.text),
            "mechanism": .string(promise.mechanism.rawValue), "verdict": .string(proven.verdict.rawValue),
            "precedence": promise.precedence.map(precedence) ?? .null, "evidence": evidence(proven.evidence),
        ]
    }

    private static func precedence(_ precedence: Precedence) -> JSONValue {
        [
            "law": text(precedence.law), "promise": text(precedence.promise),
            "executed": .string(precedence.executed.rawValue),
        ]
    }

    private static func evidence(_ evidence: Evidence) -> JSONValue {
        [
            "sentence": text(evidence.sentence),
            "figures": .array(evidence.figures.map { ["label": text($0.label), "value": text($0.value)] }),
            "checkedAt": JSONValue(evidence.checkedAt.map(timestamp)),
        ]
    }

    private static func text(_ text: Bilingual) -> JSONValue { ["nl": .string(text.nl), "en": .string(text.en)] }

    /// `2026-03-05T14:03:07Z`: the date by our own calendar, the time by whole seconds.
    public static func timestamp(_ instant: Instant) -> String {
        let (days, rest) = floorDivide(instant.milliseconds, by: 86_400_000)
        let seconds = rest / 1_000
        func padded(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let time = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map(padded).joined(separator: ":")
        return "\(CalendarDate(daysSinceEpoch: Int(days)))T\(time)Z"
    }

    private static func floorDivide(_ number: Int64, by divisor: Int64) -> (Int64, Int64) {
        let rest = number % divisor
        return rest < 0 ? (number / divisor - 1, rest + divisor) : (number / divisor, rest)
    }
}
