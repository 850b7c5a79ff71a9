import Declarations
import Rules

/// What the pages about evidence say.
enum AttestationTexts {
    static let what = Bilingual(nl: "Wat", en: "What")
    static let of = Bilingual(nl: "Van wie", en: "Of whom")
    static let standing = Bilingual(nl: "Stand", en: "State")
    static let given = Bilingual(nl: "Gegeven op", en: "Given on")
    static let until = Bilingual(nl: "Geldt tot en met", en: "Counts until")
    static let showBefore = Bilingual(nl: "Aan te tonen tot en met", en: "To be shown until")
    static let period = Bilingual(nl: "Opnieuw na", en: "Again after")
    static let ownerLabel = Bilingual(nl: "Verantwoordelijk", en: "Responsible")
    static let shownBy = Bilingual(nl: "Wat het aantoont", en: "What shows it")
    static let present = Bilingual(nl: "Staat erin", en: "Present")
    static let lacking = Bilingual(nl: "Ontbreekt", en: "Lacking")
    static let declared = Bilingual(nl: "Volgens de verklaring", en: "According to the declaration")
    static let calendar = Bilingual(nl: "Zet in uw agenda", en: "Put in your calendar")
    static let record = Bilingual(nl: "Leg bewijs vast", en: "Record evidence")
    static let history = Bilingual(nl: "Wat is vastgelegd", en: "What was recorded")
    static let none = Bilingual(nl: "Er is nog niets vastgelegd", en: "Nothing has been recorded yet")
    static let noneHint = Bilingual(
        nl: "Zonder bewijs is deze belofte niet aangetoond.", en: "Without evidence this promise is not proven.")
    static let download = Bilingual(nl: "Haal het bestand op", en: "Collect the file")
    static let showReference = Bilingual(nl: "Toon waar het ligt", en: "Show where it is")
    static let noReference = Bilingual(
        nl: "Er is geen vindplaats opgeschreven.", en: "No place was written down.")
    static let withdraw = Bilingual(nl: "Trek het bewijs in", en: "Withdraw the evidence")
    static let why = Bilingual(nl: "Waarom telt het niet meer?", en: "Why does it no longer count?")

    static let givenOn = Bilingual(nl: "Dag waarop het is gegeven", en: "Day on which it was given")
    static let untilOn = Bilingual(nl: "Laatste dag waarop het geldt", en: "Last day on which it holds")
    static let untilHint = Bilingual(
        nl: "Alleen als het stuk zelf een einddatum heeft, zoals een certificaat.",
        en: "Only when the document has an end of its own, such as a certificate.")
    static let reference = Bilingual(nl: "Waar het ligt", en: "Where it is")
    static let referenceHint = Bilingual(
        nl: "Bijvoorbeeld: map Personeel, blad 3. Dit wordt versleuteld.",
        en: "For example: folder Staff, sheet 3. This is encrypted.")
    static let file = Bilingual(nl: "Bestand", en: "File")
    static let fileHint = Bilingual(
        nl: "PDF, PNG of JPEG, hoogstens 5 MB. Het wordt versleuteld.",
        en: "PDF, PNG or JPEG, 5 MB at most. It is encrypted.")
    static let officerOn = Bilingual(
        nl: "Dag waarop de functionaris gegevensbescherming akkoord ging",
        en: "Day on which the data protection officer agreed")
    static let officerHint = Bilingual(
        nl: "Zonder dit akkoord is de belofte nog niet aangetoond.",
        en: "Without this agreement the promise is not proven yet.")
    static let elements = Bilingual(nl: "Wat staat in de overeenkomst?", en: "What is in the agreement?")
    static let elementsHint = Bilingual(
        nl: "Lees de overeenkomst en kruis aan wat erin staat (artikel 28, lid 3).",
        en: "Read the agreement and tick what it has (Article 28(3)).")

