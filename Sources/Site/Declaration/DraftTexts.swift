import Declarations

/// What the pages about the draft say.
enum DraftTexts {
    static let start = Bilingual(nl: "Begin aan de volgende versie", en: "Begin the next version")
    static let draftTitle = Bilingual(nl: "Concept van de volgende versie", en: "Draft of the next version")
    static let preview = Bilingual(nl: "Bekijk de verklaring", en: "See the statement")
    static let asFile = Bilingual(nl: "Als bestand", en: "As a file")
    static let toPublication = Bilingual(nl: "Publiceren", en: "Publish")
    static let discard = Bilingual(nl: "Gooi het concept weg", en: "Discard the draft")
    static let discardTitle = Bilingual(nl: "Het concept weggooien?", en: "Discard the draft?")
    static let discardWarning = Bilingual(
        nl: "Alles wat in het concept is gewijzigd, gaat weg. De gepubliceerde versies blijven. Wilt u het bewaren? "
            + "Download het bestand dan eerst.",
        en: "Everything that was changed in the draft goes. The published versions stay. Do you want to keep it? "
            + "Download the file first.")
    static let keep = Bilingual(nl: "Nee, ga terug", en: "No, go back")
    static let keepWorking = Bilingual(nl: "Nog niet", en: "Not yet")
    static let broken = Bilingual(
        nl: "Het bestand is zo niet te lezen. Herstel het als bestand.",
        en: "The file cannot be read as it is. Repair it as a file.")
    static let findings = Bilingual(nl: "Bevindingen", en: "Findings")
    static let finding = Bilingual(nl: "Bevinding", en: "Finding")
    static let nothingWrong = Bilingual(nl: "Er zijn geen bevindingen.", en: "There are no findings.")
    static let sections = Bilingual(nl: "Onderdelen", en: "Sections")
    static let section = Bilingual(nl: "Onderdeel", en: "Section")
    static let elements = Bilingual(nl: "Aantal", en: "Number")
    static let changes = Bilingual(nl: "Wat er verandert", en: "What changes")
    static let places = Bilingual(nl: "Plaatsen in het bestand", en: "Places in the file")
    static let noChanges = Bilingual(nl: "Er is nog niets gewijzigd.", en: "Nothing has been changed yet.")
    static let noElements = Bilingual(nl: "Hier staat nog niets", en: "Nothing is here yet")
    static let add = Bilingual(nl: "Iets toevoegen", en: "Add something")
    static let notNamed = Bilingual(nl: "Nog niet genoemd", en: "Not named yet")
    static let error = Bilingual(nl: "Fout", en: "Error")
    static let warning = Bilingual(nl: "Let op", en: "Warning")
    static let advice = Bilingual(nl: "Advies", en: "Advice")
    static let fine = Bilingual(nl: "In orde", en: "Fine")
    static let published = Bilingual(nl: "De nieuwe versie is gepubliceerd", en: "The new version has been published")
    static let isDraft = Bilingual(
        nl: "Dit is het concept. Mensen zien het pas als u het publiceert.",
        en: "This is the draft. People see it only when you publish it.")
    static let isInForce = Bilingual(nl: "Dit is de versie die nu geldt.", en: "This is the version in force.")
    static let removalLead = Bilingual(
        nl: "Het gaat uit het concept. In de gepubliceerde versies blijft het staan.",
        en: "It goes from the draft. It stays in the published versions.")
    static let inUse = Bilingual(
        nl: "Dit wordt nog gebruikt. Haal het eerst hier weg:", en: "This is still used. Take it away here first:")
    static let source = Bilingual(nl: "De verklaring", en: "The declaration")
    static let sourceHint = Bilingual(
        nl: "Wat u opslaat, staat er precies zo. Gebruik spaties, geen tabs.",
        en: "What you save stands there exactly so. Use spaces, not tabs.")
    static let fileLead = Bilingual(
        nl: "Het bestand en de formulieren zijn hetzelfde concept.", en: "The file and the forms are the same draft.")
    static let checkAgain = Bilingual(nl: "Controleer zonder op te slaan", en: "Check without saving")
    static let download = Bilingual(nl: "Download het bestand", en: "Download the file")
    static let upload = Bilingual(nl: "Een bestand sturen", en: "Send a file")
    static let uploadHint = Bilingual(
        nl: "Het bestand komt in de plaats van het concept.", en: "The file takes the place of the draft.")
    static let file = Bilingual(nl: "Bestand (YAML)", en: "File (YAML)")
    static let send = Bilingual(nl: "Stuur het bestand", en: "Send the file")
    static let earlier = Bilingual(nl: "Eerdere teksten van dit concept", en: "Earlier texts of this draft")
    static let place = Bilingual(nl: "Regel", en: "Line")
    static let decide = Bilingual(nl: "Publiceren?", en: "Publish?")
    static let publishLead = Bilingual(
        nl: "Een gepubliceerde versie verandert nooit meer. Wijzigen kan alleen met een volgende versie.",
        en: "A published version never changes again. Only a next version can change it.")
    static let effectiveHint = Bilingual(
        nl: "Vanaf deze dag geldt de versie. Tot die dag geldt de vorige.",
        en: "The version holds from this day. Until then the one before it holds.")
    static let wrongDay = Bilingual(
        nl: "Dit is geen datum. Kies een dag, zoals 2026-03-05.",
        en: "This is no date. Choose a day, such as 2026-03-05.")
    static let saveAgain = Bilingual(
        nl: "Uw eigen wijzigingen staan hieronder, samen met die van de ander. Kijk of het klopt en sla dan op.",
        en: "Your own changes stand below, together with theirs. Look whether it is right, and then save.")
    static let fileChanged = Bilingual(
        nl: "Uw tekst staat hieronder en is niet opgeslagen. Neem over wat de ander wijzigde. Als u opslaat, komt uw "
            + "tekst in de plaats van die van de ander; die blijft bij de eerdere teksten staan.",
        en: "Your text stands below and is not saved. Take over what they changed. When you save, your text takes the "
            + "place of theirs; theirs stays among the earlier texts.")

