import Declarations

extension LintRule {
    /// SL-069: special is what art. 9 names, and a citizen service number needs a law.
    static let specialData = LintRule("SL-069", .warning, "art. 9(1), 87; UAVG 46", .specialData) { declaration, _ in
        let used = declaration.data.filter { !$0.blocked }
        let numbers = Set(used.filter(WatchedWords.isCitizenNumber).map(\.id))
        let wrong = used.compactMap { category -> Breach? in
            if category.special, WatchedWords.isOrdinary(category), !SpecialWords.name(category) {
                return Breach("data.\(category.id).special", PurposeRuleTexts.notSpecial(category))
            }
            guard !category.special, SpecialWords.name(category) else { return nil }
            return Breach("data.\(category.id)", of: category.label)
        }
        let lawless = declaration.purposes.filter { $0.law == nil && $0.data.contains(where: numbers.contains) }
        return wrong
            + lawless.map { Breach("purposes.\($0.id).law", PurposeRuleTexts.citizenNumberWithoutLaw($0)) }
    }

    /// SL-070: data of a child under 16 come with a parent.
    static let parentsAsked = LintRule("SL-070", .warning, "art. 8(2); UAVG 5", .parentsAsked) { declaration, _ in
        let hasGuardian = declaration.people.contains(where: WatchedWords.isGuardian)
        let onConsent = Set(declaration.purposes.filter { $0.basis == .consent }.flatMap(\.people))
        return declaration.people.compactMap { kind in
            if !hasGuardian, let age = kind.minimumAge, age < 16, onConsent.contains(kind.id) {
                return Breach("people.\(kind.id).minimum-age", of: kind.label)
            }
            return WatchedWords.isChild(kind) && !WatchedWords.isGuardian(kind) && !hasGuardian
                ? Breach("people.\(kind.id)", of: kind.label) : nil
        }
    }
}
