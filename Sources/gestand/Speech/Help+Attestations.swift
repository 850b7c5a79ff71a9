import ArgumentParser
import Declarations

extension Help {
    static let attestation = Bilingual(
        nl: "Bewijs van wat alleen mensen kunnen aantonen.", en: "Evidence of what only people can show.")
    static let attestationList = Bilingual(
        nl: "Wat aangetoond moet worden, en hoe het ervoor staat.", en: "What must be shown, and how it stands.")
    static let attestationRecord = Bilingual(
        nl: "Legt bewijs vast, met een vindplaats of een bestand.", en: "Records evidence, with a place or a file.")
    static let attestationWithdraw = Bilingual(
        nl: "Trekt bewijs in; wat erin stond wordt gewist.", en: "Withdraws evidence; what it said is erased.")
    static let attestationCalendar = Bilingual(
        nl: "De dagen waarop bewijs verloopt, als agendabestand (ICS).",
        en: "The days on which evidence lapses, as a calendar file (ICS).")

    static var duty: ArgumentHelp {
        help(
            nl: "Wat het aantoont, zoals `attestation list` het noemt.",
            en: "What it shows, as `attestation list` names it.")
    }
    static var givenOn: ArgumentHelp {
        help(nl: "De dag waarop het is gegeven: 2026-03-05.", en: "The day on which it was given: 2026-03-05.")
    }
    static var evidenceUntil: ArgumentHelp {
        help(nl: "De laatste dag waarop het stuk zelf geldt.", en: "The last day on which the document itself holds.")
    }
    static var officerOn: ArgumentHelp {
        help(
            nl: "De dag waarop de functionaris gegevensbescherming akkoord ging.",
            en: "The day on which the data protection officer agreed.")
    }
    static var agreementElement: ArgumentHelp {
        help(
            nl: "Een onderdeel dat in de overeenkomst staat, of all (artikel 28, lid 3).",
            en: "An element that the agreement has, or all (Article 28(3)).")
    }
    static var reference: ArgumentHelp {
        help(nl: "Waar het ligt. Noem geen namen.", en: "Where it is. Name no names.")
    }
    static var evidenceFile: ArgumentHelp {
        help(nl: "Een PDF, PNG of JPEG van hoogstens 5 MB.", en: "A PDF, PNG or JPEG of 5 MB at most.")
    }
    static var evidence: ArgumentHelp {
        help(nl: "Het kenmerk van het bewijs.", en: "The id of the evidence.")
    }
    static var withdrawalReason: ArgumentHelp {
        help(nl: "mistaken, untrue, replaced of ended.", en: "mistaken, untrue, replaced or ended.")
    }

    private static func help(nl: String, en: String) -> ArgumentHelp {
        ArgumentHelp(stringLiteral: Bilingual(nl: nl, en: en).text)
    }
}
