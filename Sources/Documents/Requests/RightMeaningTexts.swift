import Declarations

/// What each right means for the person, in a few sentences.
public enum RightMeaningTexts {
    /// The meaning of a right under the law.
    ///
    /// - Parameter liftedByPerson: whether only the person ends a restriction; there is nothing to warn of then.
    public static func meaning(_ right: Right, _ form: AddressForm, liftedByPerson: Bool = false) -> Bilingual {
        switch right {
        case .access: access(form)
        case .rectification: rectification
        case .erasure: erasure
        case .restriction: restriction(form, warns: !liftedByPerson)
        case .portability: portability(form)
        case .objection: objection(form)
        case .withdrawal: withdrawal(form)
        case .automatedDecisions: automatedDecisions(form)
        case .complaint: complaint(form)
        case .minorReport: minorReport(form)
        case .stopUse: stopUse(form)
        }
    }

    private static func access(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form.pick(
                u: "U krijgt een kopie van al uw gegevens. U leest erbij waarvoor wij ze gebruiken, van wie ze komen, "
                    + "wie ze kreeg en hoe lang wij ze bewaren. U hoeft geen reden te geven.",
                je: "Je krijgt een kopie van al je gegevens. Je leest erbij waarvoor wij ze gebruiken, van wie ze "
                    + "komen, wie ze kreeg en hoe lang wij ze bewaren. Je hoeft geen reden te geven."),
            en: "You get a copy of all your data. It says what we use them for, where they come from, "
                + "who received them and how long we keep them. You need not give a reason.")
    }

    private static var rectification: Bilingual {
        Bilingual(
            nl: "Klopt er iets niet? Dan verbeteren wij het. Mist er iets? Dan vullen wij het aan. "
                + "Wij vertellen het ook aan de ontvangers van die gegevens.",
            en: "If something is wrong, we correct it. If something is missing, we add it. "
                + "We also tell those who received the data.")
    }

    private static var erasure: Bilingual {
        Bilingual(
            nl: "Wij wissen wat wij niet meer nodig hebben. Moeten wij iets van de wet bewaren? "
                + "Dan leggen wij uit wat, waarom en tot wanneer. Wij vertellen het ook aan de ontvangers.",
            en: "We erase what we no longer need. If the law tells us to keep something, "
                + "we explain what, why and until when. We also tell those who received the data.")
    }

    private static func restriction(_ form: AddressForm, warns: Bool) -> Bilingual {
        let warning = Bilingual(
            nl: " Wij waarschuwen \(form.you) voordat de beperking ophoudt.",
            en: " We tell you before the restriction ends.")
        return Bilingual(
            nl: "Wij bewaren de gegevens dan alleen nog. Wij gebruiken ze niet. Dit helpt bijvoorbeeld zolang wij "
                + "nog uitzoeken of iets klopt." + (warns ? warning.nl : ""),
            en: "We then only store the data. We do not use them. This helps, for example, while we find out "
                + "whether something is right." + (warns ? warning.en : ""))
    }

    private static func portability(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form.pick(
                u:
                    "U krijgt de gegevens die u ons gaf in een bestand dat een computer leest. Dit geldt voor gegevens "
                    + "op grond van toestemming of een overeenkomst. Wij sturen ze ook naar een ander als u dat wilt.",
                je: "Je krijgt de gegevens die je ons gaf in een bestand dat een computer leest. Dit geldt voor "
                    + "gegevens op grond van toestemming of een overeenkomst. "
                    + "Wij sturen ze ook naar een ander als je dat wilt."),
            en: "You get the data you gave us in a file that a computer can read. This holds for data based on "
                + "consent or a contract. We also send them to someone else if you like.")
    }

    private static func objection(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form.pick(
                u: "U zegt dat wij iets niet meer mogen doen met uw gegevens. U legt uit waarom dat in uw situatie "
                    + "zo is. Dan stoppen wij, tenzij wij een reden hebben die zwaarder weegt. Gaat het om reclame? "
                    + "Dan stoppen wij altijd en meteen, zonder reden van u.",
                je: "Je zegt dat wij iets niet meer mogen doen met je gegevens. Je legt uit waarom dat in jouw "
                    + "situatie zo is. Dan stoppen wij, tenzij wij een reden hebben die zwaarder weegt. "
                    + "Gaat het om reclame? Dan stoppen wij altijd en meteen, zonder reden van jou."),
            en: "You say that we must stop doing something with your data. You explain why, in your situation. "
                + "We then stop, unless we have a reason that weighs more. If it is about marketing, "
                + "we always stop at once, and you need no reason.")
    }

    private static func withdrawal(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form.pick(
                u: "Hebt u ja gezegd? Dan mag u altijd nee zeggen. Dat is even makkelijk als ja zeggen. "
                    + "Wij stoppen meteen. Wat wij daarvoor deden, mocht.",
                je: "Heb je ja gezegd? Dan mag je altijd nee zeggen. Dat is even makkelijk als ja zeggen. "
                    + "Wij stoppen meteen. Wat wij daarvoor deden, mocht."),
            en: "If you said yes, you may say no at any time. It is as easy as saying yes. "
                + "We stop at once. What we did before was allowed.")
    }

    private static func automatedDecisions(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Neemt een computer alleen een belangrijk besluit? Dan mag \(form.you) een mens vragen om te kijken.",
            en: "If a computer alone takes an important decision, you may ask a person to look at it.")
    }

    private static func complaint(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form.pick(
                u: "U mag een klacht indienen bij ons en bij de toezichthouder. U hoeft niet eerst bij ons te klagen.",
                je: "Je mag een klacht indienen bij ons en bij de toezichthouder. "
                    + "Je hoeft niet eerst bij ons te klagen."),
            en: "You may complain to us and to the supervisory authority. You need not complain to us first.")
    }

    private static func minorReport(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Hebben wij gegevens van een kind zonder toestemming van een ouder? Meld het ons. "
                + "Wij zetten de gegevens meteen stil. Na controle wissen wij ze.",
            en: "If we have a child's data without a parent's consent, tell us. "
                + "We put the data on hold at once. After checking we erase them.")
    }

    private static func stopUse(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form.pick(
                u: "Zegt u dat u stopt met onze dienst? Dan is dat ook een verzoek om verwijdering.",
                je: "Zeg je dat je stopt met onze dienst? Dan is dat ook een verzoek om verwijdering."),
            en: "If you tell us that you stop using our service, that is a request for erasure too.")
    }
}
