import Declarations
import Documents
import Rules
import Vault

/// Puts an access answer together from what was opened: what the law asks of it, for each value.
struct AnswerAssembly {
    let versions: DeclarationVersions
    let request: StoredRequest
    let today: CalendarDate
    let values: [OpenedValue]
    let disclosures: [Disclosure]

    /// The answer (art. 15): everything that is held, or that nothing is.
    func answer() -> AccessAnswer {
        let declaration = versions.current
        var answer = AccessAnswer(
            declaration: declaration, reference: request.reference, extractedOn: today)
        answer.receivedOn = request.receivedOn
        answer.processesData = !values.isEmpty
        answer.statementVersions = statementVersions()
        answer.capacities = capacities()
        answer.records = records()
        return answer
    }

    private func statementVersions() -> [StatementVersion] {
        let collected = Set(values.map(\.stored.collection.declarationVersion) + [request.declarationVersion])
        return collected.sorted().map { number in
            StatementVersion(version: number, effective: versions[number].statement.effective)
        }
    }

    private func capacities() -> [Bilingual] {
        let kinds = Set(values.map(\.stored.collection.capacity))
        return versions.current.people.filter { kinds.contains($0.id) }.map(\.label)
    }

    private func records() -> [AnsweredRecord] {
        var order: [HeldRecord.ID] = []
        var grouped: [HeldRecord.ID: [OpenedValue]] = [:]
        for value in values {
            if grouped[value.stored.record] == nil { order.append(value.stored.record) }
            grouped[value.stored.record, default: []].append(value)
        }
        return order.enumerated().compactMap { index, record in
            guard let values = grouped[record], let kind = values.first?.stored.kind else { return nil }
            let declared = versions.current.records[id: kind]
            let system = declared?.heldIn.first.flatMap { versions.current.systems[id: $0]?.name }
            return AnsweredRecord(
                id: String(index + 1), kind: kind, label: declared?.label ?? Bilingual(same: kind.rawValue),
                heldIn: system, values: values.map(answered))
        }
    }

    private func answered(_ opened: OpenedValue) -> AnsweredValue {
        let stored = opened.stored
        let declaration = versions.translated(stored.collection.declarationVersion)
        let category = declaration.category(stored.field)
        var value = AnsweredValue(
            field: stored.field, category: category?.label ?? Bilingual(same: stored.field.rawValue),
            text: opened.text,
            source: AnsweredSource(
                label: sourceLabel(stored, declaration),
                collectedOn: AmsterdamTime.date(of: stored.collection.collectedAt)),
            keepUntil: keepUntil(opened, declaration))
        value.purposes = opened.decision.standings.compactMap { standing in
            guard let id = standing.binding.purpose, let purpose = declaration.purpose(id) else { return nil }
            let ground = purpose.law.map { LawTexts.name($0) } ?? purpose.interest?.what
            return AnsweredPurpose(id: id, title: purpose.title, basis: purpose.basis, ground: ground)
        }
        value.disclosures = disclosures.filter { $0.record == stored.record && passed($0, stored) }
            .map { disclosure($0, declaration) }
        value.isPortable =
            promisesAllData
            || category.map { $0.origin == .provided || $0.origin == .observed } == true
                && value.purposes.contains { $0.basis == .consent || $0.basis == .contract }
        return value
    }

    /// The day, and the rule of the purpose that keeps the value longest (art. 15(1)(d)).
    private func keepUntil(_ opened: OpenedValue, _ declaration: Declaration) -> KeepUntil {
        let decision = opened.decision
        let lasting = decision.standings.filter { $0.state != .ended }
        let longest =
            lasting.first { $0.until == nil } ?? lasting.first { $0.until == decision.keepUntil }
        // The rule of the version that counts: a later one may have changed the period since the collection.
        let declaration = longest?.binding.version.map { versions.translated($0) } ?? declaration
        let own = longest?.binding.purpose.flatMap { declaration.purpose($0) }
            .flatMap { $0.retention.rule(for: opened.stored.field) }
            .flatMap { declaration.retention[id: $0] }
        let ceiling = declaration.retention.first {
            $0.kind == .maximum && ($0.covers.isEmpty || $0.covers.contains(opened.stored.field))
        }
        let rule = longest?.isCapped == true ? ceiling : own
        let criterion = rule.map { RetentionTexts.criterion($0, declaration) } ?? decision.summary
        return KeepUntil(date: decision.keepUntil, criterion: criterion.map(\.firstUppercased))
    }

    /// Whether all data go along, as the statement of the day of receipt promises (wider than art. 20(1)).
    private var promisesAllData: Bool {
        request.kind == .portability && versions[request.declarationVersion].rights[.portability]?.allData == true
    }

    private func sourceLabel(_ stored: StoredValue, _ declaration: Declaration) -> Bilingual {
        let source: SourceReference =
            switch stored.collection.source {
            case "person": .person
            case "device": .device
            default: .named(DataSource.ID(stored.collection.source))
            }
        return DataTexts.source(source, declaration, declaration.statement.address)
    }

    /// Whether a value went along, by whichever id its category had then.
    private func passed(_ disclosure: Disclosure, _ stored: StoredValue) -> Bool {
        disclosure.fields.contains { versions.renames.current(.data, $0) == stored.field }
    }

    private func disclosure(_ disclosure: Disclosure, _ declaration: Declaration) -> AnsweredDisclosure {
        let id = versions.renames.current(.recipient, disclosure.recipient)
        let purpose = versions.renames.current(.purpose, disclosure.purpose)
        let recipient = declaration.recipients[id: id] ?? versions.current.recipients[id: id]
        let title = declaration.purpose(purpose)?.title ?? versions.current.purpose(purpose)?.title
        return AnsweredDisclosure(
            recipient: id, name: recipient?.name ?? id.rawValue,
            role: recipient?.role, on: AmsterdamTime.date(of: disclosure.at),
            purpose: title ?? Bilingual(same: purpose.rawValue),
            country: recipient?.country)
    }
}

extension String {
    /// With a capital, for the beginning of a sentence.
    fileprivate var firstUppercased: String { prefix(1).uppercased() + dropFirst() }
}
