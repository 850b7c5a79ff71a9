/// Short texts for data that are written down in words, by the id of the category.
enum MadeUpTexts {
    /// What a value of this category may say; nil when nothing is written for it.
    static func of(_ category: String) -> [String]? { byCategory[category] }

    /// What a note says when nothing is written for its category.
    static let notes = [
        "Telefonisch besproken, geen verdere actie nodig.", "Vraag beantwoord; terugbellen is niet nodig.",
        "Mail gestuurd met uitleg.",
    ]
    /// What a line says when nothing is written for its category.
    static let lines = ["Standaard", "Naar wens", "Volgens afspraak"]

    private static let byCategory: [String: [String]] = [
        "order-details": [
            "Eikenhouten fotolijst met naam", "Sleutelhanger met gravure", "Set van zes onderzetters met vos",
            "Naambord voor de voordeur", "Puzzel van een eigen foto", "Snijplank met recept",
            "Houten verjaardagskalender",
        ],
        "design": [
            "Ontwerp van één bladzijde: een vos met een lantaarn.",
            "Ontwerp van één bladzijde: de naam in schuine letters.",
            "Ontwerp van twee bladzijden: een zeilboot en een datum.",
        ],
        "contact-notes": [
            "Belde over de levertijd. Gezegd dat het pakket morgen komt.",
            "Mailde een foto van een kras. Wij maken een nieuwe, zonder kosten.",
            "Wilde weten of gravure ook in het Fries kan. Ja, dat kan.",
            "Vroeg om bezorging bij de buren op nummer 12.", "Bedankte voor het snelle antwoord.",
        ],
        "review": [
            "Mooi gemaakt en snel bezorgd.", "De gravure is scherp. De doos kan steviger.",
            "Precies wat ik zocht, en een aardig kaartje erbij.",
        ],
        "browser": ["Firefox op Linux", "Safari op een telefoon", "Edge op Windows"],
        "site-activity": ["Startpagina, fotolijsten", "Zoekvraag naar gravure", "Winkelmand, afrekenen gestopt"],
        "pages": ["Startpagina, prijzen", "Veelgestelde vragen", "Contact", "Nieuwsbericht, over ons"],
        "visit-details": ["Firefox, Nederlands, ’s avonds, via een zoekmachine", "Safari, Nederlands, rechtstreeks"],
        "guardian-name": ["Aaltje van Zilverveen", "Joris Windvanger"],
        "service": ["Loopbaancoaching, zes gesprekken", "Training luisteren", "Teamdag voor acht mensen"],
        "contact-time": ["Dinsdag 10:15, telefoon", "Vrijdag 16:40, mail", "Maandag 9:05, aan de balie"],
        "complaint": [
            "De afspraak begon twintig minuten te laat.", "Op de rekening stond een gesprek dat niet doorging.",
        ],
        "customer-group": ["Werkzoekend", "Leidinggevend", "Startend"],
        "region": ["Buurt met veel jonge gezinnen", "Buurt met veel kantoren"],
        "survey-answers": ["Tevreden over het gesprek; wil liever ’s avonds.", "Kent de organisatie via een collega."],
        "job": [
            "Lekkende kraan in de keuken vervangen.", "Twee deuren afhangen en een drempel schaven.",
            "Schutting van zes meter zetten.", "Lamp in het trapgat ophangen.",
        ],
        "message": [
            "Kan de klus ook op zaterdag?", "De verf bij de deur laat los. Kunt u nog eens kijken?",
            "Wat kost het om een dakraam te plaatsen?",
        ],
        "rating": [
            "Netjes gewerkt, een 8.", "Goed, alleen bleef er wat gruis liggen. Een 7.", "Heel tevreden, een 9.",
        ],
        "education": ["Timmeren, niveau 3", "Installatietechniek, niveau 2"],
        "work-history": ["Zes jaar bij een bouwbedrijf, daarna eigen klussen.", "Drie jaar onderhoud van woningen."],
        "cv": ["Cv van twee bladzijden: opleiding, ervaring, twee mensen die het kunnen bevestigen."],
        "contract-code": ["C-A17", "C-B04", "C-C22", "C-D09", "C-E31"],
        "participation": ["Onderzoek naar slaap, ronde 2", "Onderzoek naar lezen, ronde 1", "Panel over vervoer"],
        "preferences": ["Uitnodiging liever per mail, niet in juli", "Alleen korte vragenlijsten"],
        "results": ["Slaapt gemiddeld zeven uur. Leest voor het slapen.", "Fietst vier dagen per week naar het werk."],
        "incident-notes": ["Dezelfde rekening kwam bij twee inschrijvingen voor. Bleek een schrijffout."],
        "product": ["Ledenadministratie, 3 gebruikers", "Rooster, 12 gebruikers", "Facturen, 1 gebruiker"],
        "contract": ["Overeenkomst van vier bladzijden, getekend door beide partijen."],
        "question": [
            "Het rooster van volgende week is leeg na het bijwerken.", "Hoe zet ik een oud lid op niet-actief?",
            "De knop om te bewaren doet niets in Firefox.",
        ],
        "sign-ins": ["Ingelogd om 8:12", "Ingelogd om 21:40, uitgelogd om 21:55"],
    ]
}
