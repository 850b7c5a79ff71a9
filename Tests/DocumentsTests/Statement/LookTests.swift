import Testing
import Documents
import Declarations
import Foundation
@Test func look() throws {
    for language in Language.allCases {
        let d = StatementDocument.make(ExampleDeclaration.make(language == .nl ? .u : .u), language, rightsPage: "/zonnehof/rechten")
        try StatementHTML.page(d).write(toFile: "/tmp/pkg-documents/statement-\(language).html", atomically: true, encoding: .utf8)
        try StatementMarkdown.render(d).write(toFile: "/tmp/pkg-documents/statement-\(language).md", atomically: true, encoding: .utf8)
    }
}
