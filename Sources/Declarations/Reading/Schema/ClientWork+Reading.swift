/// `client-work`.
extension ClientWork {
    init(id: ID, _ fields: Fields) {
        self.init(id: id, title: fields.requiredText("title", source: "art. 30(2)(b)"))
        controllers = fields.text("controllers")
        people = fields.text("people")
        data = fields.text("data")
        recipients = fields.references("recipients", to: .recipients, Recipient.self)
        clauses = fields.clauses()
        was = fields.was(ClientWork.self)
    }
}
