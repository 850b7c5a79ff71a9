import Testing

/// What a lawyer finds in the five statements as they were published, by reading (the rulebook, section 8).
struct PublishedFaults: Sendable, CustomTestStringConvertible {
    /// The file, in `Fixtures/as-published` and in `Examples`.
    let file: String
    /// The rules that the published text breaks.
    let rules: String
    /// The rules among them that no declaration can break.
    let unseen: [String: String]
    /// The findings that stay in the repaired example, and why that is right stands in docs/examples.md.
    let defended: Set<String>
    var testDescription: String { file }

    /// The rules that a declaration must show.
    var expected: [String] { rules.split(separator: " ").map { "SL-\($0)" }.filter { unseen[$0] == nil } }

    private static let objection = "Gestand always gives objection a chapter of its own, at the top of the statement"
    private static let signal = "the text is silent on the signal of a browser; Gestand honours it, so there is no key"

    static let all = [
        PublishedFaults(
            file: "kruxs.yaml",
            rules:
                "004 007 009 011 012 013 018 019 020 024 026 042 044 045 053 056 057 058 061 065 067 071 075 076 077 080 084",
            unseen: ["SL-057": objection, "SL-075": signal], defended: ["SL-058"]),
        PublishedFaults(
            file: "iv.yaml",
            rules:
                "002 003 005 006 009 011 012 014 016 019 020 021 023 024 025 026 031 038 042 043 046 049 050 052 054 055 056 "
                + "057 060 061 064 065 068 069 071 074 075 076 078 082 084 085",
            unseen: ["SL-057": objection, "SL-075": signal], defended: []),
        PublishedFaults(
            file: "actief-klussenservice.yaml",
            rules:
                "002 005 008 010 011 012 016 017 019 026 027 028 031 034 036 038 042 043 047 048 049 051 054 059 061 065 068 "
                + "071 072 073 075 076 077 081 082 083",
            unseen: [
                "SL-010":
                    "a declaration does not say what the organisation sells, so a copied text cannot be told by it"
            ], defended: ["SL-059"]),
        PublishedFaults(
            file: "luxigo.yaml",
            rules:
                "002 005 012 015 016 024 025 026 028 029 030 032 033 039 040 041 042 043 048 050 059 061 062 063 066 068 069 "
                + "070 071 075 076 079 083",
            unseen: ["SL-075": signal], defended: ["SL-059", "SL-079"]),
        PublishedFaults(
            file: "software-supplier.yaml",
            rules: "001 002 003 005 006 011 012 013 019 022 026 032 035 037 042 049 052 053 076 080 083", unseen: [:],
            defended: []),
    ]
}
