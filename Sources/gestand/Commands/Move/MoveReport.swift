import Documents
import Vault

/// What a move came to, for people who keep it and programs that read it.
struct MoveReport {
    let from: StoragePlace
    let to: StoragePlace
    var receipts: [RelocationReceipt]

    /// A line for each table: organisation, table, rows, digest.
    static func lines(_ receipt: RelocationReceipt) -> String {
        receipt.tables.map { "\(receipt.organisation)\t\($0.table)\t\($0.rows)\t\(hex($0.digest))\n" }.joined()
    }

    /// The same as one value.
    var json: JSONValue {
        [
            "from": .string(from.shown), "to": .string(to.shown),
            "organisations": .array(
                receipts.map { receipt in
                    [
                        "organisation": .string(receipt.organisation.rawValue), "rows": .number(receipt.rows),
                        "logEntries": .number(receipt.logSize),
                        "tables": .array(
                            receipt.tables.map {
                                [
                                    "table": .string($0.table), "rows": .number($0.rows),
                                    "sha256": .string(Self.hex($0.digest)),
                                ]
                            }),
                    ]
                }),
        ]
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
