extension Declaration {
    /// The same promises with the ids of today, so that they can be held beside a newer version.
    public func renamed(by renames: Renames) -> Declaration {
        guard !renames.isEmpty else { return self }
        var copy = self
        for index in copy.people.indices { copy.people[index].id = renames.current(.person, people[index].id) }
        for index in copy.data.indices { copy.data[index].id = renames.current(.data, data[index].id) }
        for index in copy.systems.indices {
            copy.systems[index].id = renames.current(.system, systems[index].id)
            copy.systems[index].hostedBy = systems[index].hostedBy.map { renames.current(.recipient, $0) }
        }
        copy.records = records.map { $0.renamed(by: renames) }
        copy.purposes = purposes.map { $0.renamed(by: renames) }
        for index in copy.roles.indices { copy.roles[index].id = renames.current(.role, roles[index].id) }
        copy.retention = retention.map { $0.renamed(by: renames) }
        for index in copy.sources.indices { copy.sources[index].id = renames.current(.source, sources[index].id) }
        for index in copy.recipients.indices {
            copy.recipients[index].id = renames.current(.recipient, recipients[index].id)
            copy.recipients[index].data = recipients[index].data.map { renames.current(.data, $0) }
            copy.recipients[index].subprocessors = recipients[index].subprocessors.map {
                renames.current(.recipient, $0)
            }
        }
        for index in copy.consents.indices { copy.consents[index].id = renames.current(.consent, consents[index].id) }
        return copy
    }
}

extension RecordKind {
    fileprivate func renamed(by renames: Renames) -> RecordKind {
        var copy = self
        copy.id = renames.current(.record, id)
        copy.people = people.map { renames.current(.person, $0) }
        copy.data = data.map { renames.current(.data, $0) }
        copy.heldIn = heldIn.map { renames.current(.system, $0) }
        return copy
    }
}

extension Purpose {
    fileprivate func renamed(by renames: Renames) -> Purpose {
        var copy = self
        copy.id = renames.current(.purpose, id)
        copy.people = people.map { renames.current(.person, $0) }
        copy.data = data.map { renames.current(.data, $0) }
        copy.sources = sources.map { source in
            guard case .named(let id) = source else { return source }
            return .named(renames.current(.source, id))
        }
        copy.recipients = recipients.map { renames.current(.recipient, $0) }
        copy.roles = roles.map { renames.current(.role, $0) }
        copy.per = per.map { renames.current(.record, $0) }
        copy.retention.standard = retention.standard.map { renames.current(.retention, $0) }
        copy.retention.byCategory = [:]
        for (category, rule) in retention.byCategory {
            copy.retention.byCategory[renames.current(.data, category)] = renames.current(.retention, rule)
        }
        copy.consent = consent.map { renames.current(.consent, $0) }
        return copy
    }
}

extension RetentionRule {
    fileprivate func renamed(by renames: Renames) -> RetentionRule {
        var copy = self
        copy.id = renames.current(.retention, id)
        copy.after = after.map { EventReference(record: renames.current(.record, $0.record), event: $0.event) }
        copy.andIfOpened = andIfOpened.map {
            EventReference(record: renames.current(.record, $0.record), event: $0.event)
        }
        copy.covers = covers.map { renames.current(.data, $0) }
        return copy
    }
}
