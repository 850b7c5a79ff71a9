import Declarations

/// What a rule says: what is wrong when it is broken, and what to do.
public struct RuleText: Sendable, Hashable {
    /// What is wrong, in one sentence.
    public let problem: Bilingual
    /// What to do about it, with the words to type.
    public let remedy: Bilingual

    init(nl: (problem: String, remedy: String), en: (problem: String, remedy: String)) {
        problem = Bilingual(nl: nl.problem, en: en.problem)
        remedy = Bilingual(nl: nl.remedy, en: en.remedy)
    }

    /// Problem and remedy, after the name of the element when it has one.
    func message(about name: Bilingual?) -> Bilingual {
        let whole = Bilingual(nl: "\(problem.nl) \(remedy.nl)", en: "\(problem.en) \(remedy.en)")
        guard let name else { return whole }
        return Bilingual(nl: "‘\(name.nl)’: \(whole.nl)", en: "‘\(name.en)’: \(whole.en)")
    }

    /// The words that were found, and what to do.
    func message(quoting words: String) -> Bilingual {
        Bilingual(nl: "Hier staat ‘\(words)’. \(remedy.nl)", en: "It says ‘\(words)’ here. \(remedy.en)")
    }
}
