/// Values of the usual types. Each returns what the model has when the key is missing, and reports
/// what does not fit.
extension Fields {
    /// A text per language.
    func text(_ key: String) -> Bilingual? { self[key]?.bilingual() }

    func requiredText(_ key: String, source: String? = nil) -> Bilingual {
        required(key, source: source)?.bilingual() ?? Bilingual(same: "")
    }

    /// One text for all languages.
    func plain(_ key: String) -> String? { self[key]?.plain() }

    func requiredPlain(_ key: String, source: String? = nil) -> String { required(key, source: source)?.plain() ?? "" }

    /// A plain text in a known format.
    func formatted(_ key: String, _ format: ValueFormat) -> String? { self[key]?.formatted(format) }

    func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, _ type: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        self[key]?.choice(type)
    }

    func choices<Choice: RawRepresentable & CaseIterable & Hashable>(_ key: String, _ type: Choice.Type) -> [Choice]
    where Choice.RawValue == String {
        self[key]?.distinctItems().compactMap { $0.choice(type) } ?? []
    }

    /// One of a few words.
    func word(_ key: String, of words: [String]) -> String? { self[key]?.word(of: words) }

    func flag(_ key: String, default standard: Bool) -> Bool {
        self[key]?.word(of: ["true", "false"]).map { $0 == "true" } ?? standard
    }

    func date(_ key: String) -> CalendarDate? { self[key]?.date() }

    func period(_ key: String) -> Period? { self[key]?.period() }

    func number(_ key: String, in range: ClosedRange<Int>) -> Int? { self[key]?.number(in: range) }

    /// Plain texts.
    func plains(_ key: String) -> [String] { self[key]?.items().compactMap { $0.plain() } ?? [] }

    /// The sentences that the element stands for.
    func clauses() -> [ClauseID] {
        self["clauses"]?.distinctItems().compactMap { $0.formatted(.clause).map { ClauseID($0) } } ?? []
    }

    /// The id of the element in an earlier version; its form is checked with the section.
    func was<Subject>(_ type: Subject.Type) -> Identifier<Subject>? { plain("was").map { Identifier($0) } }

    /// Ways to reach someone, with the sentences of the same element.
    func contactPoint(withClauses: Bool) -> ContactPoint {
        ContactPoint(
            email: formatted("email", .email), phone: formatted("phone", .phone), web: formatted("web", .web),
            clauses: withClauses ? clauses() : [])
    }
}
