extension NeverRule.Kind: ExplainedChoice {
    var explained: Bilingual {
        switch self {
        case .commercialSharing:
            Bilingual(
                nl: "gegevens aan anderen geven voor hun handel", en: "giving data to others for commercial aims")
        case .transfersAbroad:
            Bilingual(nl: "verwerken buiten Nederland", en: "processing outside the Netherlands")
        case .transfersOutside:
            Bilingual(
                nl: "verwerken buiten de Europese Economische Ruimte",
                en: "processing outside the European Economic Area")
        case .automatedDecisions:
            Bilingual(
                nl: "besluiten door een computer alleen, en profilering",
                en: "decisions by a computer alone, and profiling")
        case .marketing: Bilingual(nl: "reclame sturen", en: "direct marketing")
        case .publishing: Bilingual(nl: "persoonsgegevens publiceren", en: "publishing personal data")
        case .recording: Bilingual(nl: "gesprekken opnemen", en: "recording conversations")
        case .thirdPartyUse:
            Bilingual(
                nl: "gegevens gebruiken ten bate van anderen", en: "use of data for the benefit of others")
        }
    }
}

extension ProcessingRole: ExplainedChoice {
    var explained: Bilingual {
        switch self {
        case .controller:
            Bilingual(
                nl: "u bepaalt zelf waarom en hoe (verantwoordelijke)", en: "you decide why and how (controller)")
        case .processor: Bilingual(nl: "u werkt in opdracht van anderen", en: "you work on instructions of others")
        }
    }
}

extension AddressForm: ExplainedChoice {
    var explained: Bilingual {
        switch self {
        case .u: Bilingual(nl: "u en uw", en: "formal: u")
        case .je: Bilingual(nl: "je en jouw", en: "informal: je")
        }
    }
}

extension Language: ExplainedChoice {
    var explained: Bilingual {
        switch self {
        case .nl: Bilingual(nl: "Nederlands", en: "Dutch")
        case .en: Bilingual(nl: "Engels", en: "English")
        }
    }
}

extension ChangeNotice.Mailing: ExplainedChoice {
    var explained: Bilingual {
        switch self {
        case .never: Bilingual(nl: "geen mail", en: "no mail")
        case .whenAffected: Bilingual(nl: "een mail aan wie het raakt", en: "a mail to those it affects")
        case .always: Bilingual(nl: "een mail aan iedereen", en: "a mail to everyone")
        }
    }
}

extension Channel: ExplainedChoice {
    var explained: Bilingual {
        switch self {
        case .email: Bilingual(nl: "e-mail", en: "e-mail")
        case .web: Bilingual(nl: "de website", en: "the website")
        case .letter: Bilingual(nl: "een brief", en: "a letter")
        case .phone: Bilingual(nl: "de telefoon", en: "the telephone")
        case .sms: Bilingual(nl: "een sms", en: "a text message")
        case .counter: Bilingual(nl: "aan de balie", en: "at the counter")
        }
    }
}
