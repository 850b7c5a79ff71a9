import Declarations

extension LintRule {
    /// SL-058: people read within which period they get an answer.
    static let responseTerm = LintRule("SL-058", .warning, "art. 12(3)", .responseTerm) { declaration, _ in
        guard declaration.rights.all.respond == nil else { return [] }
        let answered: Set<Right> = [.access, .rectification, .erasure, .restriction, .portability, .objection]
        let silent = declaration.rights.rights.filter { terms in
            terms.respond == nil && terms.right.map(answered.contains) ?? false
        }
        let isSilent = !silent.isEmpty || declaration.rights.rights.isEmpty
        return isSilent ? [Breach("rights.all.respond")] : []
    }
}