    static func inForce(_ version: Int, _ day: Bilingual) -> Bilingual {
        Bilingual(
            nl: "Versie \(version) is de nieuwste en gaat in op \(day.nl). Er is geen concept.",
            en: "Version \(version) is the newest and takes effect on \(day.en). There is no draft.")
    }

    static func draftLead(base: Int, by name: Bilingual, at moment: Bilingual) -> Bilingual {
        Bilingual(
            nl: "Begonnen met versie \(base). Laatst gewijzigd door \(name.nl), \(moment.nl).",
            en: "Begun with version \(base). Last changed by \(name.en), \(moment.en).")
    }

    static func changedMeanwhile(_ name: Bilingual, _ moment: Bilingual) -> Bilingual {
        Bilingual(
            nl: "\(name.nl) wijzigde het concept terwijl u bezig was (\(moment.nl))",
            en: "\(name.en) changed the draft while you were working (\(moment.en))")
    }

    static func removal(_ name: String) -> Bilingual {
        Bilingual(nl: "‘\(name)’ weghalen?", en: "Remove ‘\(name)’?")
    }

    static func publish(_ version: String) -> Bilingual {
        Bilingual(nl: "Publiceer versie \(version)", en: "Publish version \(version)")
    }

    static func notYet(_ errors: Int) -> Bilingual {
        Bilingual(
            nl: "Dit kan nog niet: los eerst deze fouten op (\(errors))",
            en: "This is not possible yet: solve these errors first (\(errors))")
    }

    static func line(_ number: Int) -> Bilingual { Bilingual(nl: "Regel \(number):", en: "Line \(number):") }
    static func more(_ count: Int) -> Bilingual { Bilingual(nl: "En nog \(count).", en: "And \(count) more.") }
    static func errors(_ count: Int) -> Bilingual {
        count == 1 ? Bilingual(nl: "1 fout", en: "1 error") : Bilingual(nl: "\(count) fouten", en: "\(count) errors")
    }
    static func warnings(_ count: Int) -> Bilingual {
        count == 1
            ? Bilingual(nl: "1 keer let op", en: "1 warning")
            : Bilingual(nl: "\(count) keer let op", en: "\(count) warnings")
    }
    static func advices(_ count: Int) -> Bilingual {
        Bilingual(nl: "\(count) keer advies", en: count == 1 ? "1 piece of advice" : "\(count) pieces of advice")
    }
}
