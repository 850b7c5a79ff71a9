import Declarations
import Processing
import Rules

extension DemoSeed {
    /// Passes records on to recipients, as the employee's work asks, on the day after they were made.
    mutating func disclose(_ residents: [Resident], by employee: DemoAccount) async throws {
        let first = AmsterdamTime.date(of: begun)
        for resident in residents {
            for record in resident.records where record.on < today && record.on > first {
                let transmissions = transmissions(of: record, resident: resident, role: employee.role)
                guard let chosen = dice.pick(transmissions), dice.happens(60) else { continue }
                clock.hold(at: moment(on: record.on.adding(days: 1)))
                do {
                    _ = try await office.disclose(
                        chosen.fields, of: record.id, person: resident.person, to: chosen.recipient,
                        for: chosen.purpose, by: employee.actor)
                } catch is GateRefusal {
                    // What the gate does not open, the employee does not send.
                    continue
                }
            }
        }
    }

    private struct Transmission {
        var purpose: Purpose.ID
        var recipient: Recipient.ID
        var fields: Set<DataCategory.ID>
    }

    /// What the declaration lets this role send of a record. Consent is asked of people, so nothing that rests on
    /// it is made up; nor is a demand of an authority.
    private func transmissions(of record: Record, resident: Resident, role: StaffRole.ID) -> [Transmission] {
        let declaration = office.declaration
        return declaration.purposes.flatMap { purpose -> [Transmission] in
            guard purpose.people.contains(resident.capacity), purpose.roles.contains(role),
                purpose.basis != .consent, purpose.per == nil || purpose.per == record.kind
            else { return [] }
            return purpose.recipients.compactMap { id in
                guard let recipient = declaration.recipients[id: id], recipient.role != .publicBody else { return nil }
                let fields = record.fields.intersection(purpose.data).intersection(recipient.data)
                return fields.isEmpty ? nil : Transmission(purpose: purpose.id, recipient: id, fields: fields)
            }
        }
    }

    /// Lets the employee look people up for a purpose of their role in the last weeks.
    mutating func lookUp(_ residents: [Resident], by employee: DemoAccount) async throws {
        let declaration = office.declaration
        let email = declaration.data.first { $0.type == .email && $0.identifies }
        for _ in 0..<6 {
            guard let email, let resident = dice.pick(residents.filter { $0.emailSince != nil }) else { return }
            let purpose = declaration.purposes.first {
                $0.per == nil && $0.roles.contains(employee.role) && $0.people.contains(resident.capacity)
                    && $0.data.contains(email.id)
            }
            guard let purpose else { continue }
            clock.hold(at: moment(on: today.adding(days: -dice.number(1...40))))
            _ = try await office.findPeople(
                by: email.id, value: resident.made.email, for: purpose.id, by: employee.actor)
        }
    }
}
