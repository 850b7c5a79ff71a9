/// Something about a value that does not fit.
struct JSONFlaw: Sendable, Hashable {
    /// Where (RFC 6901).
    var pointer: String
    /// What, as a stable code.
    var code: ProblemCode
    /// What was expected, for the text; never what was sent.
    var expected: String
}

extension JSONShape {
    /// Everything about a value that does not fit the shape.
    func flaws(in value: JSONInput, at pointer: String = "") -> [JSONFlaw] {
        switch (self, value) {
        case (.named(_, let shape), _): return shape.flaws(in: value, at: pointer)
        case (.nullable, .null): return []
        case (.nullable(let shape), _): return shape.flaws(in: value, at: pointer)
        case (.text(let form), .string(let text)):
            return form.fits(text) ? [] : [JSONFlaw(pointer: pointer, code: .memberForm, expected: form.words)]
        case (.choice(let words), .string(let text)):
            let expected = words.joined(separator: ", ")
            return words.contains(text) ? [] : [JSONFlaw(pointer: pointer, code: .memberForm, expected: expected)]
        case (.integer(let range), .number(let digits)):
            return Int(digits).map { range.contains($0) } ?? false
                ? []
                : [JSONFlaw(pointer: pointer, code: .memberForm, expected: "\(range.lowerBound)–\(range.upperBound)")]
        case (.boolean, .bool): return []
        case (.list(let shape, let fewest, let most), .array(let values)):
            if let flaw = Self.flaw(values.count, fewest, most, at: pointer) { return [flaw] }
            return values.enumerated().flatMap { shape.flaws(in: $1, at: "\(pointer)/\($0)") }
        case (.object(let fields), .object(let members)):
            return Self.flaws(in: members, fields, at: pointer)
        case (.map(let keys, let shape, let fewest, let most), .object(let members)):
            if let flaw = Self.flaw(members.count, fewest, most, at: pointer) { return [flaw] }
            return members.flatMap { member in
                keys.fits(member.name)
                    ? shape.flaws(in: member.value, at: pointer + "/" + member.name.pointerEscaped)
                    : [JSONFlaw(pointer: pointer, code: .memberUnknown, expected: keys.words)]
            }
        default: return [JSONFlaw(pointer: pointer, code: .memberType, expected: kind)]
        }
    }

    private static func flaw(_ count: Int, _ fewest: Int, _ most: Int, at pointer: String) -> JSONFlaw? {
        guard count >= fewest else { return JSONFlaw(pointer: pointer, code: .memberTooFew, expected: "≥ \(fewest)") }
        guard count <= most else { return JSONFlaw(pointer: pointer, code: .memberTooMany, expected: "≤ \(most)") }
        return nil
    }

    /// A name that is not expected may be anything, a person's name too: the answer points at what it stands in.
    private static func flaws(in members: [JSONInput.Member], _ fields: [Field], at pointer: String) -> [JSONFlaw] {
        var flaws: [JSONFlaw] = []
        for member in members {
            if let field = fields.first(where: { $0.name == member.name }) {
                flaws += field.shape.flaws(in: member.value, at: "\(pointer)/\(field.name)")
            } else if !flaws.contains(where: { $0.code == .memberUnknown && $0.pointer == pointer }) {
                flaws.append(
                    JSONFlaw(
                        pointer: pointer, code: .memberUnknown, expected: fields.map(\.name).joined(separator: ", ")))
            }
        }
        for field in fields where field.isRequired && !members.contains(where: { $0.name == field.name }) {
            flaws.append(
                JSONFlaw(pointer: "\(pointer)/\(field.name)", code: .memberMissing, expected: field.shape.kind))
        }
        return flaws
    }

    /// The kind of value, in the word of JSON Schema.
    var kind: String {
        switch self {
        case .text, .choice: "string"
        case .integer: "integer"
        case .boolean: "boolean"
        case .list: "array"
        case .object, .map: "object"
        case .nullable(let shape): "\(shape.kind) | null"
        case .named(_, let shape): shape.kind
        }
    }
}

extension TextForm {
    /// The form, in a few words that are the same in every language.
    var words: String {
        switch self {
        case .free(let most): "1–\(most)"
        case .id, .anyID: "[a-z0-9-]"
        case .random: "id"
        case .reference: "2026-0042-K7"
        case .date: "2026-03-05"
        case .moment: "2026-03-05T14:03:07Z"
        case .cursor: "cursor"
        case .pointer: "pointer"
        }
    }
}
