import Declarations

/// What the law asks and what was promised about the same thing, and which of the two is carried out: what protects
/// the person more.
public struct Precedence: Sendable, Hashable {
    /// What the law asks.
    public let law: Bilingual
    /// What was promised.
    public let promise: Bilingual
    /// Which of the two is carried out.
    public let executed: Executed

    /// Which of law and promise is carried out.
    public enum Executed: String, Sendable, Hashable, CaseIterable, Codable {
        /// The law: the promise asks less.
        case law
        /// The promise: it asks more than the law.
        case promise
        /// They ask the same, or different things that are both done.
        case both
        /// Each time the one that comes first; that differs from case to case.
        case stricter
    }

    init(law: Bilingual, promise: Bilingual, executed: Executed) {
        self.law = law
        self.promise = promise
        self.executed = executed
    }
}

extension Precedence {
    /// The term of the law beside a promised one; nil where nothing was promised.
    static func term(_ promise: ResponsePromise?) -> Precedence? {
        promise.map {
            Precedence(law: PrecedenceTexts.month, promise: PromiseTexts.term($0), executed: executed($0))
        }
    }

    /// A month has 28 to 31 days. Fewer is always earlier; up to 34 it depends on the month, and on days off that move
    /// the law by up to five days and not the promise.
    private static func executed(_ promise: ResponsePromise) -> Executed {
        guard promise.means == .answer else { return .both }
        let term = promise.term
        let months = term.years * 12 + term.months
        let days = term.weeks * 7 + term.days
        if months > 0 { return months == 1 && days == 0 ? .both : .law }
        return days < 28 ? .promise : days <= 34 ? .stricter : .law
    }

    /// What was promised beyond a right of the law; nil where the right is as the law gives it.
    static func right(_ right: Right, _ terms: RightTerms) -> Precedence? {
        let wider: Bool
        switch right {
        case .restriction: wider = terms.withoutGround || terms.liftedByPerson
        case .objection: wider = terms.atOnce
        case .portability: wider = terms.allData
        case .stopUse: wider = true
        default: wider = false
        }
        if right == .objection, !wider {
            return Precedence(
                law: PrecedenceTexts.marketingObjection, promise: PromiseTexts.right(right, terms), executed: .both)
        }
        guard wider, let law = PrecedenceTexts.right(right) else { return nil }
        return Precedence(law: law, promise: PromiseTexts.right(right, terms), executed: .promise)
    }

    /// Where a copy goes.
    static func identity(_ identity: IdentitySettings) -> Precedence? {
        guard identity.sendToKnownAddressOnly else { return nil }
        return Precedence(
            law: PrecedenceTexts.delivery, promise: PromiseTexts.identity(identity), executed: .promise)
    }

    /// What the law allows and was promised never to happen.
    static func never(_ kind: NeverRule.Kind) -> Precedence? {
        PrecedenceTexts.never(kind).map {
            Precedence(law: $0, promise: PromiseTexts.never(kind), executed: .promise)
        }
    }

    /// How long data are kept: a legal minimum is the law, everything else a promise that the law only bounds.
    static func retention(_ rule: RetentionRule, text: Bilingual) -> Precedence {
        if rule.then == .anonymise, rule.optOut {
            return Precedence(law: PrecedenceTexts.anonymous, promise: text, executed: .promise)
        }
        return rule.kind == .minimum
            ? Precedence(law: PrecedenceTexts.minimum, promise: text, executed: .both)
            : Precedence(law: PrecedenceTexts.asShort, promise: text, executed: .promise)
    }

    /// How changes are announced: the law and the promise ask different things.
    static func changes(_ text: Bilingual) -> Precedence {
        Precedence(law: PrecedenceTexts.changes, promise: text, executed: .both)
    }
}
