import Declarations

/// What the keys of the format are called on the desk; the key itself stands in the explanation of a field.
enum KeyNames {
    static func name(_ key: String) -> Bilingual {
        names[key] ?? Bilingual(same: key.replacing("-", with: " ").firstUppercased)
    }

    private static let names: [String: Bilingual] = Dictionary(
        uniqueKeysWithValues: (identity + texts + use + terms + parts).map { ($0.0, Bilingual(nl: $0.1, en: $0.2)) })

    private static let identity = [
        ("id", "Naam in webadressen", "Name in web addresses"), ("name", "Naam", "Name"),
        ("legal-name", "Naam in het handelsregister", "Name in the trade register"),
        ("legal-form", "Rechtsvorm", "Legal form"), ("trade-names", "Handelsnamen", "Trade names"),
        ("seat", "Statutaire zetel", "Statutory seat"), ("registration", "Inschrijving", "Registration"),
        ("kvk", "KvK-nummer", "Trade register number"), ("part-of", "Hoort bij", "Part of"),
        ("address", "Adres", "Address"), ("street", "Straat en huisnummer", "Street and number"),
        ("postcode", "Postcode", "Postcode"), ("city", "Plaats", "Town"), ("country", "Land", "Country"),
        ("contact", "Contact", "Contact"), ("email", "E-mail", "E-mail"), ("phone", "Telefoon", "Telephone"),
        ("web", "Webadres", "Web address"), ("website", "Webadres", "Web address"),
        ("privacy-contact", "Contactpersoon voor privacy", "Privacy contact"),
        ("data-protection-officer", "Functionaris gegevensbescherming", "Data protection officer"),
        ("not-required", "Waarom er geen nodig is", "Why none is needed"),
        ("acts-as", "Uw rol", "Your role"), ("authority", "Toezichthouder", "Supervisory authority"),
    ]

    private static let texts = [
        ("note", "Opmerking op elke pagina", "Note on every page"), ("clauses", "Zinnen", "Sentences"),
        ("version", "Versie", "Version"), ("effective", "Gaat in op", "Takes effect on"),
        ("scope", "Waar het over gaat", "What it covers"), ("introduction", "Inleiding", "Introduction"),
        ("languages", "Talen", "Languages"), ("changes", "Bij een wijziging", "When it changes"),
        ("banner", "Melding op de site", "Notice on the site"), ("sections", "Eigen teksten", "Texts of your own"),
        ("title", "Titel", "Title"), ("text", "Tekst", "Text"), ("label", "Naam", "Name"),
        ("explanation", "Uitleg", "Explanation"), ("wording", "De vraag", "The question"),
        ("withdrawal", "Intrekken", "Withdrawal"), ("clause", "De belofte", "The promise"),
        ("reason", "Reden", "Reason"), ("rule", "Regel", "Rule"), ("at", "Plaats", "Place"),
        ("until", "Tot en met", "Until"),
    ]

    private static let use = [
        ("people", "Mensen", "People"), ("data", "Gegevens", "Data"), ("systems", "Systemen", "Systems"),
        ("records", "Dossiers", "Records"), ("purposes", "Doelen", "Purposes"), ("roles", "Rollen", "Roles"),
        ("retention", "Bewaren", "Retention"), ("sources", "Bronnen", "Sources"),
        ("recipients", "Ontvangers", "Recipients"), ("basis", "Grondslag", "Legal basis"),
        ("provision", "Moeten mensen het geven?", "Must people give it?"), ("required", "Verplicht", "Required"),
        ("consequence", "Wat er anders gebeurt", "What happens otherwise"),
        ("per", "Per dossier", "Per record"), ("law", "Wet", "Law"), ("interest", "Belang", "Interest"),
        ("what", "Wat het belang is", "What the interest is"),
        ("necessity", "Waarom het nodig is", "Why it is necessary"),
        ("balancing", "De afweging", "The balancing"), ("reviewed", "Bekeken op", "Reviewed on"),
        ("direct-marketing", "Reclame", "Direct marketing"), ("channels", "Kanalen", "Channels"),
        ("profiling", "Profilering", "Profiling"), ("consent", "Toestemming", "Consent"),
        ("type", "Soort waarde", "Kind of value"), ("pd", "Term in DPV", "Term in DPV"),
        ("identifies", "Vindt iemand", "Finds someone"), ("blocked", "Nooit verzamelen", "Never collected"),
        ("special", "Bijzonder gegeven", "Special data"), ("origin", "Herkomst", "Origin"),
        ("minimum-age", "Leeftijd vanaf", "Minimum age"), ("hosted-by", "Staat bij", "Hosted by"),
        ("connector", "Koppeling", "Connection"), ("of", "Van wie", "Of whom"),
        ("events", "Gebeurtenissen", "Events"), ("held-in", "Staat in", "Held in"),
        ("public", "Openbare bron", "Public source"), ("guarantee", "Waarom u erop vertrouwt", "Why you rely on it"),
        ("controllers", "Opdrachtgevers", "Controllers"),
    ]

