import Declarations

/// Events that start clocks, as clauses of a sentence: *de overeenkomst is geëindigd*.
public enum EventTexts {
    /// What happened, in the forms that a retention sentence needs.
    public struct Happening {
        /// Dutch, perfect tense.
        public var nl: String
        /// English, past tense: *the agreement ended*.
        public var past: String
        /// English, perfect tense: *the agreement has ended*.
        public var perfect: String
    }

    /// The event as a clause.
    public static func happening(_ event: EventReference, _ declaration: Declaration) -> Happening {
        let label = recordLabel(event.record, declaration)
        let noun = DutchNoun(label.nl)
        let thing = "the " + FirstLetter.lowered(label.en)
        let was = noun.isPlural ? "were" : "was"
        let has = noun.isPlural ? "have" : "has"
        if event.event == EventReference.collected {
            return Happening(
                nl: "wij de gegevens hebben vastgelegd", past: "we recorded the data",
                perfect: "we have recorded the data")
        }
        if let active = active[event.event] {
            return Happening(
                nl: "\(noun.definite) \(noun.toBe) \(active.nl)", past: "\(thing) \(active.past)",
                perfect: "\(thing) \(has) \(active.perfect)")
        }
        if event.event == "last-used" {
            return Happening(
                nl: "\(noun.definite) voor het laatst \(noun.toBe) gebruikt", past: "\(thing) \(was) last used",
                perfect: "\(thing) \(has) last been used")
        }
        if let passive = passive[event.event] {
            return Happening(
                nl: "\(noun.definite) \(noun.toBe) \(passive.nl)", past: "\(thing) \(was) \(passive.en)",
                perfect: "\(thing) \(has) been \(passive.en)")
        }
        let name = event.event.replacing("-", with: " ")
        return Happening(
            nl: "bij \(noun.definite) ‘\(name)’ is vastgelegd", past: "‘\(name)’ was recorded for \(thing)",
            perfect: "‘\(name)’ has been recorded for \(thing)")
    }

    /// What a kind of record is called; the usual kinds have a name even when the declaration gives none.
    public static func recordLabel(_ id: RecordKind.ID, _ declaration: Declaration) -> Bilingual {
        declaration.records[id: id]?.label ?? usual[id.rawValue]
            ?? Bilingual(
                same: id.rawValue.replacing("-", with: " "))
    }

    private static let active: [String: (nl: String, past: String, perfect: String)] = [
        "ended": ("geëindigd", "ended", "ended"), "started": ("begonnen", "began", "begun"),
        "expired": ("verlopen", "expired", "expired"), "left": ("vertrokken", "left", "left"),
        "stopped": ("opgeheven", "was closed", "been closed"),
    ]

    private static let passive: [String: (nl: String, en: String)] = [
        "accepted": ("aanvaard", "accepted"), "answered": ("beantwoord", "answered"),
        "cancelled": ("opgezegd", "cancelled"), "closed": ("afgesloten", "closed"),
        "completed": ("afgerond", "completed"), "created": ("gemaakt", "created"), "decided": ("beslist", "decided"),
        "delivered": ("geleverd", "delivered"), "filled": ("vervuld", "filled"), "finished": ("klaar", "finished"),
        "given": ("gegeven", "given"), "handled": ("afgehandeld", "handled"), "issued": ("gemaakt", "issued"),
        "made": ("gemaakt", "made"),
        "opened": ("geopend", "opened"), "paid": ("betaald", "paid"), "published": ("gepubliceerd", "published"),
        "received": ("ontvangen", "received"), "recorded": ("vastgelegd", "recorded"),
        "refused": ("geweigerd", "refused"), "registered": ("geregistreerd", "registered"),
        "rejected": ("afgewezen", "rejected"), "requested": ("aangevraagd", "requested"), "sent": ("verstuurd", "sent"),
        "signed": ("getekend", "signed"), "submitted": ("ingediend", "submitted"),
        "terminated": ("beëindigd", "terminated"), "used": ("gebruikt", "used"), "visited": ("gedaan", "made"),
        "withdrawn": ("ingetrokken", "withdrawn"),
    ]

    private static let usual: [String: Bilingual] = [
        "account": Bilingual(nl: "Account", en: "Account"),
        "agreement": Bilingual(nl: "Overeenkomst", en: "Agreement"),
        "application": Bilingual(nl: "Sollicitatie", en: "Application"),
        "complaint": Bilingual(nl: "Klacht", en: "Complaint"), "consent": Bilingual(nl: "Toestemming", en: "Consent"),
        "contact": Bilingual(nl: "Contact", en: "Contact"), "invoice": Bilingual(nl: "Factuur", en: "Invoice"),
        "newsletter": Bilingual(nl: "Nieuwsbrief", en: "Newsletter"),
        "order": Bilingual(nl: "Bestelling", en: "Order"), "profile": Bilingual(nl: "Profiel", en: "Profile"),
        "request": Bilingual(nl: "Verzoek", en: "Request"), "review": Bilingual(nl: "Beoordeling", en: "Review"),
        "visit": Bilingual(nl: "Bezoek", en: "Visit"),
    ]
}
