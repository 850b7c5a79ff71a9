/// `retention`.
extension RetentionRule {
    init(id: ID, _ fields: Fields) {
        let keep = fields.required("keep", source: "art. 13(2)(a)")?.period()
        self.init(
            id: id, after: fields.events("after"), keep: keep ?? Period(),
            then: fields.choice("then", Action.self) ?? .erase)
        kind = fields.choice("kind", Kind.self) ?? .purpose
        andIfOpened = fields.events("and-if-opened")
        from = fields.choice("from", StartingPoint.self)
        law = fields.plain("law")
        covers = fields.references("covers", to: .data, DataCategory.self)
        optOut = fields.flag("opt-out", default: false)
        explanation = fields.text("explanation")
        clauses = fields.clauses()
        was = fields.was(RetentionRule.self)
    }
}
