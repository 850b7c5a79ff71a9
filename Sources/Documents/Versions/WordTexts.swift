import Declarations
import Rules

/// The words of the closed lists of the format, as people read them.
enum WordTexts {
    /// A word in running text.
    static func word(
        _ word: String, _ kind: ElementReference.Kind, _ aspect: Aspect, _ form: AddressForm
    ) -> Bilingual {
        let found = closed(word, kind, aspect, form) ?? Bilingual(same: word)
        return found.map(PhraseTexts.lowered)
    }

    private static func closed(
        _ word: String, _ kind: ElementReference.Kind, _ aspect: Aspect, _ form: AddressForm
    ) -> Bilingual? {
        switch aspect {
        case .basis: LegalBasis(rawValue: word).map { LegalBasisTexts.name($0) }
        case .valueType: DataCategory.ValueType(rawValue: word).map(type)
        case .origin: DataCategory.Origin(rawValue: word).map { DataTexts.origin($0, form) }
        case .role: Recipient.Role(rawValue: word).map { RecipientTexts.roleWord($0) }
        case .transferTool: TransferTexts.tool(word)
        case .channels: Channel(rawValue: word).map { ChannelTexts.name($0) }
        case .ways: IdentitySettings.Way(rawValue: word).map { IdentityTexts.name($0) }
        case .kind where kind == .cookie: Cookie.Kind(rawValue: word).map { CookieTexts.kind($0) }
        case .kind: Measure.Kind(rawValue: word).map { MeasureTexts.kind($0) }
        case .actsAs: ProcessingRole(rawValue: word).map { ContactTexts.role($0) }
        case .agreementElements:
            word == "all"
                ? Bilingual(nl: "alles", en: "all")
                : AgreementElement(rawValue: word).map { AgreementElementTexts.name($0) }
        case .mailing: ChangeNotice.Mailing(rawValue: word).map(mailing)
        case .languages: Language(rawValue: word).map(language)
        case .formOfAddress: Bilingual(same: "‘\(word)’")
        case .then: RetentionRule.Action(rawValue: word).map(ending)
        case .ruleKind: RetentionRule.Kind(rawValue: word).map(ruleKind)
        case .startingPoint: Bilingual(nl: "het einde van het boekjaar", en: "the end of the book year")
        case .termMeaning: ResponsePromise.Meaning(rawValue: word).map(meaning)
        case .sources:
            word == "person"
                ? Bilingual(nl: form.pick(u: "uzelf", je: "jezelf"), en: "yourself")
                : Bilingual(nl: "\(form.your) apparaat", en: "your device")
        case .connector: connector(word)
        case .per: ListTexts.per(word)
        default: nil
        }
    }

    private static func type(_ type: DataCategory.ValueType) -> Bilingual {
        switch type {
        case .text: Bilingual(nl: "tekst", en: "text")
        case .note: Bilingual(nl: "notitie", en: "note")
        case .email: Bilingual(nl: "e-mailadres", en: "e-mail address")
        case .phone: Bilingual(nl: "telefoonnummer", en: "phone number")
        case .address: Bilingual(nl: "adres", en: "address")
        case .date: Bilingual(nl: "datum", en: "date")
        case .iban: Bilingual(nl: "rekeningnummer", en: "account number")
        case .money: Bilingual(nl: "bedrag", en: "amount")
        case .number: Bilingual(nl: "getal", en: "number")
        case .ip: Bilingual(nl: "IP-adres", en: "IP address")
        case .document: Bilingual(nl: "bestand", en: "file")
        }
    }

    private static func mailing(_ mailing: ChangeNotice.Mailing) -> Bilingual {
        switch mailing {
        case .never: Bilingual(nl: "niemand", en: "nobody")
        case .whenAffected: Bilingual(nl: "wie het raakt", en: "those it affects")
        case .always: Bilingual(nl: "iedereen", en: "everyone")
        }
    }

    private static func language(_ language: Language) -> Bilingual {
        switch language {
        case .nl: Bilingual(nl: "Nederlands", en: "Dutch")
        case .en: Bilingual(nl: "Engels", en: "English")
        }
    }

    private static func ending(_ action: RetentionRule.Action) -> Bilingual {
        switch action {
        case .erase: Bilingual(nl: "wissen", en: "erase")
        case .anonymise: Bilingual(nl: "anoniem maken", en: "make anonymous")
        }
    }

    private static func ruleKind(_ kind: RetentionRule.Kind) -> Bilingual {
        switch kind {
        case .purpose: Bilingual(nl: "zolang het doel duurt", en: "as long as the purpose lasts")
        case .minimum: Bilingual(nl: "minstens zo lang, omdat de wet het eist", en: "at least as long as the law asks")
        case .maximum: Bilingual(nl: "hooguit zo lang", en: "at most so long")
        }
    }

    private static func meaning(_ meaning: ResponsePromise.Meaning) -> Bilingual {
        switch meaning {
        case .answer: Bilingual(nl: "het hele antwoord", en: "the full answer")
        case .contact: Bilingual(nl: "een eerste reactie", en: "a first response")
        }
    }

    private static func connector(_ word: String) -> Bilingual? {
        switch word {
        case "wordpress": Bilingual(nl: "een koppeling met WordPress", en: "a connection with WordPress")
        case "rest": Bilingual(nl: "een koppeling", en: "a connection")
        case "task": Bilingual(nl: "een taak voor een medewerker", en: "a task for a member of staff")
        default: nil
        }
    }
}
