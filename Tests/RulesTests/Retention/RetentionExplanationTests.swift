import Declarations
import Rules
import Testing

@Suite("Retention decisions in words")
struct RetentionExplanationTests {
    typealias Binding = RetentionDecision.Binding

    static let ended = EventReference(record: "agreement", event: "ended")
    static let closed = EventReference(record: "complaint", event: "closed")
    static let issued = EventReference(record: "invoice", event: "issued")
    static let names = [
        ended: Bilingual(nl: "het einde van de overeenkomst", en: "the end of the agreement"),
        closed: Bilingual(nl: "het sluiten van de klacht", en: "the closing of the complaint"),
    ]
    static let administration = Binding(
        kind: .purpose, purpose: "administration",
        title: Bilingual(nl: "Klantadministratie", en: "Customer administration"), after: [ended],
        andIfOpened: [closed], keep: Period(years: 7))
    static let tax = Binding(
        kind: .minimum, purpose: "tax", title: Bilingual(nl: "Belastingen", en: "Tax"), after: [issued],
        keep: Period(years: 7), bookYear: .calendarYear)
    static let events: [EventReference: RetentionDecision.EventState] = [
        ended: .happened(on: day("2024-03-15")), issued: .happened(on: day("2024-03-15")),
    ]

    func explain(
        _ bindings: [Binding], _ events: [EventReference: RetentionDecision.EventState] = Self.events,
        holds: [RetentionDecision.Hold] = [], today: String
    ) -> Bilingual {
        RetentionDecision.decide(bindings: bindings, events: events, holds: holds, today: day(today))
            .explanation(eventNames: Self.names)
    }

    @Test("what only a legal duty still keeps")
    func legalDuty() {
        let text = explain([Self.administration, Self.tax], today: "2031-03-16")
        #expect(
            text.nl
                == "Dit gegeven blijft bewaard tot en met 31 december 2031. Daarna wordt het gewist. "
                + "Voor ‘Klantadministratie’ was het nodig tot en met 15 maart 2031, 7 jaar na het einde van de "
                + "overeenkomst (15 maart 2024). De wet vraagt bewaren voor ‘Belastingen’ tot en met 31 december 2031, "
                + "7 jaar na het einde van het boekjaar (31 december 2024). Alleen een wettelijke plicht vraagt dit "
                + "nog. In het dagelijks werk is het gegeven niet meer te zien.")
        #expect(
            text.en
                == "This item is kept up to and including 31 December 2031. After that it is erased. "
                + "It was needed for ‘Customer administration’ up to and including 15 March 2031, 7 years after the "
                + "end of the agreement (15 March 2024). The law asks to keep it for ‘Tax’ up to and including "
                + "31 December 2031, 7 years after the end of the book year (31 December 2024). Only a legal duty "
                + "still asks for this. The item is out of sight in daily work.")
    }

    @Test("what is kept while an event has to come")
    func open() {
        let text = explain([Self.administration], [:], today: "2030-01-01")
        #expect(
            text.nl
                == "Dit gegeven blijft bewaard. De einddatum staat nog niet vast. Het is nodig voor "
                + "‘Klantadministratie’; de bewaartijd begint pas na het einde van de overeenkomst.")
        let complaint = Self.events.merging([Self.closed: .running]) { $1 }
        #expect(
            explain([Self.administration], complaint, today: "2035-01-01").en.hasSuffix(
                "the period begins only after the closing of the complaint."))
    }

    @Test("what goes now")
    func erase() {
        let text = explain([Self.administration], today: "2031-03-16")
        #expect(text.nl.hasPrefix("De bewaartijd van dit gegeven liep tot en met 15 maart 2031. Het wordt nu gewist."))
        #expect(text.en.hasPrefix("This item was to be kept up to and including 15 March 2031. It is now erased."))
    }

    @Test("what a hold keeps, with each reason")
    func blocked() {
        let text = explain([Self.administration], holds: [.legalClaim, .openRequest], today: "2032-01-01")
        #expect(
            text.nl.contains(
                "Het wordt nog niet gewist, want het is nodig voor een rechtszaak of een claim en er loopt nog een "
                    + "verzoek over dit gegeven."))
        #expect(
            text.en.contains(
                "It is not erased yet, because it is needed for a legal claim and a request about it is still open."))
    }

    @Test("an early end names its reason", arguments: RetentionDecision.Ending.Reason.allCases)
    func ending(reason: RetentionDecision.Ending.Reason) {
        var binding = Self.administration
        binding.ending = RetentionDecision.Ending(on: day("2026-01-01"), reason: reason)
        let text = explain([binding, Self.tax], today: "2026-01-02")
        let words =
            switch reason {
            case .consentWithdrawn: "de toestemming is ingetrokken"
            case .objectionUpheld: "het bezwaar is toegewezen"
            case .erasureGranted: "er is besloten het te wissen"
            case .purposeRemoved: "dit doel is vervallen"
            }
        #expect(text.nl.contains("Voor ‘Klantadministratie’ is het niet meer nodig: \(words) op 1 januari 2026."))
    }

    @Test("a maximum and a restriction are said")
    func capAndRestriction() {
        let cap = Binding(
            kind: .maximum, purpose: nil, title: Bilingual(same: "maximum"), after: [Self.ended],
            keep: Period(months: 12))
        let text = explain([Self.administration, cap], holds: [.restriction], today: "2024-10-01")
        #expect(text.nl.contains("tot en met 15 maart 2025, want langer dan het afgesproken maximum mag niet."))
        #expect(text.nl.hasSuffix("Het gebruik is nu beperkt: het gegeven wordt alleen bewaard."))
        #expect(text.en.hasSuffix("Use is restricted now: the item is stored and nothing else."))
    }

    @Test("the summary is the outcome alone")
    func summary() {
        let decision = RetentionDecision.decide(
            bindings: [Self.administration], events: Self.events, today: day("2026-01-01"))
        #expect(
            decision.summary
                == Bilingual(
                    nl: "Dit gegeven blijft bewaard tot en met 15 maart 2031. Daarna wordt het gewist.",
                    en: "This item is kept up to and including 15 March 2031. After that it is erased."))
        #expect(decision.explanation.nl.hasPrefix(decision.summary.nl))
    }
}
