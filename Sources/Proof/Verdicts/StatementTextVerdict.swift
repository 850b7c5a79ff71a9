import Declarations
import Rules

/// Judges whether the published text says what the declaration says.
struct StatementTextVerdict {
    let published: [PublishedText]
    let facts: Facts

    init(_ published: [PublishedText], facts: Facts) {
        self.published = published
        self.facts = facts
    }

    /// The verdict: each language must have the sentences of the element, and the words by which it is known.
    func judge(_ promise: Promise) -> Judgement {
        let missing = published.filter { !says(promise, in: $0) }.map(\.language)
        let languages = Figure(
            EvidenceTexts.languages, EnumerationTexts.joined(published.map { EvidenceTexts.language($0.language) }))
        let version = Figure(EvidenceTexts.version, facts.declaration.statement.version)
        let sentence =
            missing.isEmpty
            ? StatementEvidenceTexts.said(promise.clauses.count)
            : StatementEvidenceTexts.notSaid(EnumerationTexts.joined(missing.map(EvidenceTexts.language)))
        return Judgement(
            verdict: missing.isEmpty ? .kept : .broken,
            evidence: Evidence(
                sentence: sentence, figures: [languages, version], checkedAt: facts.now,
                isActionable: !missing.isEmpty))
    }

    private func says(_ promise: Promise, in text: PublishedText) -> Bool {
        guard text.clauses.isSuperset(of: promise.clauses) else { return false }
        let words = ElementWords.of(promise, in: facts.declaration, text.language)
        // An element that is known by its sentences alone has no words to look for.
        guard !words.isEmpty else { return !promise.clauses.isEmpty }
        return words.contains { text.words.contains($0) }
    }
}
