/// `accept`: findings that someone knows of and accepts for a time.
extension Acceptance {
    static func all(_ element: Element) -> [Acceptance] {
        element.items().compactMap { Acceptance(Fields($0, .acceptance)) }
    }

    private init?(_ fields: Fields) {
        let rule = fields.required("rule")?.plain()
        let place = fields.required("at")?.plain()
        let reason = fields.required("reason", source: "art. 5(2)")?.plain()
        let until = fields.required("until")?.date()
        guard let rule, let place, let reason, let until else { return nil }
        self.init(rule: rule, at: place, reason: reason, until: until)
    }
}
