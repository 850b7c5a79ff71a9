import Declarations
import Documents
import Rules

/// What people read about evidence that only people can give.
enum AttestedTexts {
    static let asked = Bilingual(nl: "Aan te tonen", en: "To be shown")
    static let shown = Bilingual(nl: "Aangetoond", en: "Shown")
    static let lapsed = Bilingual(nl: "Verlopen", en: "Lapsed")
    static let oldest = Bilingual(nl: "Oudste bewijs", en: "Oldest evidence")
    static let firstEnd = Bilingual(nl: "Eerste einde", en: "First end")
    static let elements = Bilingual(nl: "Onderdelen van artikel 28, lid 3", en: "Elements of Article 28(3)")

    /// Why it is judged so, and what would mend it.
    static func sentence(_ standings: [EvidenceStanding], verdict: Verdict) -> Bilingual {
        guard let one = standings.first else { return nobody }
        let count = standings.count(where: \.isShown)
        var parts = [standings.count == 1 ? single(one) : several(count, standings)]
        if let end = standings.filter(\.isShown).compactMap(\.lapsesOn).min() {
            parts.append(until(end, oldest: standings.compactMap { $0.item?.givenOn }.min()))
        }
        if verdict != .kept { parts.append(action) }
        return EnumerationTexts.sentences(parts)
    }

    private static let nobody = Bilingual(
        nl:
            "Er is nog niemand van wie dit gevraagd kan worden: er is geen account van een medewerker of geen ontvanger.",
        en: "There is nobody yet to ask this of: there is no account of a member of staff, or no recipient.")

    private static let action = Bilingual(
        nl: "De contactpersoon privacy legt bewijs vast bij Bewijsstukken.",
        en: "The privacy contact records evidence at Attestations.")

    private static func single(_ standing: EvidenceStanding) -> Bilingual {
        switch standing.state {
        case .missing: Bilingual(nl: "Dit is nog niet aangetoond.", en: "This has not been shown yet.")
        case .awaitingOfficer:
            Bilingual(
                nl: "Dit is vastgelegd, maar de functionaris gegevensbescherming ging nog niet akkoord.",
                en: "This is recorded, but the data protection officer has not agreed yet.")
        case .lacking(let elements):
            Bilingual(
                nl: "In de overeenkomst ontbreekt: \(names(elements).nl).",
                en: "The agreement lacks: \(names(elements).en).")
        case .lapsed: Bilingual(nl: "Het bewijs is verlopen.", en: "The evidence has lapsed.")
        case .shown, .lapsing:
            Bilingual(nl: "Dit is aangetoond.", en: "This has been shown.")
        }
    }

    private static func several(_ count: Int, _ standings: [EvidenceStanding]) -> Bilingual {
        let all = standings.count
        switch standings.first?.id.subject {
        case .staff?:
            return Bilingual(
                nl: "\(count) van de \(all) medewerkers toonden dit aan.",
                en: "\(count) of \(all) staff members showed this.")
        case .recipient?:
            return Bilingual(
                nl: "Van \(count) van de \(all) ontvangers is dit aangetoond.",
                en: "For \(count) of \(all) recipients this was shown.")
        default:
            return Bilingual(
                nl: "Van de \(all) afwegingen \(count == 1 ? "is" : "zijn") er \(count) aangetoond.",
                en: "\(count) of \(all) weighings \(count == 1 ? "was" : "were") shown."
            )
        }
    }

    private static func until(_ end: CalendarDate, oldest: CalendarDate?) -> Bilingual {
        let end = DateTexts.plain(end)
        guard let oldest else {
            return Bilingual(nl: "Dat geldt tot en met \(end.nl).", en: "That counts until \(end.en).")
        }
        let first = DateTexts.plain(oldest)
        return Bilingual(
            nl: "Het oudste bewijs is van \(first.nl); het eerste einde is \(end.nl).",
            en: "The oldest evidence is of \(first.en); the first end is \(end.en).")
    }

    private static func names(_ elements: [AgreementElement]) -> Bilingual {
        EnumerationTexts.joined(elements.map { AgreementElementTexts.name($0) })
    }
}
