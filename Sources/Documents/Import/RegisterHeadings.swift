/// Recognises columns by their headings: the words in registers of Dutch and British organisations, after the templates
/// of supervisory authorities, municipalities and schools, and those of art. 30 itself.
enum RegisterHeadings {
    /// What a heading probably is; nil when it says nothing we know.
    static func field(_ heading: String) -> RegisterField? {
        let text = " " + ImportedText.words(heading).joined(separator: " ") + " "
        guard text.count > 2, text.count < 200, !unknown.contains(where: text.contains) else { return nil }
        return known.first { $0.words.contains(where: text.contains) }?.field
    }

    /// Headings about contracts, contacts and papers: they hold no part of an activity.
    private static let unknown = [
        "overeenkomst met", "verwerkersovereenkomst", "contactgegevens", "contact details", " link ", "dpia ",
        "volgnummer",
        "gezamenlijk", "joint controller", "datum", "eigenaar", "afdeling", "department", "owner", "versie",
        "data breach", "datalek", "opmerking", "comments", "toelichting op",
    ]

    /// In the order of asking: the special before the general.
    private static let known: [(field: RegisterField, words: [String])] = [
        (.place, ["plaats in de verklaring", "place in the statement"]),
        (.reviewed, ["afgewogen op", "assessed on"]),
        (.special, ["bijzonder", "strafrechtelijk", "special categor", " special ", "criminal", "gevoelige"]),
        (
            .transfers,
            [
                "doorgifte", "transfer", "derde land", "third countr", "buiten de e", "outside the e",
                "internationale organisatie", "international organi",
            ]
        ),
        (.measures, ["maatregel", "beveiliging", "measure", "security"]),
        (
            .retention,
            [
                "bewaar", "retention", "time limit", "vernietig", "wistermijn", "termijn voor wissen", "how long",
                "hoe lang",
            ]
        ),
        (.basis, ["grondslag", "rechtsgrond", "legal basis", "lawful basis", "rechtmatig", "article 6", "artikel 6"]),
        (.law, ["welke wet", "wetsartikel", "wettelijke regeling", "which law", "legislation"]),
        (.interest, ["gerechtvaardigd belang", "legitimate interest"]),
        (.controllers, ["namens", "on behalf of", "opdrachtgever", "voor wie ", "for whom"]),
        (.processors, ["verwerker", " processor", "subverwerker"]),
        (
            .recipients,
            [
                "ontvanger", "recipient", "verstrekt aan", "verstrekking", "gedeeld", "delen met", "shared with",
                " derden ",
            ]
        ),
        (.source, ["herkomst", " bron", "source", "verkregen"]),
        (.staff, ["toegang", "access", "autorisatie", "bevoegd"]),
        (.systems, ["systeem", "systemen", "applicatie", "system", "application", "software", "opgeslagen in"]),
        (.people, ["betrokkene", "data subject", "individuals", "van wie ", "whose data", "personen ", "doelgroep"]),
        (
            .data,
            [
                "persoonsgegeven", "personal data", "welke gegevens", "soort gegevens", "soorten gegevens",
                "which data",
                "categorie gegevens", "categorieën gegevens", "types of data", " gegevens ",
            ]
        ),
        (.purpose, ["doel", "purpose", "waarvoor", "what for"]),
        (
            .activity,
            [
                "verwerking", "processing", "activiteit", "activity", "naam ", "proces", "business function",
                "onderwerp",
                "register item",
            ]
        ),
    ]
}