    private static let terms = [
        ("kind", "Soort", "Kind"), ("after", "Telt vanaf", "Counts from"),
        ("and-if-opened", "En als het begon", "And when it was opened"), ("from", "Beginpunt", "Starting point"),
        ("keep", "Bewaartermijn", "Keep for"), ("then", "Daarna", "Then"), ("covers", "Geldt voor", "Covers"),
        ("opt-out", "Niets anoniem houden mag", "May opt out"), ("default", "Voor alles", "For everything"),
        ("respond", "Antwoord", "Response"), ("term", "Termijn", "Term"),
        ("means", "Wat men dan krijgt", "What people then get"), ("extendable", "Verlengen", "Extension"),
        ("pauses", "Stilstaan", "Pausing"), ("without-ground", "Zonder reden", "Without a ground"),
        ("lifted-by", "Wie het beëindigt", "Who ends it"), ("at-once", "Meteen", "At once"),
        ("all-data", "Alle gegevens", "All data"), ("ways", "Manieren", "Ways"),
        ("send-to", "Mag naar", "May be sent to"), ("anonymised", "Alleen cijfers", "Figures only"),
        ("life", "Blijft", "Life"), ("renew", "Opnieuw na", "Renew after"), ("review", "Kijken op", "Review on"),
    ]

    private static let parts = [
        ("role", "Rol", "Role"), ("category", "Soort ontvanger", "Kind of recipient"),
        ("service", "Dienst", "Service"), ("transfer", "Doorgifte", "Transfer"), ("tool", "Instrument", "Instrument"),
        ("document", "Document", "Document"), ("agreement", "Overeenkomst", "Agreement"),
        ("signed", "Getekend op", "Signed on"), ("elements", "Onderdelen", "Parts"),
        ("subprocessors", "Subverwerkers", "Subprocessors"), ("secrecy", "Geheimhouding", "Secrecy"),
        ("purpose", "Waarvoor", "What for"), ("provider", "Van wie", "Provider"), ("owner", "Wie", "Owner"),
        ("evidence", "Wat het laat zien", "Evidence"),
        ("all", "Voor alle rechten", "For all rights"), ("access", "Inzage", "Access"),
        ("rectification", "Verbeteren", "Rectification"), ("erasure", "Wissen", "Erasure"),
        ("restriction", "Beperken", "Restriction"), ("portability", "Meenemen", "Portability"),
        ("objection", "Bezwaar", "Objection"), ("automated-decisions", "Besluit door een mens", "A human decision"),
        ("complaint", "Klacht", "Complaint"), ("minor-report", "Melding over een kind", "Report about a child"),
        ("stop-use", "Stoppen", "Stop"), ("identity", "Identiteit", "Identity"), ("register", "Register", "Register"),
        ("organisation", "Organisatie", "Organisation"), ("statement", "Privacyverklaring", "Privacy statement"),
        ("never", "Wat u nooit doet", "What you never do"), ("rights", "Rechten", "Rights"),
        ("consents", "Toestemmingen", "Consents"), ("cookies", "Cookies", "Cookies"),
        ("measures", "Beveiliging", "Measures"), ("attestations", "Bewijsstukken", "Attestations"),
        ("client-work", "Werk voor anderen", "Work for clients"),
        ("refusals", "Weigeren", "Refusing"),
        ("objections", "Bezwaren", "Objections"),
        ("corrections", "Verbeteringen doorgeven", "Passing on corrections"),
        ("values", "Controle van gegevens", "Checking values"),
        ("imports", "Gegevens van anderen", "Data from others"),
        ("groups", "Groepen", "Groups"),
        ("self-service", "Zelf inzien en wijzigen", "Self-service"),
        ("complaints", "Klachten", "Complaints"),
        ("legal-demands", "Vorderingen", "Legal demands"),
        ("breaches", "Datalekken", "Breaches"),
        ("mail-addresses", "Mailadressen", "Mail addresses"),
        ("backups", "Reservekopieën", "Backups"),
        ("log", "Logboek", "Log"),
        ("officer", "De functionaris", "The officer"),
        ("clients", "Werk voor klanten", "Work for clients"),
        ("procedures", "Werkwijzen", "Procedures"),
        ("accept", "Geaccepteerde bevindingen", "Accepted findings"),
    ]
}

extension DeclarationSection {
    /// What the section is called.
    var name: Bilingual { KeyNames.name(String(rawValue.split(separator: ".").last ?? "")) }
}
