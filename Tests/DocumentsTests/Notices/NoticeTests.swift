import Declarations
import Documents
import Testing

@Suite("Notices at forms")
struct NoticeTests {
    static let declaration = ExampleDeclaration.make()
    static let address = "https://zonnehof.example/privacy"

    @Test("each notice says who asks, what for, how long, who gets it, and the rights", arguments: Language.allCases)
    func complete(_ language: Language) {
        let notices = NoticeDocument.notices(Self.declaration, language, statement: Self.address)
        #expect(notices.count >= Self.declaration.purposes.count)
        for notice in notices {
            let text = notice.markdown
            #expect(text.contains("Zonnehof"), "\(notice.subject.name)")
            #expect(text.contains(Self.address + "#"), "\(notice.subject.name)")
            #expect(notice.facts.allSatisfy { !$0.lines.isEmpty && $0.lines.allSatisfy { !$0.plain.isEmpty } })
            #expect(notice.facts.count >= 5)
        }
    }

    @Test("consent can be withdrawn and a legitimate interest objected to, and the notice says so")
    func rights() throws {
        for purpose in Self.declaration.purposes {
            let notices = NoticeDocument.notices(Self.declaration, .nl)
            let notice = try #require(notices.first { $0.subject == .purpose(purpose.id) })
            #expect(notice.rights.plain.contains("intrekken") == (purpose.basis == .consent))
            let mayObject = purpose.basis == .legitimateInterest || purpose.basis == .publicTask
            let objects = mayObject || purpose.directMarketing
            #expect(notice.rights.plain.contains("bezwaar") == objects, "\(purpose.id)")
        }
    }

    @Test("data that are never recorded are not asked")
    func blocked() throws {
        var declaration = Self.declaration
        let blocked = try #require(declaration.data.first { $0.blocked })
        declaration.purposes[0].data.append(blocked.id)
        let notice = NoticeDocument.notices(declaration, .nl)[0]
        #expect(!notice.markdown.contains(blocked.label.nl))
    }

    @Test(
        "a text of the declaration cannot become markup",
        arguments: ["<script>alert(1)</script>", "\"><b>", "](javascript:x)"])
    func hostile(_ bad: String) {
        for notice in NoticeDocument.notices(HostileDeclaration.make(bad), .en, statement: Self.address) {
            #expect(!notice.html.markup.contains("<script") && !notice.html.markup.contains("<b>"))
            #expect(!notice.markdown.replacing("\\]", with: "").contains("](javascript:"))
        }
    }
}
