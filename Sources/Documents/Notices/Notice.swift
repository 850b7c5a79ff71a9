import Declarations

/// A short text for the place where data are asked: beside a form field, above an intake form (art. 13, WP260).
///
/// It says what is asked and why, and leads to the statement for the rest.
public struct Notice: Sendable, Hashable {
    /// What the text is for.
    public var subject: Subject
    /// The heading.
    public var title: String
    /// The language of the text.
    public var language: Language
    /// Labels with a line or more each.
    public var facts: [Definition]
    /// Rights in a line, with the link to the statement.
    public var rights: Inline

    /// What a notice is for.
    public enum Subject: Sendable, Hashable {
        /// One purpose.
        case purpose(Purpose.ID)
        /// The form that makes a record of this kind.
        case record(RecordKind.ID)
        /// The intake of a kind of person.
        case person(PersonKind.ID)

        /// `purpose`, `record` or `person`.
        public var kind: String {
            switch self {
            case .purpose: "purpose"
            case .record: "record"
            case .person: "person"
            }
        }

        /// The id of what it is for.
        public var id: String {
            switch self {
            case .purpose(let id): id.rawValue
            case .record(let id): id.rawValue
            case .person(let id): id.rawValue
            }
        }

        /// `purpose.deliver`, as `gestand render --only` takes it.
        public var name: String { "\(kind).\(id)" }
    }

    /// A piece of HTML to paste into a page: elements without style, one class to give it one.
    public var html: HTML {
        """
        <aside class="gestand-notice" lang="\(language.rawValue)">
        <p><strong>\(title)</strong></p>
        \(BlockHTML.definitions(facts))<p>\(BlockHTML.render(rights))</p>
        </aside>

        """
    }

    /// The same as Markdown.
    public var markdown: String {
        let document = DocumentMarkdown.blocks([Block(.definitions(facts)), .paragraph(rights)])
        return "**\(MarkdownText.escape(title))**\n\n\(document)\n"
    }

    /// The same for programs.
    public var json: JSONValue {
        let link = rights.pieces.compactMap { piece -> String? in
            if case .link(let link) = piece { link.address } else { nil }
        }.first
        return [
            "kind": .string(subject.kind), "id": .string(subject.id), "language": .string(language.rawValue),
            "title": .string(title),
            "facts": .array(
                facts.map { ["label": .string($0.label), "lines": JSONValue(texts: $0.lines.map(\.plain))] }),
            "rights": .string(rights.plain), "statement": JSONValue(link),
        ]
    }

    /// The notice as a chapter of the document that holds all notices.
    var section: Section {
        Section(
            Anchor(.sheet, subject.name), title, style: .card,
            blocks: [Block(.definitions(facts)), .paragraph(rights)])
    }
}
