import Declarations

extension ChangeWeighing {
    /// The people and data that a material change is about, in both versions.
    func touch(_ change: Change) -> Touch {
        let id = change.element.id
        switch change.element.kind {
        case .purpose: return purpose(change)
        case .recipient: return both { recipient(.init(id), in: $0) }
        case .retention: return both { rule(.init(id), in: $0) }
        case .consent: return both { declaration in uses(in: declaration) { $0.consent?.rawValue == id } }
        case .data:
            return both { declaration in
                let field = DataCategory.ID(id)
                let purposes = declaration.purposes.filter { $0.data.contains(field) }
                return Touch(people: purposes.flatMap(\.people), data: [field])
            }
        case .person: return both { $0.people[id: .init(id)].map { Touch(people: [$0.id], data: []) } ?? Touch() }
        case .system:
            return both { declaration in
                let records = declaration.records.filter { $0.heldIn.contains(.init(id)) }
                return records.map { Touch(people: $0.people, data: $0.data) }.reduce(Touch(), +)
            }
        case .source:
            // Where data come from is about whoever they are about; what is there already came from elsewhere.
            return both { declaration in
                let reference = SourceReference.named(.init(id))
                let purposes = declaration.purposes.filter { $0.sources.contains(reference) }
                return Touch(people: purposes.flatMap(\.people), data: [])
            }
        case .cookie, .never, .rights, .right, .changeNotice, .organisation, .privacyContact, .officer, .file,
            .statement, .section, .record, .role, .measure, .attestation, .clientWork, .procedure, .acceptance:
            return Touch()
        }
    }

    private func both(_ look: (Declaration) -> Touch) -> Touch { look(old) + look(new) }

    private func uses(in declaration: Declaration, where matches: (Purpose) -> Bool) -> Touch {
        declaration.purposes.filter(matches).map { Touch(people: $0.people, data: $0.data) }.reduce(Touch(), +)
    }

    /// A category more or less is about that category, a kind of person about that kind; the rest about the whole.
    private func purpose(_ change: Change) -> Touch {
        let id = Purpose.ID(change.element.id)
        return both { declaration in
            guard let purpose = declaration.purposes[id: id] else { return Touch() }
            let value = change.after ?? change.before
            switch (change.aspect, value) {
            case (.data, .element(let category)):
                return Touch(people: purpose.people, data: [.init(category.id)])
            case (.people, .element(let kind)):
                return Touch(people: [.init(kind.id)], data: purpose.data)
            case (.retentionOfCategory, .pair(let category, _)):
                return Touch(people: purpose.people, data: [.init(category.id)])
            case (.recipients, .element(let recipient)):
                let given = declaration.recipients[id: .init(recipient.id)]?.data ?? []
                return Touch(people: purpose.people, data: Self.common(purpose.data, given))
            case (.sources, _), (.channels, _), (.provision, _):
                return Touch(people: purpose.people, data: [])
            default: return Touch(people: purpose.people, data: purpose.data)
            }
        }
    }

    private func recipient(_ id: Recipient.ID, in declaration: Declaration) -> Touch {
        let given = declaration.recipients[id: id]?.data ?? []
        return declaration.purposes.filter { $0.recipients.contains(id) }
            .map { Touch(people: $0.people, data: Self.common($0.data, given)) }.reduce(Touch(), +)
    }

    /// What a recipient gets of a purpose; all of it when the declaration does not say.
    private static func common(_ data: [DataCategory.ID], _ given: [DataCategory.ID]) -> [DataCategory.ID] {
        given.isEmpty ? data : data.filter(given.contains)
    }

    private func rule(_ id: RetentionRule.ID, in declaration: Declaration) -> Touch {
        let isCeiling = declaration.retention[id: id]?.kind == .maximum
        let covers = declaration.retention[id: id]?.covers ?? []
        return declaration.purposes.map { purpose in
            let data = purpose.data.filter {
                purpose.retention.rule(for: $0) == id || (isCeiling && (covers.isEmpty || covers.contains($0)))
            }
            return data.isEmpty ? Touch() : Touch(people: purpose.people, data: data)
        }.reduce(Touch(), +)
    }
}
