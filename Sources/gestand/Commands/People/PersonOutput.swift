import Documents
import Processing

/// A person as a command prints them: one value a line, or one JSON object a line.
struct PersonOutput {
    let view: PersonView

    func text(as format: OutputFormat) -> String {
        switch format {
        case .text:
            view.values.map { value in
                let parts = [
                    view.person.rawValue, value.stored.kind.rawValue, value.stored.record.rawValue,
                    value.stored.field.rawValue, Self.line(value.text),
                ]
                return parts.joined(separator: "\t") + "\n"
            }.joined()
        case .json:
            JSONValue.object([
                JSONValue.Member("person", .string(view.person.rawValue)),
                JSONValue.Member(
                    "values",
                    .array(
                        view.values.map { value in
                            [
                                "kind": .string(value.stored.kind.rawValue),
                                "record": .string(value.stored.record.rawValue),
                                "category": .string(value.stored.field.rawValue), "value": .string(value.text),
                            ]
                        })),
            ]).line
        }
    }

    private static func line(_ text: String) -> String {
        text.split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(separator: " ")
    }
}
