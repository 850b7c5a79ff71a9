import Documents
import Testing

@Suite("What stands between back quotes is shown as code")
struct HTMLQuotingTests {
    @Test(
        "in pairs; a single quote is a sign, and nothing becomes a tag",
        arguments: [
            ("Kies `P4W` of `P1M`.", "Kies <code>P4W</code> of <code>P1M</code>."),
            ("Een ` alleen", "Een ` alleen"), ("", ""), ("`<b>`", "<code>&lt;b&gt;</code>"),
            ("<i>`a`", "&lt;i&gt;<code>a</code>"),
        ])
    func quoting(text: String, markup: String) { #expect(HTML(quoting: text).markup == markup) }
}
