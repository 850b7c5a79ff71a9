import Declarations

/// What a token is good for: actions, and the declared purposes they may be done for.
public struct TokenScope: Sendable, Hashable {
    /// Declared purposes; a built-in purpose is never one of them.
    public var purposes: Set<Purpose.ID>
    /// Actions.
    public var actions: Set<TokenAction>

    /// A scope.
    public init(purposes: Set<Purpose.ID> = [], actions: Set<TokenAction> = []) {
        self.purposes = purposes
        self.actions = actions
    }

    /// Refuses what lies outside the scope.
    ///
    /// - Parameter purpose: what the action is done for; nil for an action that needs none.
    /// - Throws: `GateRefusal`.
    public func check(
        _ action: TokenAction, for purpose: Purpose.ID?, in declaration: Declaration
    ) throws(GateRefusal) {
        guard actions.contains(action) else { throw .actionOutsideToken(action) }
        guard action.needsPurpose else { return }
        guard let purpose, declaration.purposes[id: purpose] != nil else {
            throw .purposeUnknown(purpose?.rawValue ?? "")
        }
        guard purposes.contains(purpose) else { throw .purposeOutsideToken(purpose) }
    }
}

/// A secret by which a program shows who it is.
public enum APIToken {
    /// The id of a token: random, and not its secret.
    public typealias ID = Identifier<APIToken>
}
