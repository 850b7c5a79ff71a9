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
        let words = ElementWords.of(promise, in: facts.declaration, text.language)
        let hasWords = words.contains { text.words.contains($0) }
        let hasClauses = text.clauses.isSuperset(of: promise.clauses)
        let isKnownByClauses = hasClauses && !promise.clauses.isEmpty
        // A system has no chapter: it is named where its host is, or told in the organisation's own words.
        if promise.element.hasPrefix("systems.") { return hasWords || isKnownByClauses }
        return words.isEmpty ? isKnownByClauses : hasWords && hasClauses
    }
}
