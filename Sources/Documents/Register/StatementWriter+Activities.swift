import Declarations
import Rules

extension StatementWriter {
    /// One row per purpose: what art. 30(1)(b) to (g) asks, and what an organisation accounts for besides.
    func activities() -> Sheet {
        let texts: [(String, Bilingual, Int)] = [
            ("activity", RegisterTexts.activity, 34), ("people", RegisterTexts.people, 24),
            ("data", RegisterTexts.data, 30), ("special", RegisterTexts.special, 18),
            ("basis", RegisterTexts.basis, 36), ("source", RegisterTexts.source, 24),
            ("recipients", RegisterTexts.recipients, 32), ("transfers", RegisterTexts.transfers, 30),
            ("retention", RegisterTexts.retention, 48), ("measures", RegisterTexts.measures, 44),
            ("systems", RegisterTexts.systems, 22), ("staff", RegisterTexts.staff, 18),
            ("reviewed", RegisterTexts.reviewed, 16), ("place", RegisterTexts.place, 20),
        ]
        var sheet = Sheet(
            "activities", name: say(RegisterTexts.activities), lead: say(RegisterTexts.activitiesLead),
            empty: say(RegisterTexts.noActivities), columns: texts.map { Sheet.Column($0, say($1), width: $2) },
            layout: .cards)
        let measures = measureLines()
        sheet.rows =
            declaration.purposes.map { purpose -> Sheet.Row in
                Sheet.Row(
                    id: purpose.id.rawValue,
                    [
                        [say(purpose.title)] + (purpose.explanation.map { [sentence($0)] } ?? []),
                        people(purpose), labels(purpose.data), special(purpose), basis(purpose), sources(purpose),
                        receivers(purpose), transfers(declaration.reached(by: purpose)),
                        retention(purpose).lines.map(\.plain),
                        measures,
                        systems(purpose), purpose.roles.compactMap { declaration.role($0).map { capital($0.label) } },
                        purpose.interest?.reviewed.map { [date($0)] } ?? [],
                        ["#" + Anchor(.purpose, purpose.id.rawValue).id],
                    ])
            } + BuiltIn.carriedOut.map { builtInActivity($0, measures) }
        return sheet
    }

    /// A text with a large first letter.
    func capital(_ text: Bilingual) -> String { PhraseTexts.raised(say(text)) }

    /// What categories are called; one that is not declared keeps its id.
    func labels(_ ids: [DataCategory.ID]) -> [String] {
        ids.map { id in declaration.data[id: id].map { say($0.label) } ?? id.rawValue }
    }

    /// The names of recipients.
    func names(_ ids: [Recipient.ID]) -> [String] {
        ids.map { id in declaration.recipients[id: id].map { capital(RecipientTexts.name($0)) } ?? id.rawValue }
    }

    /// The measures, each in a line (art. 30(1)(g)).
    func measureLines() -> [String] {
        let lines = declaration.measures.map { capital($0.label) }
        return lines.isEmpty ? [say(RegisterTexts.noMeasures)] : lines
    }

    /// Where data leave the EEA, with the safeguard (art. 30(1)(e)).
    func transfers(_ ids: [Recipient.ID]) -> [String] {
        let outside = ids.compactMap { declaration.recipients[id: $0] }.filter(\.isOutsideEEA)
        let lines = outside.map { recipient in
            let country = recipient.country.map { capital(CountryTexts.name($0)) } ?? say(RegisterTexts.unknownCountry)
            return "\(say(RecipientTexts.name(recipient))), \(country). \(say(safeguard(recipient)))"
        }
        return lines.isEmpty ? [say(RegisterTexts.noTransfer)] : lines
    }

    /// The safeguard of a transfer.
    func safeguard(_ recipient: Recipient) -> Bilingual {
        recipient.transfer.map { TransferTexts.tool($0.tool) } ?? TransferTexts.noSafeguard
    }

    private func people(_ purpose: Purpose) -> [String] {
        let kinds = purpose.people.compactMap { declaration.people[id: $0] }.map { capital($0.label) }
        return kinds.isEmpty ? [say(RegisterTexts.everyone)] : kinds
    }

    private func special(_ purpose: Purpose) -> [String] {
        let special = purpose.data.compactMap { declaration.data[id: $0] }.filter(\.special)
        return special.isEmpty ? [say(RegisterTexts.noSpecial)] : special.map { say($0.label) }
    }

    private func basis(_ purpose: Purpose) -> [String] {
        guard let basis = purpose.basis else { return [say(LegalBasisTexts.missing)] }
        let law = purpose.law.map { sentence(RegisterTexts.law(LawTexts.name($0))) }
        let interest = purpose.interest.map { sentence(RegisterTexts.interest($0.what)) }
        return [say(LegalBasisTexts.full(basis)), law, interest].compactMap { $0 }
    }

    private func sources(_ purpose: Purpose) -> [String] {
        let sources = purpose.sources.isEmpty ? [.person] : purpose.sources
        return sources.map { source in
            switch source {
            case .person: say(RegisterTexts.person)
            case .device: say(RegisterTexts.device)
            case .named: capital(DataTexts.source(source, declaration, form))
            }
        }
    }

    /// Everyone who gets data for a purpose, with the role.
    func receivers(_ purpose: Purpose) -> [String] {
        let lines = declaration.reached(by: purpose).compactMap { declaration.recipients[id: $0] }.map { recipient in
            let role = recipient.role.map { " (\(say(RecipientTexts.roleWord($0))))" } ?? ""
            return capital(RecipientTexts.name(recipient)) + role
        }
        return lines.isEmpty ? [say(RegisterTexts.nobody)] : lines
    }

    private func systems(_ purpose: Purpose) -> [String] {
        declaration.systems(of: purpose).map { $0.name ?? ($0.id == "gestand" ? "Gestand" : $0.id.rawValue) }
    }
}
