import Declarations

/// What the mail with a checkpoint says. Lines are kept short, because a mail is read as it is written.
enum CheckpointLetterTexts {
    static func subject(_ organisation: String, _ day: Bilingual) -> Bilingual {
        Bilingual(
            nl: "Handtekening van het logboek, \(organisation), \(day.nl)",
            en: "Signature of the log, \(organisation), \(day.en)")
    }

    static func opening(_ organisation: String, _ day: Bilingual, _ entries: Int) -> Bilingual {
        Bilingual(
            nl: """
                Goedendag,

                In het logboek staat wie wat met gegevens deed bij \(organisation).
                Op \(day.nl) had het \(entries) regels. Hieronder staat de handtekening.
                """,
            en: """
                Hello,

                The log says who did what with data at \(organisation).
                On \(day.en) it had \(entries) entries. The signature is below.
                """)
    }

    static let keep = Bilingual(
        nl: """
            Bewaar deze mail, buiten Gestand. Meer hoeft niet.
            Wie later een regel verandert of weghaalt, valt hiermee door de mand.
            """,
        en: """
            Keep this mail, outside Gestand. Nothing else is needed.
            Whoever changes or removes an entry later is found out with it.
            """)

    static let compare = Bilingual(
        nl: "Vergelijken kan altijd. Bewaar deze mail als mail.txt, en geef:",
        en: "You can compare at any time. Save this mail as mail.txt, and give:")

    static let commands = Bilingual(
        nl: "gestand log verify MAP --checkpoint mail.txt", en: "gestand log verify FOLDER --checkpoint mail.txt")

    static let key = Bilingual(
        nl: "MAP is een uitvoer van het logboek. De sleutel die het ondertekent:",
        en: "FOLDER is an export of the log. The key that signs it:")

    static let wrong = Bilingual(
        nl: "Klopt het niet? Dan is het logboek veranderd. Bewaar alles en zoek uit wie dat deed.",
        en: "Does it not fit? Then the log was changed. Keep everything and find out who did that.")
}
