extension Declaration {
    /// Every element with all it says, in the order of the model.
    var described: [DescribedElement] {
        [DescribedElement(.file, [.one(.format, .number(format))])] + organisation.described + statement.described
            + never.map { DescribedElement(.never, $0.kind.rawValue, [.clauses($0.clauses)]) }
            + people.map(\.described) + data.map(\.described) + systems.map(\.described) + records.map(\.described)
            + purposes.map(\.described) + roles.map(\.described) + retention.map(\.described)
            + sources.map(\.described) + recipients.map(\.described) + rights.described + consents.map(\.described)
            + cookies.map(\.described) + measures.map(\.described) + attestations.map(\.described)
            + clientWork.map(\.described)
            + procedures.map { DescribedElement(.procedure, $0.kind.rawValue, [.clauses($0.clauses)]) }
            + Self.described(accept)
    }

    /// An acceptance has no id: rule and place name it, with a number for a second one.
    private static func described(_ acceptances: [Acceptance]) -> [DescribedElement] {
        var seen: [String: Int] = [:]
        return acceptances.map { acceptance in
            let name = "\(acceptance.rule) \(acceptance.at)"
            seen[name, default: 0] += 1
            let count = seen[name] ?? 1
            return DescribedElement(
                .acceptance, count == 1 ? name : "\(name) \(count)",
                [.plain(.reason, acceptance.reason), .date(.until, acceptance.until)])
        }
    }
}
