import Declarations

extension RequestRefusal {
    /// What to do.
    public var message: Bilingual {
        switch self {
        case .rightNotOffered:
            Bilingual(
                nl: "Dit verzoek staat niet in deze privacyverklaring. Kies een ander verzoek, of neem contact op.",
                en: "This request is not in this privacy statement. Choose another one, or get in touch.")
        case .unknown:
            Bilingual(nl: "Dit verzoek bestaat niet.", en: "This request does not exist.")
        case .changedMeanwhile:
            Bilingual(
                nl: "Iemand anders heeft dit verzoek net gewijzigd. Open het opnieuw en kijk wat er is veranderd.",
                en: "Someone else has just changed this request. Open it again and see what changed.")
        case .alreadyAnswered:
            Bilingual(
                nl: "Dit verzoek is al beantwoord. U hoeft niets te doen.",
                en: "This request has already been answered. There is nothing left to do.")
        case .identityMissing:
            Bilingual(
                nl: "Het staat nog niet vast wie dit vraagt. Wacht op de persoon, of stel het zelf vast.",
                en: "It is not settled yet who is asking. Wait for the person, or establish it yourself.")
        case .linkDead:
            Bilingual(
                nl: "Deze link werkt niet meer. Vraag op de statuspagina een nieuwe aan.",
                en: "This link no longer works. Ask for a new one on the status page.")
        case .downloadEnded:
            Bilingual(
                nl: "U kunt dit antwoord niet meer ophalen. Vraag het opnieuw aan als u het nodig hebt.",
                en: "This answer can no longer be collected. Make a new request if you need it.")
        case .tooMany:
            Bilingual(
                nl: "Er is te vaak achter elkaar geprobeerd. Wacht een uur, of bel of schrijf ons.",
                en: "There were too many attempts in a row. Wait an hour, or call or write to us.")
        case .incomplete:
            Bilingual(
                nl: "Nog niet alle vragen zijn beantwoord.", en: "Not all questions have been answered yet.")
        case .otherAnswer:
            Bilingual(
                nl:
                    "Zo wordt dit verzoek niet beantwoord. Een kopie gaat met het antwoord mee, de rest gaat per brief.",
                en: "This request is not answered in this way. A copy goes with the answer, all else goes by letter.")
        case .systemsNotSearched:
            Bilingual(
                nl: "Zeg van elk ander systeem wat u daar vond. Pas dan is het antwoord volledig.",
                en: "Say for each other system what you found there. Only then the answer is complete.")
        case .answerChanged:
            Bilingual(
                nl: "De gegevens zijn veranderd sinds u ernaar keek. Kijk ze opnieuw na en verstuur dan.",
                en: "The data changed since you looked at them. Check them again, and then send.")
        case .destinationUnknown:
            Bilingual(
                nl: "Wij kennen van deze persoon geen adres dat lang genoeg bekend is. Geef het antwoord op papier.",
                en: "We know no address of this person that has been known long enough. Give the answer on paper.")
        case .receiptImpossible:
            Bilingual(
                nl: "Kies de dag waarop het verzoek kwam: vandaag, of ten hoogste een jaar terug.",
                en: "Choose the day on which the request came in: today, or a year ago at most.")
        }
    }
}
