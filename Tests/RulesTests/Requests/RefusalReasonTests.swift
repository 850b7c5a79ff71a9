import Declarations
import Rules
import Testing

@Suite("What may be refused, and by which article")
struct RefusalReasonTests {
    @Test("each reason by the article of the right that is refused")
    func articles() {
        #expect(RefusalReason.claims.law(for: .erasure).en == "article 17(3) GDPR")
        #expect(RefusalReason.claims.law(for: .objection).nl == "artikel 21, lid 1, AVG")
        #expect(RefusalReason.others.law(for: .access).en == "article 15(4) GDPR")
        #expect(RefusalReason.others.law(for: .portability).en == "article 20(4) GDPR")
        #expect(RefusalReason.accurate.law(for: .rectification).nl == "artikel 16 AVG")
    }

    @Test("an objection is not weighed where there is only direct marketing to object to")
    func marketing() throws {
        var declaration = try RichVersion.make()
        #expect(RefusalReason.allowed(for: .objection, in: declaration).contains(.compelling))
        for place in declaration.purposes.indices where declaration.purposes[place].canBeObjected {
            declaration.purposes[place].directMarketing = true
        }
        #expect(RefusalReason.allowed(for: .objection, in: declaration) == [.identity])
    }

    @Test("direct marketing stops by the objection itself, the rest where that is promised")
    func stopped() throws {
        let declaration = try RichVersion.make()
        var terms = RightTerms(right: .objection)
        #expect(declaration.purposes(stoppedBy: terms).map(\.id) == ["newsletter"])
        terms.atOnce = true
        #expect(declaration.purposes(stoppedBy: terms).map(\.id) == ["newsletter", "groups"])
    }

    @Test("the law gives its rights also where a declaration lists none; what only a promise gives, it does not")
    func offered() throws {
        var declaration = try RichVersion.make()
        let declared = declaration.rights.rights
        #expect(declaration.offeredRights == declared)
        declaration.rights.rights = declared.filter { $0.right == .portability }
        #expect(declaration.terms(of: .portability)?.allData == true)
        for right in Right.mandatory + [.withdrawal] { #expect(declaration.terms(of: right) != nil, "\(right)") }
        for right in [Right.minorReport, .stopUse, .automatedDecisions] {
            #expect(declaration.terms(of: right) == nil, "\(right)")
        }
        #expect(declaration.offeredRights.map(\.right).prefix(2) == [.portability, .access])
        #expect(declaration.offeredRights.count == Right.mandatory.count + 1)
        declaration.purposes = declaration.purposes.filter { $0.basis != .consent }
        #expect(declaration.terms(of: .withdrawal) == nil)
    }
}
