import Declarations
import Rules

extension TiltWriter {
    /// A category with everything that happens to it.
    func disclosed(_ category: DataCategory) -> JSONValue {
        let purposes = declaration.purposes.filter { $0.data.contains(category.id) }
        let recipients = declaration.recipients.filter { declaration.receives($0, category.id) }
        return [
            "_id": .string(category.id.rawValue), "category": .string(say(category.label)),
            "purposes": .array(
                purposes.map { purpose in
                    [
                        "purpose": .string(say(purpose.title)),
                        "description": .string(writer.sentence(purpose.explanation ?? purpose.title)),
                    ]
                }),
            "legalBases": .array(legalBases(purposes)), "legitimateInterests": .array(interests(purposes)),
            "recipients": .array(recipients.map(recipient)), "storage": [storage(category, purposes)],
            "nonDisclosure": nonDisclosure(purposes),
        ]
    }

    private func legalBases(_ purposes: [Purpose]) -> [JSONValue] {
        var seen: [LegalBasis] = []
        for basis in purposes.compactMap(\.basis) where !seen.contains(basis) { seen.append(basis) }
        return seen.map { basis in
            let letter = LegalBasisTexts.letter(basis)
            return [
                "reference": .string("GDPR-6-1-\(letter)"), "description": .string(say(LegalBasisTexts.full(basis))),
            ]
        }
    }

    private func interests(_ purposes: [Purpose]) -> [JSONValue] {
        let pursued = purposes.filter { $0.basis == .legitimateInterest }
        return pursued.map { purpose in
            let parts = [purpose.interest?.what, purpose.interest?.necessity, purpose.interest?.balancing]
            let text = parts.compactMap { $0.map(writer.sentence) }.joined(separator: " ")
            return ["exists": .bool(true), "reasoning": .string(text)]
        }
    }

    private func recipient(_ recipient: Recipient) -> JSONValue {
        let category = recipient.role.map { say(RecipientTexts.role($0)) } ?? say(RecipientTexts.name(recipient))
        let name: [JSONValue.Member] = recipient.name.map { [.init("name", .string($0))] } ?? []
        let kind = recipient.name == nil ? say(RecipientTexts.name(recipient)) : category
        return .object(name + country(recipient.country) + [.init("category", .string(kind))])
    }

    private func storage(_ category: DataCategory, _ purposes: [Purpose]) -> JSONValue {
        let rules = purposes.compactMap { $0.retention.rule(for: category.id) }
            .compactMap { declaration.retention[id: $0] }
        let temporal = rules.map { rule -> JSONValue in
            [
                "description": .string(say(RetentionTexts.criterion(rule, declaration))),
                "ttl": .string(rule.keep.description),
            ]
        }
        let laws = rules.filter { $0.kind == .minimum }.compactMap(\.law).map { say(LawTexts.name($0)) }
        return [
            "temporal": .array(unique(temporal)),
            "purposeConditional": JSONValue(texts: unique(rules.map { say(RetentionTexts.sentence($0, declaration)) })),
            // A value stays until the last purpose that holds it has let go.
            "legalBasisConditional": JSONValue(texts: unique(laws)), "aggregationFunction": "max",
        ]
    }

    private func nonDisclosure(_ purposes: [Purpose]) -> JSONValue {
        let needs = purposes.filter {
            $0.provision?.required ?? ($0.basis == .contract || $0.basis == .legalObligation)
        }
        let consequences = unique(purposes.map { say(PurposeTexts.provision($0, writer.form)) })
        return [
            "legalRequirement": .bool(needs.contains { $0.basis == .legalObligation }),
            "contractualRegulation": .bool(needs.contains { $0.basis == .contract }),
            "obligationToProvide": .bool(!needs.isEmpty), "consequences": .string(consequences.joined(separator: " ")),
        ]
    }

    /// Sources other than the person, for a category that has one.
    func sources(_ category: DataCategory) -> JSONValue? {
        let purposes = declaration.purposes.filter { $0.data.contains(category.id) }
        let named = unique(purposes.flatMap(\.sources)).compactMap { source -> JSONValue? in
            guard case .named(let id) = source, let declared = declaration.sources[id: id] else { return nil }
            let more = declared.explanation ?? declared.guarantee
            let text = [declared.name + ".", more.map(writer.sentence)].compactMap { $0 }.joined(separator: " ")
            return ["description": .string(text), "url": "", "publiclyAvailable": .bool(declared.isPublic)]
        }
        guard !named.isEmpty else { return nil }
        return [
            "_id": .string(category.id.rawValue), "dataCategory": .string(say(category.label)),
            "sources": .array(named),
        ]
    }

    private func unique<Item: Hashable>(_ items: [Item]) -> [Item] {
        var seen: Set<Item> = []
        return items.filter { seen.insert($0).inserted }
    }
}
