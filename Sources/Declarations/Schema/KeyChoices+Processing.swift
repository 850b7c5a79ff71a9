extension LegalBasis: ExplainedChoice {
    var explained: Bilingual {
        switch self {
        case .consent: Bilingual(nl: "iemand gaf toestemming", en: "someone gave consent")
        case .contract: Bilingual(nl: "nodig voor een overeenkomst", en: "needed for a contract")
        case .legalObligation: Bilingual(nl: "een wet verplicht het", en: "a law requires it")
        case .vitalInterest: Bilingual(nl: "nodig om een leven te redden", en: "needed to save a life")
        case .publicTask: Bilingual(nl: "een taak van de overheid", en: "a public task")
        case .legitimateInterest:
            Bilingual(
                nl: "uw belang weegt zwaarder dan dat van de persoon",
                en: "your interest outweighs that of the person")
        }
    }
}

extension DataCategory.ValueType: ExplainedChoice {
    var explained: Bilingual {
        switch self {
        case .text: Bilingual(nl: "korte tekst", en: "short text")
        case .note: Bilingual(nl: "notitie die over meer mensen kan gaan", en: "note that may mention others")
        case .email: Bilingual(nl: "e-mailadres", en: "e-mail address")
        case .phone: Bilingual(nl: "telefoonnummer", en: "telephone number")
        case .address: Bilingual(nl: "postadres", en: "postal address")
        case .date: Bilingual(nl: "datum", en: "date")
        case .iban: Bilingual(nl: "rekeningnummer (IBAN)", en: "account number (IBAN)")
        case .money: Bilingual(nl: "bedrag", en: "amount of money")
        case .number: Bilingual(nl: "getal", en: "number")
        case .ip: Bilingual(nl: "IP-adres", en: "IP address")
        case .document: Bilingual(nl: "document, zoals een pdf", en: "document, such as a PDF")
        }
    }
}

extension DataCategory.Origin: ExplainedChoice {
    var explained: Bilingual {
        switch self {
        case .provided: Bilingual(nl: "iemand gaf het zelf", en: "the person gave it")
        case .observed: Bilingual(nl: "gezien, zoals bezochte pagina's", en: "observed, such as pages visited")
        case .derived: Bilingual(nl: "berekend uit andere gegevens", en: "calculated from other data")
        case .inferred: Bilingual(nl: "vermoed uit andere gegevens", en: "inferred from other data")
        }
    }
}

extension RetentionRule.Kind: ExplainedChoice {
    var explained: Bilingual {
        switch self {
        case .purpose: Bilingual(nl: "zo lang het doel het vraagt", en: "as long as the purpose needs it")
        case .minimum: Bilingual(nl: "een wet vraagt minstens deze tijd", en: "a law requires at least this time")
        case .maximum: Bilingual(nl: "nooit langer dan dit", en: "never longer than this")
        }
    }
}

extension RetentionRule.Action: ExplainedChoice {
    var explained: Bilingual {
        switch self {
        case .erase: Bilingual(nl: "wissen", en: "erase")
        case .anonymise: Bilingual(nl: "anoniem maken", en: "anonymise")
        }
    }
}

extension RetentionRule.StartingPoint: ExplainedChoice {
    var explained: Bilingual {
        switch self {
        case .endOfBookYear: Bilingual(nl: "vanaf het einde van het boekjaar", en: "from the end of the book year")
        }
    }
}

extension Recipient.Role: ExplainedChoice {
    var explained: Bilingual {
        switch self {
        case .processor: Bilingual(nl: "verwerker: werkt in uw opdracht", en: "processor: works for you")
        case .subprocessor: Bilingual(nl: "werkt voor uw verwerker", en: "works for your processor")
        case .controller: Bilingual(nl: "beslist zelf over de gegevens", en: "decides about the data itself")
        case .jointController: Bilingual(nl: "beslist samen met u", en: "decides together with you")
        case .publicBody: Bilingual(nl: "overheid", en: "public body")
        }
    }
}

extension AgreementElement: ExplainedChoice {
    var explained: Bilingual {
        switch self {
        case .subject: Bilingual(nl: "onderwerp en duur", en: "subject and duration")
        case .nature: Bilingual(nl: "aard en doel van de verwerking", en: "nature and purpose")
        case .dataTypes: Bilingual(nl: "welke gegevens en van wie", en: "which data, and whose")
        case .obligations: Bilingual(nl: "uw rechten en plichten", en: "your rights and duties")
        case .instructions: Bilingual(nl: "alleen op uw instructie", en: "only on your instructions")
        case .confidentiality: Bilingual(nl: "geheimhouding", en: "confidentiality")
        case .security: Bilingual(nl: "beveiliging", en: "security")
        case .subprocessors: Bilingual(nl: "andere verwerkers alleen met toestemming", en: "others only with consent")
        case .rightsAssistance: Bilingual(nl: "hulp bij verzoeken", en: "help with requests")
        case .securityAssistance: Bilingual(nl: "hulp bij beveiliging en datalekken", en: "help with security")
        case .deletion: Bilingual(nl: "wissen of teruggeven na afloop", en: "deletion or return at the end")
        case .audits: Bilingual(nl: "u mag controleren", en: "you may audit")
        case .infringementWarning: Bilingual(nl: "waarschuwen bij een verkeerde opdracht", en: "warns when unlawful")
        case .inWriting: Bilingual(nl: "op schrift", en: "in writing")
        }
    }
}
