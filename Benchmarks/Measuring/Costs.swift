import Crypto
import Declarations
import Foundation
import Ledger
import Processing
import Rules
import Vault

/// Where the time of one opening goes: its parts by themselves, in the same process.
///
/// What is left of the whole is the gate: the statements that find values, events and marks, and the decisions.
struct Costs {
    let house: MeasuredHouse
    let person: Person.ID
    let operations: Int
    let rounds: Int

    func add(to report: Report) async throws {
        let settings = Rounds.Settings(count: rounds, operations: operations, callers: 1)
        let house = house
        let person = person
        let key = SymmetricKey(size: .bits256)
        let wrapping = SymmetricKey(size: .bits256)
        let wrapped = try AES.KeyWrap.wrap(key, using: wrapping)
        let value = try AES.GCM.seal(Array("Verzonnenlaan 1, 2611 AB Delft".utf8), using: key).combined ?? Data()
        let moment = Instant(milliseconds: 1_790_000_000_000)
        let parts: [(String, Rounds.Operation)] = [
            ("the whole", { _ in try await house.open(person) }),
            (
                "a durable commit with one log entry",
                { _ in
                    try await house.office.vault.write { transaction in
                        try transaction.log(LogEvent(.open, fields: ["name"]), by: MeasuredHouse.seller, at: moment)
                    }
                }
            ),
            ("a read that counts the people", { _ in _ = try await house.office.vault.read { try $0.countPeople() } }),
            ("unwrapping one key", { _ in _ = try AES.KeyWrap.unwrap(wrapped, using: wrapping) }),
            (
                "decrypting four values",
                { _ in
                    for _ in 0..<4 { _ = try AES.GCM.open(AES.GCM.SealedBox(combined: value), using: key) }
                }
            ),
        ]
        for (name, operation) in parts {
            let seconds = try await Rounds.run(settings, [name: operation])
            report.add(part: name, of: "open a person for a purpose", seconds: seconds[name] ?? [])
        }
    }
}
