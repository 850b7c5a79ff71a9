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
@Test func lookAnswer() throws {
    for language in Language.allCases {
        try AccessAnswerHTML.render(ExampleAnswer.make(language == .nl ? .u : .je), language).write(toFile: "/tmp/pkg-documents/overzicht-\(language).html", atomically: true, encoding: .utf8)
    }
    try AccessAnswerJSON.render(ExampleAnswer.make()).text.write(toFile: "/tmp/pkg-documents/data.json", atomically: true, encoding: .utf8)
    let zip = try AnswerPackage(ExampleAnswer.make(), .nl, attachments: [.init(path: "bijlagen/1.pdf", mediaType: "application/pdf", bytes: [1,2,3])]).make(generatedOn: ExampleDeclaration.date("2026-06-10"))
    try Data(zip).write(to: URL(fileURLWithPath: "/tmp/pkg-documents/a.zip"))
    let c = LetterContext(ExampleDeclaration.make(.je), language: .nl, reference: "Z-2026-0042", receivedOn: ExampleDeclaration.date("2026-06-02"), right: .access)
    let d = ExampleDeclaration.date("2026-07-02")
    let l = [Letters.receipt(c, due: d, confirm: "https://a.example/c/xyz", confirmUntil: Instant(milliseconds: 1780000000000), status: "https://a.example/s/xyz"),
      Letters.refusal(c, refused: [.init(what: Bilingual(nl: "Factuur", en: "Invoice"), reason: Bilingual(nl: "Wij moeten die bewaren.", en: "x"), law: Bilingual(nl: "AWR, artikel 52", en: "x"))], granted: [Bilingual(nl: "Uw profiel is gewist", en: "x")]),
      Letters.extended(c, until: d, reason: .complexAndMany, status: "https://a.example/s"), Letters.answerReady(c, link: "https://a.example/x", until: d)]
    try l.map { "Subject: \($0.subject)\n\n" + LetterText.render($0) }.joined(separator: "\n=====\n").write(toFile: "/tmp/pkg-documents/letters.txt", atomically: true, encoding: .utf8)
    try LetterHTML.render(l[1]).write(toFile: "/tmp/pkg-documents/letter.html", atomically: true, encoding: .utf8)
}
