import Declarations

extension LintRule {
    /// SL-064: who asks for a document in person or on screen, also offers a lighter way.
    static let identityProportionate = LintRule("SL-064", .warning, "art. 12(2), 12(6)", .identityProportionate) {
        declaration, _ in
        let heavy: Set<IdentitySettings.Way> = [.showOriginalID, .video]
        return declaration.rights.identity.ways.allSatisfy(heavy.contains) ? [Breach("rights.identity.ways")] : []
    }
}
