import Declarations

extension LintRule {
    /// SL-017: at least one purpose has a legal basis; a statement without any was not thought through.
    static let anyBasis = LintRule("SL-017", .error, "art. 13(1)(c)", .anyBasis) { declaration, _ in
        let hasNone = !declaration.purposes.isEmpty && declaration.purposes.allSatisfy { $0.basis == nil }
        return hasNone ? [Breach("purposes")] : []
    }

    /// SL-023: the same processing does not rest on two bases.
    static let oneBasis = LintRule("SL-023", .warning, "art. 5(1)(a)", .oneBasis) { declaration, _ in
        var first: [Processing: Purpose] = [:]
        return declaration.purposes.compactMap { purpose in
            guard purpose.basis != nil, !purpose.data.isEmpty, !isOptional(purpose) else { return nil }
            let processing = Processing(purpose)
            guard let other = first[processing] else {
                first[processing] = purpose
                return nil
            }
            return other.basis == purpose.basis
                ? nil : Breach("purposes.\(purpose.id).basis", PurposeRuleTexts.secondBasis(purpose, first: other))
        }
    }

    /// Something that people may leave out has a consent of its own, beside what happens anyway.
    private static func isOptional(_ purpose: Purpose) -> Bool {
        purpose.basis == .consent && purpose.provision?.required == false
    }

    /// What makes two purposes the same processing: the same people, data, sources and recipients in the same record.
    private struct Processing: Hashable {
        let people: Set<PersonKind.ID>
        let data: Set<DataCategory.ID>
        let sources: Set<SourceReference>
        let recipients: Set<Recipient.ID>
        let per: RecordKind.ID?

        init(_ purpose: Purpose) {
            people = Set(purpose.people)
            data = Set(purpose.data)
            sources = Set(purpose.sources)
            recipients = Set(purpose.recipients)
            per = purpose.per
        }
    }
}
