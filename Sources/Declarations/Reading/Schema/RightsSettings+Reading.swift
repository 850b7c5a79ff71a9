/// `rights`.
extension RightsSettings {
    init(_ fields: Fields) {
        self.init()
        for (key, element) in fields.all {
            switch key {
            case "all": all = RightTerms(right: nil, Fields(element, .right))
            case "identity": identity = IdentitySettings(Fields(element, .identity))
            case "register": register = RequestRegister(element)
            default:
                // A right is offered as soon as it is named, even with nothing behind it.
                if let right = Right(rawValue: key) { rights.append(RightTerms(right: right, Fields(element, .right))) }
            }
        }
    }
}

extension RightTerms {
    fileprivate init(right: Right?, _ fields: Fields) {
        self.init(right: right)
        respond = fields["respond"].flatMap { ResponsePromise(Fields($0, .respond)) }
        channels = fields.choices("channels", Channel.self)
        withoutGround = fields.flag("without-ground", default: false)
        liftedByPerson = fields.word("lifted-by", of: ["person", "organisation"]) == "person"
        atOnce = fields.flag("at-once", default: false)
        allData = fields.flag("all-data", default: false)
        explanation = fields.text("explanation")
        clauses = fields.clauses()
    }
}

extension ResponsePromise {
    fileprivate init?(_ fields: Fields) {
        let term = fields.required("term", source: "art. 12(3)")?.period()
        self.init(
            term: term ?? Period(), means: fields.choice("means", Meaning.self) ?? .answer,
            extendable: fields.flag("extendable", default: false), pauses: fields.flag("pauses", default: true))
        clauses = fields.clauses()
        if term == nil { return nil }
    }
}

extension IdentitySettings {
    fileprivate init(_ fields: Fields) {
        self.init()
        let ways = fields.choices("ways", Way.self)
        if !ways.isEmpty { self.ways = ways }
        sendToKnownAddressOnly =
            fields.word("send-to", of: ["known-address-only", "any-address"]) == "known-address-only"
        clauses = fields.clauses()
    }
}

extension RequestRegister {
    fileprivate init(_ element: Element) {
        if element.node.isNothing {
            self.init()
        } else if element.node.scalar != nil {
            self.init(anonymised: element.word(of: ["anonymised", "kept"]) == "anonymised")
        } else {
            let fields = Fields(element, .register)
            self.init(anonymised: fields.flag("anonymised", default: false), clauses: fields.clauses())
        }
    }
}
