import Declarations

extension AccessAnswerJSON {
    /// A record with its values.
    static func record(_ record: AnsweredRecord) -> JSONValue {
        [
            "id": .string(record.id), "kind": .string(record.kind.rawValue), "label": text(record.label),
            "heldIn": JSONValue(record.heldIn), "values": .array(record.values.map(value)),
        ]
    }

    /// One value with all that belongs to it.
    static func value(_ value: AnsweredValue) -> JSONValue {
        [
            "field": .string(value.field.rawValue), "category": text(value.category), "value": .string(value.text),
            "purposes": .array(value.purposes.map(purpose)),
            "source": ["label": text(value.source.label), "collectedOn": date(value.source.collectedOn)],
            "recipients": .array(value.disclosures.map(disclosure)), "keepUntil": keepUntil(value.keepUntil),
            "explanation": text(value.explanation), "portable": .bool(value.isPortable),
        ]
    }

    /// A purpose with its basis and what that rests on.
    static func purpose(_ purpose: AnsweredPurpose) -> JSONValue {
        [
            "id": .string(purpose.id.rawValue), "title": text(purpose.title),
            "basis": JSONValue(purpose.basis?.rawValue), "article": JSONValue(purpose.basis.map(article)),
            "ground": text(purpose.ground),
        ]
    }

    /// A last day, or what it depends on.
    static func keepUntil(_ keep: KeepUntil) -> JSONValue {
        ["date": date(keep.date), "criterion": text(keep.criterion)]
    }

    private static func disclosure(_ disclosure: AnsweredDisclosure) -> JSONValue {
        [
            "id": JSONValue(disclosure.recipient?.rawValue), "name": .string(disclosure.name),
            "role": JSONValue(disclosure.role?.rawValue), "on": date(disclosure.on),
            "purpose": text(disclosure.purpose), "country": JSONValue(disclosure.country),
        ]
    }

    private static func article(_ basis: LegalBasis) -> String {
        "art6-1-" + LegalBasisTexts.letter(basis)
    }
}
