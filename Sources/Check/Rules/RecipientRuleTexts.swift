import Declarations

/// What is said about recipients.
enum RecipientRuleTexts {
    static func noAgreement(_ recipient: Recipient) -> Bilingual {
        let name = name(recipient)
        return Bilingual(
            nl: "\(name.nl) is verwerker, maar er staat geen getekende verwerkersovereenkomst. Vul `agreement` in, met "
                + "`signed`.",
            en: "\(name.en) is a processor, but no signed processor agreement is declared. Fill in `agreement`, with "
                + "`signed`.")
    }

    static func noCountry(_ recipient: Recipient) -> Bilingual {
        let name = name(recipient)
        return Bilingual(
            nl: "Van \(name.nl) is niet bekend in welk land de gegevens staan. Vul `country` in.",
            en: "It is not known in which country \(name.en) keeps the data. Fill in `country`.")
    }

    static func noTransferTool(_ recipient: Recipient) -> Bilingual {
        let name = name(recipient)
        return Bilingual(
            nl: "\(name.nl) bewaart gegevens buiten de Europese Economische Ruimte. Vul bij `transfer` de waarborg in.",
            en: "\(name.en) keeps data outside the European Economic Area. Fill in the safeguard under `transfer`.")
    }

    private static func name(_ recipient: Recipient) -> Bilingual {
        if let name = recipient.name { return Bilingual(same: name) }
        return (recipient.category ?? Bilingual(same: recipient.id.rawValue)).map { "‘\($0)’" }
    }
}
