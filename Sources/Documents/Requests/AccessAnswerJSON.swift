import Declarations

/// The answer as `data.json`, for programs. Keys are stable; a new key may come, none goes.
///
/// Dates are ISO 8601 calendar dates, countries ISO 3166-1 alpha-2; a text for
/// people is `{nl, en}`. The schema is described in `docs/api/access-answer.md`.
public enum AccessAnswerJSON {
    /// The name of the file in the package.
    public static let fileName = "data.json"
    /// The format and its version, the first key of the file.
    public static let format = "gestand-access-answer/1"

    /// The whole answer.
    public static func render(_ answer: AccessAnswer) -> JSONValue {
        [
            "format": .string(format),
            "reference": .string(answer.reference),
            "organisation": organisation(answer.organisation),
            "receivedOn": date(answer.receivedOn),
            "extractedOn": date(answer.extractedOn),
            "statementVersions": .array(
                answer.statementVersions.map {
                    ["version": .number($0.version), "effective": date($0.effective)]
                }),
            "processesData": .bool(answer.processesData),
            "capacities": texts(answer.capacities),
            "records": .array(answer.records.map(record)),
            "documents": .array(answer.documents.map(document)),
            "withheld": .array(answer.withheld.map { ["what": text($0.what), "reason": text($0.reason)] }),
            "processors": .array(answer.processors.map(processor)),
            "transfers": .array(answer.transfers.map(transfer)),
            "automatedDecisions": texts(answer.automatedDecisions),
            "profiling": texts(answer.profiling),
            "rights": .array(
                answer.rights.map { ["right": .string($0.right.rawValue), "meaning": text($0.meaning)] }),
            "authority": ["name": .string(answer.authority.name), "web": JSONValue(answer.authority.web)],
        ]
    }

    /// A text in both languages.
    static func text(_ text: Bilingual?) -> JSONValue {
        guard let text else { return .null }
        return ["nl": .string(text.nl), "en": .string(text.en)]
    }

    /// Texts in both languages.
    static func texts(_ texts: [Bilingual]) -> JSONValue { .array(texts.map { text($0) }) }

    /// A calendar date.
    static func date(_ date: CalendarDate?) -> JSONValue { JSONValue(date?.description) }

    private static func organisation(_ organisation: AnsweringOrganisation) -> JSONValue {
        [
            "name": .string(organisation.name), "legalName": JSONValue(organisation.legalName),
            "address": text(organisation.address), "email": JSONValue(organisation.email),
            "phone": JSONValue(organisation.phone),
        ]
    }

    private static func document(_ document: AnsweredDocument) -> JSONValue {
        [
            "path": .string(document.path), "label": text(document.label), "mediaType": .string(document.mediaType),
            "size": .number(document.size), "purposes": .array(document.purposes.map(purpose)),
            "keepUntil": keepUntil(document.keepUntil),
        ]
    }

    private static func processor(_ processor: AnsweredRecipient) -> JSONValue {
        [
            "id": .string(processor.id.rawValue), "name": text(processor.name),
            "role": JSONValue(processor.role?.rawValue), "service": text(processor.service),
            "country": JSONValue(processor.country), "data": texts(processor.data),
            "passesOnTo": texts(processor.passesOnTo),
        ]
    }

    private static func transfer(_ transfer: AnsweredTransfer) -> JSONValue {
        [
            "recipient": text(transfer.recipient), "country": JSONValue(transfer.country),
            "safeguard": text(transfer.safeguard), "document": JSONValue(transfer.document),
        ]
    }
}
