import Declarations

/// What people read when evidence is not taken.
enum EvidenceRefusalTexts {
    static func message(_ refusal: EvidenceRefusal) -> Bilingual {
        switch refusal {
        case .dutyUnknown:
            Bilingual(
                nl: "Dit hoeft volgens de verklaring niet te worden aangetoond. Kies iets uit de lijst.",
                en: "The declaration does not ask to show this. Choose something from the list.")
        case .unknown:
            Bilingual(
                nl: "Dit bewijs is er niet. Kies het uit de lijst.",
                en: "There is no such evidence. Choose it from the list.")
        case .empty:
            Bilingual(
                nl: "Schrijf op waar het bewijs ligt, of voeg een bestand toe.",
                en: "Write down where the evidence is, or add a file.")
        case .givenOn:
            Bilingual(
                nl: "Geef de dag waarop het bewijs is gegeven, zoals 2026-03-05. Die ligt niet in de toekomst.",
                en: "Give the day on which the evidence was given, such as 2026-03-05. It is not in the future.")
        case .until:
            Bilingual(
                nl: "De laatste dag ligt voor de dag waarop het bewijs is gegeven. Controleer beide.",
                en: "The last day is before the day on which the evidence was given. Check both.")
        case .officerOn:
            Bilingual(
                nl: "Geef de dag waarop de functionaris akkoord ging, zoals 2026-03-05. Die ligt niet in de toekomst.",
                en: "Give the day on which the officer agreed, such as 2026-03-05. It is not in the future.")
        case .reference:
            Bilingual(
                nl:
                    "Gebruik voor de vindplaats hoogstens \(EvidenceRefusal.longestReference) gewone tekens, op één regel.",
                en: "Use at most \(EvidenceRefusal.longestReference) plain characters on one line to say where it is.")
        case .fileTooLarge:
            Bilingual(
                nl: "Het bestand is groter dan 5 MB. Maak het kleiner, of schrijf op waar het ligt.",
                en: "The file is larger than 5 MB. Make it smaller, or write down where it is.")
        case .fileKind:
            Bilingual(
                nl: "Dit bestand is geen PDF, PNG of JPEG. Bewaar het als een van die drie.",
                en: "This file is no PDF, PNG or JPEG. Save it as one of those three.")
        case .withdrawn:
            Bilingual(nl: "Dit bewijs is al ingetrokken.", en: "This evidence has been withdrawn already.")
        case .reason:
            Bilingual(nl: "Kies een reden uit de lijst.", en: "Choose a reason from the list.")
        }
    }
}
