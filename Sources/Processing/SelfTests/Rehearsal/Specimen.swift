import Declarations
import Rules
import Vault

/// A made-up person with a record of every declared kind.
struct Specimen: Sendable {
    /// Who.
    let person: Person.ID
    /// The number their values are made from.
    let number: Int
    /// What is stored of them.
    var records: [Record]

    /// A made-up record.
    struct Record: Sendable {
        let id: HeldRecord.ID
        let kind: RecordKind.ID
        let capacity: PersonKind.ID
        let source: String
        let values: [DataCategory.ID: String]
    }

    /// The address the organisation knows them by.
    var email: String { SpecimenValues.email(number) }

    /// All values.
    var texts: [String] { records.flatMap(\.values.values) }

    /// A case for a purpose that is bound to one: the person's first record of the kind.
    func caseRecord(for purpose: Purpose) -> HeldRecord.ID? {
        purpose.per.flatMap { kind in records.first { $0.kind == kind }?.id }
    }

    /// What a purpose may see of this person, in one case: record and category.
    func visible(for purpose: Purpose, in caseRecord: HeldRecord.ID?) -> Set<Place> {
        var places: Set<Place> = []
        for record in records where purpose.people.contains(record.capacity) {
            guard record.kind != purpose.per || record.id == caseRecord else { continue }
            for field in record.values.keys where purpose.data.contains(field) {
                places.insert(Place(record: record.id, field: field))
            }
        }
        return places
    }

    /// Where a value stands.
    struct Place: Hashable {
        let record: HeldRecord.ID
        let field: DataCategory.ID
    }
}

extension Declaration {
    /// Categories that may be stored in a kind of record for a kind of person.
    func storable(_ record: RecordKind, of capacity: PersonKind.ID) -> [DataCategory] {
        let wanted = Set(purposes.filter { $0.people.contains(capacity) }.flatMap(\.data))
        return data.filter { record.data.contains($0.id) && wanted.contains($0.id) && !$0.blocked }
    }

    /// Kinds of persons that can be reached by a mail address they are found by.
    var kindsWithAddress: [PersonKind.ID] {
        people.map(\.id).filter { kind in
            records.contains { record in
                record.people.contains(kind)
                    && storable(record, of: kind).contains { $0.type == .email && $0.identifies }
            }
        }
    }
}
