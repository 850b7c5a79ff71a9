import Declarations
import Rules

extension AccessAnswer {
    /// The place of a value in the answer: `2/remarks`.
    public static func place(_ record: AnsweredRecord, _ value: AnsweredValue) -> String {
        "\(record.id)/\(value.field)"
    }

    /// The answer without some values, because they are about others; it says what is left out and why
    /// (art. 15(4), 20(4)).
    public func withholding(_ places: Set<String>, for right: Right) -> AccessAnswer {
        guard !places.isEmpty else { return self }
        var answer = self
        answer.records = []
        let (text, law) = (RefusalReason.others.text, RefusalReason.others.law(for: right))
        let why = Bilingual(nl: "\(text.nl) (\(law.nl))", en: "\(text.en) (\(law.en))")
        for var record in records {
            for value in record.values where places.contains(Self.place(record, value)) {
                answer.withheld.append(WithheldPart(what: value.category, reason: why))
            }
            let id = record
            record.values.removeAll { places.contains(Self.place(id, $0)) }
            if !record.values.isEmpty { answer.records.append(record) }
        }
        return answer
    }
}
