import Declarations
import Documents
import Hummingbird
import Processing
import Rules

/// Entering a request that came by letter, by telephone or at the counter, with the day on which it came.
enum IntakePage {
    static func add(to pages: SiteRouter) {
        pages.staffPage(.get, "/intake") { desk in
            try await desk.office.requireRights(desk.actor)
            return try page(desk, typed: nil, refusal: nil)
        }
        pages.staffPage(.post, "/intake") { desk in
            try await desk.office.requireRights(desk.actor)
            let body = try await desk.visit.body()
            do {
                let received = try await enter(body, desk)
                return .see(path: desk.path(.request(received.reference)))
            } catch let refusal as any Refusal where refusal.category == .invalid {
                return try page(desk, typed: body, refusal: refusal)
            }
        }
    }

    private static func enter(_ body: FormBody, _ desk: DeskVisit) async throws -> ReceivedRequest {
        guard let right = Right(rawValue: body["right"]), let channel = Channel(rawValue: body["channel"]),
            let language = Language(rawValue: body["language"])
        else { throw RequestRefusal.incomplete }
        guard let receivedOn = CalendarDate(body["received"]) else { throw RequestRefusal.receiptImpossible }
        var draft = RequestDraft(right: right)
        draft.email = body["email"].isEmpty ? nil : body["email"]
        draft.words = body["words"].isEmpty ? nil : body["words"]
        draft.wordsAnswered = true
        return try await desk.office.submit(
            draft, language: language, channel: channel, network: nil, receivedOn: receivedOn, by: desk.actor)
    }

    /// The field that a refusal is about.
    private static func field(of refusal: any Refusal) -> String? {
        switch refusal {
        case RequestRefusal.receiptImpossible: "received"
        case is ValueRefusal: "email"
        default: nil
        }
    }

    private static func page(_ desk: DeskVisit, typed: FormBody?, refusal: (any Refusal)?) throws -> Response {
        let look = desk.look
        let field = refusal.flatMap(Self.field(of:))
        func error(_ name: String) -> Bilingual? { field == name ? refusal?.message : nil }
        let rights = desk.office.declaration.rights.rights.compactMap(\.right)
        let content =
            look.select(
                Look.Field("right", label: IntakeTexts.right),
                choices: rights.map { Look.Choice($0.rawValue, RightTexts.noun($0)) }, selected: typed?["right"])
            + look.textField(
                Look.Field(
                    "received", label: IntakeTexts.received, hint: IntakeTexts.receivedHint, error: error("received")),
                value: typed?["received"] ?? desk.today.description, kind: .date)
            + look.radioGroup(
                Look.Field("channel", label: IntakeTexts.channel),
                choices: Channel.allCases.filter { $0 != .web }.map {
                    Look.Choice($0.rawValue, ChannelTexts.name($0).map(\.firstUppercased))
                }, selected: typed?["channel"] ?? Channel.letter.rawValue)
            + look.textField(
                Look.Field("email", label: IntakeTexts.email, hint: IntakeTexts.emailHint, error: error("email")),
                value: typed?["email"] ?? "", kind: .email)
            + look.radioGroup(
                Look.Field("language", label: IntakeTexts.language),
                choices: Language.allCases.map { Look.Choice($0.rawValue, IntakeTexts.name($0)) },
                selected: typed?["language"] ?? Language.nl.rawValue, isCompact: true)
            + look.textArea(
                Look.Field("words", label: IntakeTexts.words, isOptional: true), value: typed?["words"] ?? "",
                rows: 4, maximum: ValueRules.noteLimit)
            + look.buttons([look.button(IntakeTexts.enter, kind: .primary)])
        let errors =
            refusal.map { look.errorSummary([Look.FormError(field: field, message: $0.message)]) } ?? .empty
        return try desk.page(
            IntakeTexts.title, at: .intake, hasErrors: refusal != nil,
            errors + look.backLink(to: desk.path(.requests), DeskTexts.requests)
                + look.heading(IntakeTexts.title, lead: IntakeTexts.lead)
                + look.form(action: desk.path(.intake), token: try desk.visit.token(), content: content))
    }
}

/// What the page says.
enum IntakeTexts {
    static let title = Bilingual(nl: "Voer een verzoek in", en: "Enter a request")
    static let lead = Bilingual(
        nl: "Voor wie schreef, belde of langskwam. De termijn begint op de dag dat het verzoek kwam.",
        en: "For who wrote, called or came by. The term begins on the day the request came in.")
    static let right = Bilingual(nl: "Wat wordt gevraagd?", en: "What is asked?")
    static let received = Bilingual(nl: "Wanneer kwam het?", en: "When did it come in?")
    static let receivedHint = Bilingual(
        nl: "De dag dat het bij u aankwam, ook als toen niemand het las.",
        en: "The day it reached you, also if nobody read it then.")
    static let channel = Bilingual(nl: "Hoe kwam het?", en: "How did it come in?")
    static let email = Bilingual(nl: "E-mailadres van de persoon", en: "E-mail address of the person")
    static let emailHint = Bilingual(
        nl: "Daarheen gaan de brieven over dit verzoek.", en: "The letters about this request go there.")
    static let language = Bilingual(nl: "Taal van de brieven", en: "Language of the letters")
    static let words = Bilingual(nl: "Wat schreef of zei de persoon?", en: "What did the person write or say?")
    static let enter = Bilingual(nl: "Voer in", en: "Enter")

    static func name(_ language: Language) -> Bilingual {
        switch language {
        case .nl: Bilingual(nl: "Nederlands", en: "Dutch")
        case .en: Bilingual(nl: "Engels", en: "English")
        }
    }
}
