import Declarations

/// What the mail with a checkpoint says. Lines are kept short, because a mail is read as it is written.
enum CheckpointLetterTexts {
    static func subject(_ organisation: String, _ day: Bilingual) -> Bilingual {
        Bilingual(
            nl: "Handtekening van het logboek, \(organisation), \(day.nl)",
            en: "Signature of the log, \(organisation), \(day.en)")
    }

    static func opening(_ organisation: String, _ day: Bilingual, _ entries: Int) -> Bilingual {
        let lines = PhraseTexts.count(entries, nl: ("regel", "regels"), en: ("entry", "entries"))
        return Bilingual(
            nl: """
                Goedendag,

                In het logboek staat wie wat met gegevens deed bij \(organisation).
                Op \(day.nl) had het \(lines.nl). Hieronder staat de handtekening.
                """,
            en: """
                Hello,

                The log says who did what with data at \(organisation).
                On \(day.en) it had \(lines.en). The signature is below.
                """)
    }

    static let keep = Bilingual(
        nl: """
            Bewaar deze mail, buiten Gestand. Meer hoeft niet.
            Verandert iemand later een regel? Dan ziet u dat hiermee.
            """,
        en: """
            Keep this mail, outside Gestand. Nothing else is needed.
            Does someone change an entry later? Then you see it with this.
            """)

    static let compare = Bilingual(
        nl: "Vergelijken kan altijd. Bewaar deze mail als mail.txt, en geef:",
        en: "You can compare at any time. Save this mail as mail.txt, and give:")

    static let commands = Bilingual(
        nl: "gestand log verify MAP --checkpoint mail.txt", en: "gestand log verify FOLDER --checkpoint mail.txt")

    static let key = Bilingual(
        nl: """
            MAP is een uitvoer van het logboek. Hieronder staat de sleutel die het
            ondertekent. Zo ziet u later of het dezelfde sleutel is:
            """,
        en: """
            FOLDER is an export of the log. The key that signs it is below, so that
            you can see later whether it is the same key:
            """)

    static let wrong = Bilingual(
        nl: "Klopt het niet? Dan is het logboek veranderd. Bewaar alles en zoek uit wie dat deed.",
        en: "Does it not fit? Then the log was changed. Keep everything and find out who did that.")
}
