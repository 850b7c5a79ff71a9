import Declarations

/// Ways to reach people, and for people to reach the organisation, in words.
public enum ChannelTexts {
    /// A channel as a noun.
    public static func name(_ channel: Channel) -> Bilingual {
        switch channel {
        case .email: Bilingual(nl: "e-mail", en: "e-mail")
        case .web: Bilingual(nl: "website", en: "website")
        case .letter: Bilingual(nl: "brief", en: "letter")
        case .phone: Bilingual(nl: "telefoon", en: "telephone")
        case .sms: Bilingual(nl: "sms", en: "text message")
        case .counter: Bilingual(nl: "balie", en: "counter")
        }
    }

    /// A channel as a way to ask something.
    public static func byWay(_ channel: Channel) -> Bilingual {
        switch channel {
        case .email: Bilingual(nl: "per e-mail", en: "by e-mail")
        case .web: Bilingual(nl: "via onze website", en: "on our website")
        case .letter: Bilingual(nl: "per brief", en: "by letter")
        case .phone: Bilingual(nl: "per telefoon", en: "by telephone")
        case .sms: Bilingual(nl: "per sms", en: "by text message")
        case .counter: Bilingual(nl: "aan de balie", en: "at the counter")
        }
    }
}
