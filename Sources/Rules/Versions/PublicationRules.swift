import Declarations

/// Whether a version may follow on those that were published: one in force at a time, and ids are for ever.
public enum PublicationRules {
    /// Refuses a version that takes the place of a newer one, or gives an id another meaning.
    ///
    /// - Parameter published: the earlier versions, oldest first.
    public static func check(_ declaration: Declaration, after published: [Declaration]) throws(PublicationRefusal) {
        guard let newest = published.last else { return }
        let (number, before) = (declaration.statement.version, newest.statement.version)
        guard number > before else { throw .numberPassed(number, newest: before) }
        guard declaration.statement.effective >= newest.statement.effective else {
            throw .effectiveBefore(declaration.statement.effective, newest: newest.statement.effective)
        }
        try checkFormerIDs(of: declaration, after: published)
        try checkMeaning(of: declaration, after: published)
    }

    private static func checkFormerIDs(
        of declaration: Declaration, after published: [Declaration]
    ) throws(PublicationRefusal) {
        let earlier = published.map(\.formerIDs)
        let known = Set(earlier.joined().map(\.element))
        let passed = Renames(versions: published + [declaration])
        for (element, was) in declaration.formerIDs {
            // A line that was published before may stay in the file.
            let isOld = earlier.joined().contains { $0.element == element && $0.was == was }
            if let was, !isOld, !known.contains(ElementReference(element.kind, was)) {
                throw .formerUnknown(element, was: was)
            }
            let now = passed.current(element)
            if now != element { throw .idPassedOn(element, now: now.id) }
        }
    }

    /// In the version before it an element may change in every way but one: the type of a category, since what is
    /// stored could no longer be read as what it is. One that was away may only come back as what it was.
    private static func checkMeaning(
        of declaration: Declaration, after published: [Declaration]
    ) throws(PublicationRefusal) {
        let renames = Renames(versions: published + [declaration])
        let meanings = declaration.meanings
        for (age, version) in published.reversed().enumerated() {
            let earlier = version.renamed(by: renames)
            let (before, types) = (earlier.meanings, earlier.valueTypes)
            for (element, type) in declaration.valueTypes.sorted(by: { $0.key.id < $1.key.id }) {
                if let old = types[element], old != type {
                    throw .otherMeaning(element, version: version.statement.version)
                }
            }
            guard age > 0 else { continue }
            let newer = Set(published.suffix(age).flatMap { $0.renamed(by: renames).meanings.keys })
            for (element, meaning) in meanings.sorted(by: { $0.key.path < $1.key.path }) where !newer.contains(element)
            {
                if let old = before[element], old != meaning {
                    throw .otherMeaning(element, version: version.statement.version)
                }
            }
        }
    }
}

extension Declaration {
    /// What a stored id stands for: what may not differ when an id comes back after it was away.
    fileprivate var meanings: [ElementReference: String] {
        var found: [ElementReference: String] = [:]
        for kind in people { found[ElementReference(.person, kind.id.rawValue)] = kind.label.nl }
        for category in data { found[ElementReference(.data, category.id.rawValue)] = category.type.rawValue }
        for record in records {
            found[ElementReference(.record, record.id.rawValue)] = record.people.map(\.rawValue).sorted().joined()
        }
        for purpose in purposes {
            found[ElementReference(.purpose, purpose.id.rawValue)] = purpose.basis?.rawValue ?? ""
        }
        for role in roles { found[ElementReference(.role, role.id.rawValue)] = role.label.nl }
        for source in sources { found[ElementReference(.source, source.id.rawValue)] = source.name }
        for recipient in recipients {
            found[ElementReference(.recipient, recipient.id.rawValue)] =
                recipient.name ?? recipient.category?.nl ?? ""
        }
        for consent in consents { found[ElementReference(.consent, consent.id.rawValue)] = consent.wording.nl }
        return found
    }

    fileprivate var valueTypes: [ElementReference: DataCategory.ValueType] {
        Dictionary(data.map { (ElementReference(.data, $0.id.rawValue), $0.type) }) { first, _ in first }
    }
}