    static func kind(_ kind: EvidenceKind) -> Bilingual {
        switch kind {
        case .attestation: Bilingual(nl: "Verklaringen", en: "Attestations")
        case .measure: Bilingual(nl: "Maatregelen", en: "Measures")
        case .assessment: Bilingual(nl: "Afwegingen", en: "Assessments")
        case .agreement: Bilingual(nl: "Verwerkersovereenkomsten", en: "Processor agreements")
        }
    }

    static func state(_ state: EvidenceStanding.State) -> Bilingual {
        switch state {
        case .missing: Bilingual(nl: "Niet aangetoond", en: "Not shown")
        case .awaitingOfficer: Bilingual(nl: "Wacht op akkoord", en: "Awaits agreement")
        case .lacking: Bilingual(nl: "Onvolledig", en: "Incomplete")
        case .shown: Bilingual(nl: "Aangetoond", en: "Shown")
        case .lapsing: Bilingual(nl: "Verloopt", en: "Lapses soon")
        case .lapsed: Bilingual(nl: "Verlopen", en: "Lapsed")
        }
    }

    static func tone(_ state: EvidenceStanding.State) -> Look.Tone {
        switch state {
        case .missing: .neutral
        case .awaitingOfficer: .active
        case .shown: .good
        case .lapsing: .caution
        case .lapsed, .lacking: .bad
        }
    }

    static func lead(_ standings: [EvidenceStanding]) -> Bilingual {
        let shown = standings.count { $0.state == .shown || $0.state == .lapsing }
        return Bilingual(
            nl: "Beloften die alleen mensen kunnen nakomen. \(shown) van de \(standings.count) zijn aangetoond.",
            en: "Promises that only people can keep. \(shown) of \(standings.count) are shown.")
    }

    static func owner(_ duty: EvidenceDuty) -> Bilingual {
        duty.owner.map { Bilingual(same: $0) } ?? Bilingual(nl: "De organisatie", en: "The organisation")
    }

    static func givenHint(_ duty: EvidenceDuty) -> Bilingual {
        guard let renew = duty.renew else {
            return Bilingual(nl: "De dag van tekenen of besluiten.", en: "The day of signing or deciding.")
        }
        let period = PeriodTexts.words(renew)
        return Bilingual(
            nl: "De dag van tekenen of besluiten. Het telt \(period.nl).",
            en: "The day of signing or deciding. It counts for \(period.en).")
    }

    static func givenLine(_ item: EvidenceItem) -> Bilingual {
        let date = DateTexts.plain(item.givenOn)
        return Bilingual(nl: "Gegeven op \(date.nl)", en: "Given on \(date.en)")
    }

    static func recordedLine(_ item: EvidenceItem) -> Bilingual {
        let moment = DateTexts.moment(item.recordedAt)
        let end = item.withdrawal.map { DateTexts.moment($0.at) }
        return Bilingual(
            nl: "Vastgelegd \(moment.nl)" + (end.map { ", ingetrokken \($0.nl)" } ?? ""),
            en: "Recorded \(moment.en)" + (end.map { ", withdrawn \($0.en)" } ?? ""))
    }

    static func withdrawLead(_ item: EvidenceItem) -> Bilingual {
        let date = DateTexts.plain(item.givenOn)
        return Bilingual(
            nl: "Het bewijs van \(date.nl) telt dan niet meer. Het bestand en de vindplaats worden gewist.",
            en: "The evidence of \(date.en) no longer counts then. The file and where it is are erased.")
    }

    static func reason(_ reason: EvidenceItem.Reason) -> Bilingual {
        switch reason {
        case .mistaken: Bilingual(nl: "Per vergissing vastgelegd", en: "Recorded by mistake")
        case .untrue: Bilingual(nl: "Het klopte niet", en: "It was not right")
        case .replaced: Bilingual(nl: "Vervangen door iets beters", en: "Replaced by something better")
        case .ended: Bilingual(nl: "Waar het over ging, is voorbij", en: "What it was about has ended")
        }
    }
}
