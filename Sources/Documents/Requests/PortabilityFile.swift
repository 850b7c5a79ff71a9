import Declarations

/// The data a person takes along (art. 20): values that are portable, without what the organisation adds.
public enum PortabilityFile {
    /// The name of the JSON file in the package.
    public static let jsonName = "meenemen.json"
    /// The name of the CSV file in the package.
    public static let csvName = "meenemen.csv"
    /// The columns of the CSV file.
    public static let columns = ["record", "kind", "field", "label", "value", "collected_on"]

    /// As JSON: `format`, `organisation`, `extractedOn`, `records[]{id, kind, values{field: [text, …]}}`.
    public static func json(_ answer: AccessAnswer) -> JSONValue {
        let records = portable(answer).map { record -> JSONValue in
            var fields: [(String, [JSONValue])] = []
            for value in record.values {
                let name = value.field.rawValue
                if let place = fields.firstIndex(where: { $0.0 == name }) {
                    fields[place].1.append(.string(value.text))
                } else {
                    fields.append((name, [.string(value.text)]))
                }
            }
            return [
                "id": .string(record.id), "kind": .string(record.kind.rawValue),
                "values": .object(fields.map { JSONValue.Member($0.0, .array($0.1)) }),
            ]
        }
        return [
            "format": "gestand-portability/1", "organisation": .string(answer.organisation.name),
            "extractedOn": .string(answer.extractedOn.description), "records": .array(records),
        ]
    }

    /// As CSV (RFC 4180): one value per line, every cell quoted, UTF-8.
    ///
    /// What a spreadsheet would calculate starts with an apostrophe; the JSON file has every value as it is.
    public static func csv(_ answer: AccessAnswer, _ language: Language) -> String {
        let lines = portable(answer).flatMap { record in
            record.values.map { value in
                [
                    record.id, record.kind.rawValue, value.field.rawValue, value.category[language], value.text,
                    value.source.collectedOn?.description ?? "",
                ]
            }
        }
        return SpreadsheetText.byteOrderMark + ([columns] + lines).map(line).joined()
    }

    private static func portable(_ answer: AccessAnswer) -> [AnsweredRecord] {
        answer.records.compactMap { record in
            var record = record
            record.values.removeAll { !$0.isPortable }
            return record.values.isEmpty ? nil : record
        }
    }

    private static func line(_ cells: [String]) -> String {
        cells.map { "\"" + SpreadsheetText.guarded($0).replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
            + "\r\n"
    }
}
