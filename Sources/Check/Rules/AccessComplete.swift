import Declarations

extension LintRule {
    /// SL-061: what is said about a copy does not promise less than the law gives.
    ///
    /// An answer holds everything of art. 15; a text that lists a part of it, or only what the person gave, misleads.
    static let accessComplete = LintRule("SL-061", .warning, "art. 15(1)", .accessComplete) { declaration, file in
        let narrowed = PhraseRule.accessWhole.breaches(in: file)
        guard narrowed.isEmpty, let explanation = declaration.rights[.access]?.explanation else { return narrowed }
        let language = declaration.statement.languages.first ?? .nl
        let words = Set(Words(explanation[language]).words)
        let named = items.filter { !$0.isDisjoint(with: words) }.count
        return named >= 2 && named < items.count ? [Breach("rights.access.explanation")] : []
    }

    /// Words for what an answer tells beside the data: purposes, categories, recipients, period, source, rights.
    private static let items: [Set<String>] = [
        ["doel", "doelen", "doeleinden", "waarvoor", "purpose", "purposes"],
        ["categorie", "categorieën", "welke", "soort", "category", "categories", "which"],
        ["ontvangers", "verwerkers", "derden", "recipients", "processors"],
        ["bewaartermijn", "bewaren", "termijn", "lang", "period", "long", "keep"],
        ["herkomst", "bron", "bronnen", "source", "sources"],
        ["klacht", "rechten", "complaint", "rights"],
    ]
}
