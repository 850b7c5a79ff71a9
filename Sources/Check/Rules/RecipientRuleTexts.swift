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
        recipient.name == nil ? plainName(recipient).map { "‘\($0)’" } : plainName(recipient)
    }

    /// The name without quotation marks.
    static func plainName(_ recipient: Recipient) -> Bilingual {
        recipient.name.map { Bilingual(same: $0) } ?? recipient.category ?? Bilingual(same: recipient.id.rawValue)
    }

    static func exemptAndAsked(_ cookie: Cookie) -> Bilingual {
        Bilingual(
            nl: "‘\(cookie.name)’ mag volgens `kind: analytics` zonder toestemming, maar u vraagt er toestemming voor. "
                + "Kies `kind: statistics`, of vraag geen toestemming.",
            en: "‘\(cookie.name)’ needs no consent according to `kind: analytics`, but you ask consent for it. Choose "
                + "`kind: statistics`, or ask no consent.")
    }

    static func cookieWithoutName(_ cookie: Cookie) -> Bilingual {
        Bilingual(
            nl:
                "‘\(cookie.name)’ is geen naam van een cookie. Noem elke cookie apart, met de technische naam die een browser "
                + "laat zien, zoals `_session`.",
            en:
                "‘\(cookie.name)’ is no name of a cookie. List each cookie apart, with the technical name that a browser "
                + "shows, such as `_session`.")
    }

    static func unlistedProvider(_ cookie: Cookie) -> Bilingual {
        let provider = cookie.provider ?? ""
        return Bilingual(
            nl:
                "De cookie `\(cookie.name)` komt van \(provider), maar dat bedrijf staat niet onder `recipients`. Zet het er "
                + "met die naam bij, met rol en land.",
            en:
                "The cookie `\(cookie.name)` comes from \(provider), but that company is not under `recipients`. Add it by "
                + "that name, with role and country.")
    }

    static func sameWork(_ recipient: Recipient, as other: Recipient) -> Bilingual {
        let (one, two) = (name(recipient), name(other))
        return Bilingual(
            nl: "\(one.nl) en \(two.nl) doen volgens `service` hetzelfde. Zeg bij elk wat alleen deze doet.",
            en: "\(one.en) and \(two.en) do the same according to `service`. Say for each what only that one does.")
    }

    static func lapsedAgreement(_ recipient: Recipient, since day: CalendarDate) -> Bilingual {
        let name = name(recipient)
        return Bilingual(
            nl:
                "De overeenkomst met \(name.nl) gold tot en met \(day). Sluit een nieuwe en pas `signed` en `until` aan.",
            en: "The agreement with \(name.en) held until \(day). Sign a new one and change `signed` and `until`.")
    }

    static func incompleteAgreement(_ recipient: Recipient, missing: [AgreementElement]) -> Bilingual {
        let name = name(recipient)
        let list = missing.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        return Bilingual(
            nl: "In de overeenkomst met \(name.nl) ontbreekt: \(list). Vul de overeenkomst aan, en daarna `elements`.",
            en: "The agreement with \(name.en) lacks: \(list). Complete the agreement, and then `elements`.")
    }
}
