import Declarations

/// The comments and sentences of a first declaration.
enum SetupDeclarationTexts {
    static let head = [
        Bilingual(
            nl: "Dit is uw verklaring: wat u met persoonsgegevens doet. Gestand maakt er uw privacyverklaring van.",
            en:
                "This is your declaration: what you do with personal data. Gestand makes your privacy statement from it."
        ),
        Bilingual(
            nl: "Regels met een hekje zijn uitleg voor u en komen niet in de verklaring.",
            en: "Lines with a hash are for you and do not appear in the statement."),
        Bilingual(
            nl: "Nu: lees alles door en pas aan wat bij u anders is. Controleer met `gestand check`.",
            en: "Now: read it all and change what is different with you. Check with `gestand check`."),
        Bilingual(
            nl: "Dan: bekijk de verklaring met `gestand render`, en publiceer met `gestand publish`.",
            en: "Then: look at the statement with `gestand render`, and publish with `gestand publish`."),
        Bilingual(
            nl: "Alle sleutels staan in docs/declaration.md; `gestand schema` laat een editor meekijken.",
            en: "All keys are in docs/declaration.md; `gestand schema` lets an editor look along."),
    ]

    static let noRegistration = Bilingual(
        nl: "Hebt u een KvK-nummer? Zet het erbij: registration: {kvk: 01234567}",
        en: "Do you have a trade register number? Add it: registration: {kvk: 01234567}")
    static let privacyContact = Bilingual(nl: "Contactpersoon voor privacyzaken", en: "Privacy contact")
    static let officer = Bilingual(
        nl: "Volgt u mensen op grote schaal, of werkt u veel met gegevens over gezondheid? Dan hebt u een functionaris "
            + "nodig en noemt u die hier (AVG, artikel 37).",
        en: "Do you follow people on a large scale, or work much with data about health? Then you need an officer and "
            + "name them here (GDPR, Article 37).")
    static let noOfficer = Bilingual(
        nl: "Wij werken op kleine schaal en volgen niemand stelselmatig.",
        en: "We work on a small scale and follow nobody systematically.")

    static func scope(_ name: String, hasSite: Bool) -> Bilingual {
        hasSite
            ? Bilingual(
                nl: "Alles wat \(name) doet, ook op de website.", en: "All that \(name) does, also on the website.")
            : Bilingual(nl: "Alles wat \(name) doet.", en: "All that \(name) does.")
    }

    static let changes = Bilingual(
        nl: "Bij een nieuwe versie: dertig dagen een melding, en een mail aan wie het raakt.",
        en: "With a new version: thirty days of notice, and a mail to those it affects.")

    static func basis(_ basis: LegalBasis) -> Bilingual {
        switch basis {
        case .consent:
            Bilingual(
                nl: "Grondslag: toestemming. Iemand zegt vooraf ja en mag dat altijd intrekken (AVG, artikel 7).",
                en: "Basis: consent. Someone says yes beforehand and may always take it back (GDPR, Article 7).")
        case .contract:
            Bilingual(
                nl: "Grondslag: nodig voor wat u met iemand afspreekt (AVG, artikel 6).",
                en: "Basis: needed for what you agree with someone (GDPR, Article 6).")
        case .legalObligation:
            Bilingual(
                nl: "Grondslag: een wet verplicht het; noem die bij `law` (AVG, artikel 6).",
                en: "Basis: a law requires it; name it at `law` (GDPR, Article 6).")
        case .legitimateInterest:
            Bilingual(
                nl:
                    "Grondslag: uw belang. Schrijf op waarom het nodig is en mensen niet te veel raakt (AVG, artikel 6).",
                en: "Basis: your interest. Say why it is needed and does not affect people too much (GDPR, Article 6).")
        case .vitalInterest:
            Bilingual(
                nl: "Grondslag: een leven redden (AVG, artikel 6).", en: "Basis: saving a life (GDPR, Article 6).")
        case .publicTask:
            Bilingual(
                nl: "Grondslag: een publieke taak (AVG, artikel 6).", en: "Basis: a public task (GDPR, Article 6).")
        }
    }

    static let agreement = Bilingual(
        nl:
            "Controleer of alle onderdelen in de overeenkomst staan, en zet bij `document` waar die ligt (AVG, artikel 28).",
        en: "Check that the agreement has all its elements, and say at `document` where it is (GDPR, Article 28).")
    static let term = Bilingual(
        nl: "Vier weken is uw belofte; de wet geeft een maand (AVG, artikel 12).",
        en: "Four weeks is your promise; the law gives a month (GDPR, Article 12).")
    static let identity = Bilingual(
        nl: "Een link naar het bekende mailadres is genoeg; vraag geen kopie van een paspoort.",
        en: "A link to the known mail address is enough; ask for no copy of a passport.")
    static let cookieNames = Bilingual(
        nl: "Vervang `session` en `counter` bij `name` door de namen die uw browser laat zien.",
        en: "Replace `session` and `counter` at `name` by the names that your browser shows.")
    static let measures = Bilingual(
        nl: "`evidence` zegt wat laat zien dat het werkt; `review` is de dag waarop u het nakijkt.",
        en: "`evidence` says what shows that it works; `review` is the day on which you review it.")
}
