/// The page of a desk to go to after signing in: the part of its path behind the address of the desk.
///
/// It always goes behind the address of the desk itself, so it leads nowhere else.
struct DeskTarget: Sendable, Equatable {
    /// The name of the query parameter and of the field.
    static let name = "page"

    let path: String

    private static let longest = 200
    private static let signs = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/")

    /// Nil for what is no page.
    init?(_ path: some StringProtocol) {
        guard path.hasPrefix("/"), path.utf8.count <= Self.longest, path.allSatisfy(Self.signs.contains) else {
            return nil
        }
        self.path = String(path)
    }

    /// What stands behind the address of the sign-in page to keep it.
    var query: String { "?\(Self.name)=\(path)" }
}
