import Declarations
import Rules

/// A verdict with its evidence, before it is tied to a promise.
struct Judgement: Sendable, Hashable {
    /// Whether it is kept.
    var verdict: Verdict
    /// Why.
    var evidence: Evidence
}

/// Judges promises from facts, each by what its mechanism rests on.
struct Judge {
    let facts: Facts
    private let published: [PublishedText]

    init(_ facts: Facts) {
        self.facts = facts
        published = PublishedText.all(of: facts.declaration)
    }

    /// The verdict over a promise.
    func judge(_ promise: Promise) -> Judgement {
        let mechanism = promise.mechanism
        guard mechanism.isBuilt else {
            return Judgement(
                verdict: .unproven, evidence: Evidence(sentence: EvidenceTexts.notBuilt(mechanism)))
        }
        switch mechanism {
        case .responseTerm: return ResponseTermVerdict(facts, right: promise.right).judgement
        case .processingRegister: return ProcessingRegisterVerdict(facts).judge(promise)
        case .operationLog: return OperationLogVerdict(facts).judgement
        case .statementText: return StatementTextVerdict(published, facts: facts).judge(promise)
        case .attestation, .measureRegister, .assessment, .processorAgreement:
            return AttestedVerdict(facts, promise).judgement
        default:
            let tested = SelfTestVerdict(facts).judge(mechanism)
            guard let right = promise.right else { return tested }
            return tested.together(with: ResponseTermVerdict(facts, right: right))
        }
    }
}

extension Judgement {
    /// The verdict over a right: the worse of what its mechanism's own test and its requests show.
    ///
    /// While nobody has asked, there is no request to judge by, and the mechanism's own test speaks alone.
    func together(with term: ResponseTermVerdict) -> Judgement {
        let requests = term.judgement
        let figures = evidence.figures + requests.evidence.figures
        guard requests.verdict != .unproven else {
            let sentence = EnumerationTexts.sentences(
                [evidence.sentence] + (term.isEmpty ? [EvidenceTexts.nobodyAsked] : []))
            return Judgement(verdict: verdict, evidence: evidence.replacing(sentence, figures))
        }
        let worse = verdict >= requests.verdict ? self : requests
        let sentence =
            verdict == requests.verdict
            ? EnumerationTexts.sentences([evidence.sentence, requests.evidence.sentence]) : worse.evidence.sentence
        return Judgement(verdict: worse.verdict, evidence: worse.evidence.replacing(sentence, figures))
    }
}

extension Evidence {
    fileprivate func replacing(_ sentence: Bilingual, _ figures: [Figure]) -> Evidence {
        Evidence(sentence: sentence, figures: figures, checkedAt: checkedAt, isActionable: isActionable)
    }
}
