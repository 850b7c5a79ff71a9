/// `people`.
extension PersonKind {
    /// The highest age that can be asked.
    static let highestAge = 120

    init(id: ID, _ fields: Fields) {
        self.init(id: id, label: fields.requiredText("label"))
        explanation = fields.text("explanation")
        minimumAge = fields.number("minimum-age", in: 0...Self.highestAge)
        clauses = fields.clauses()
        was = fields.was(PersonKind.self)
    }
}

/// `data`.
extension DataCategory {
    init(id: ID, _ fields: Fields) {
        self.init(id: id, label: fields.requiredText("label"))
        type = fields.choice("type", ValueType.self) ?? .text
        pd = fields.formatted("pd", .vocabularyTerm)
        identifies = fields.flag("identifies", default: false)
        blocked = fields.flag("blocked", default: false)
        special = fields.flag("special", default: false)
        origin = fields.choice("origin", Origin.self) ?? .provided
        explanation = fields.text("explanation")
        clauses = fields.clauses()
        was = fields.was(DataCategory.self)
    }
}

/// `systems`.
extension HoldingSystem {
    /// The ways in which a system is asked.
    static let connectorKinds = ["wordpress", "rest", "task"]

    init(id: ID, _ fields: Fields) {
        self.init(id: id)
        name = fields.plain("name")
        hostedBy = fields.reference("hosted-by", to: .recipients, Recipient.self)
        if let written = fields["connector"] {
            let kind = written.node.scalar == nil ? Fields(written, .connector).required("kind") : written
            connector = kind?.word(of: Self.connectorKinds)
        }
        clauses = fields.clauses()
        was = fields.was(HoldingSystem.self)
    }
}

/// `records`.
extension RecordKind {
    init(id: ID, _ fields: Fields) {
        self.init(id: id)
        label = fields.text("label")
        people = fields.references("of", to: .people, PersonKind.self)
        data = fields.references("data", to: .data, DataCategory.self)
        for event in fields["events"]?.distinctItems() ?? [] {
            guard let name = event.plain() else { continue }
            if !ReservedIDs.isWellFormed(name) { event.report("format.id", ElementTexts.malformedID(name)) }
            events.append(name)
        }
        heldIn = fields.references("held-in", to: .systems, HoldingSystem.self)
        clauses = fields.clauses()
        was = fields.was(RecordKind.self)
    }
}

/// `sources`.
extension DataSource {
    /// Where data come from without being declared.
    static let builtIn = ["person", "device"]

    init(id: ID, _ fields: Fields) {
        self.init(id: id, name: fields.requiredPlain("name"))
        if Self.builtIn.contains(id.rawValue) {
            let element = fields.element
            element.report("format.id", ElementTexts.builtInSource(id.rawValue), at: element.keyPosition)
        }
        isPublic = fields.flag("public", default: false)
        guarantee = fields.text("guarantee")
        explanation = fields.text("explanation")
        clauses = fields.clauses()
        was = fields.was(DataSource.self)
    }
}

/// `roles`.
extension StaffRole {
    init(id: ID, _ fields: Fields) {
        self.init(id: id, label: fields.requiredText("label"))
        clauses = fields.clauses()
        was = fields.was(StaffRole.self)
    }
}
