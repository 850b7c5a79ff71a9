import Declarations

extension LintRule {
    /// SL-084: a right stands in one place; a second description always differs a little from the first.
    static let rightsOnce = LintRule("SL-084", .info, "art. 12(1)", .rightsOnce) { declaration, _ in
        let language = declaration.statement.languages.first ?? .nl
        return declaration.statement.sections.filter { section in
            let words = Set(Words(section.title[language]).words)
            return names.contains { right, known in
                declaration.rights[right] != nil && !known.isDisjoint(with: words)
            }
        }
        .map { Breach("statement.sections.\($0.id).title", of: $0.title) }
    }

    /// What a heading calls a right.
    private static let names: [(Right, Set<String>)] = [
        (.access, ["inzage", "inzagerecht", "access"]),
        (.rectification, ["correctie", "rectificatie", "rectification"]),
        (.erasure, ["verwijdering", "verwijderen", "wissen", "vergetelheid", "erasure"]),
        (.restriction, ["beperking", "afscherming", "restriction"]),
        (.portability, ["overdracht", "overdraagbaarheid", "dataportabiliteit", "portability"]),
        (.objection, ["bezwaar", "verzet", "objection"]),
    ]
}
