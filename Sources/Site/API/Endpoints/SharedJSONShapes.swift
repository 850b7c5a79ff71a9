import Declarations
import Documents

extension JSONShape {
    /// A text in both languages.
    static let bilingual = JSONShape.named(
        "Text",
        .object([
            Field("nl", .text(.free(20_000)), "In Dutch."), Field("en", .text(.free(20_000)), "In English."),
        ]))

    /// Ids of declared elements.
    static let ids = JSONShape.list(.text(.anyID), max: 1_000)

    /// One member that is wrong or refused.
    static let problemEntry = JSONShape.named(
        "ProblemEntry",
        .object([
            Field("pointer", .text(.pointer), required: false, "Where in the body (RFC 6901)."),
            Field("code", .text(.free(100)), "What is wrong; stable."),
            Field("detail", .text(.free(4_000)), "What to do, in the language of Accept-Language."),
            Field(
                "element", .text(.free(400)), required: false, "The element of the declaration that it is about."),
            Field(
                "line", .integer(1...10_000_000), required: false, "Its line in the file of the version in force."),
            Field("add", .text(.free(1_000)), required: false, "What to add there."),
        ]))

    /// An answer that says no.
    static let problem = JSONShape.named(
        "Problem",
        .object([
            Field("type", .text(.free(200)), "The kind of problem as a URN; stable."),
            Field("title", .text(.free(200)), "What kind of no it is."),
            Field("status", .integer(400...599), "The status."),
            Field("code", .text(.free(100)), "The kind of problem; stable, and listed in the documentation."),
            Field("detail", .text(.free(4_000)), "What to do, in the language of Accept-Language."),
            Field("reference", .text(.free(20)), required: false, "The number of a fault of ours."),
            Field("errors", .list(problemEntry, max: 200), required: false, "Every member that is wrong."),
        ]))

    /// What the rules say beforehand.
    static let examination = JSONShape.named(
        "Examination",
        .object([
            Field("accepted", .boolean, "Whether the call would be accepted as it is."),
            Field(
                "allowed",
                .list(
                    .object([
                        Field("pointer", .text(.pointer), "Where in the body (RFC 6901)."),
                        Field("purpose", .text(.anyID), required: false, "The purpose that asks for it."),
                        Field("element", .text(.free(400)), "The element of the declaration that allows it."),
                        Field(
                            "line", .integer(1...10_000_000), required: false,
                            "Its line in the file of the version in force."),
                    ]), max: 1_000), "What is allowed, and by what."),
            Field("refused", .list(problemEntry, max: 1_000), "What would be refused, and what to add."),
        ]))
}

extension Bilingual {
    /// Both texts as JSON.
    var json: JSONValue { ["nl": .string(nl), "en": .string(en)] }
}
