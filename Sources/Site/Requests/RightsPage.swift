import Declarations
import Documents
import Hummingbird
import Processing
import Rules

/// What people can ask of an organisation: a button to each right.
enum RightsPage {
    static func add(to pages: SiteRouter) {
        pages.page(.get, "/rights") { visit in
            let route = Route.rights(visit.organisation, visit.language)
            let look = visit.look
            let token = try visit.token()
            let cards = visit.declaration.offeredRights.compactMap { terms -> Look.Card? in
                guard let right = terms.right, right != .complaint else { return nil }
                let explanation =
                    look.paragraph(RightMeaningTexts.meaning(right, visit.form))
                    + (terms.explanation.map { look.paragraph($0) } ?? .empty)
                let start = look.actionButton(
                    RightsPageTexts.start(right), action: route.path, token: token,
                    hidden: [("right", right.rawValue)], kind: right == .access ? .primary : .secondary)
                // The statement's button at each right leads to its card.
                let content: HTML = "<div id=\"\(right.rawValue)\">\(explanation + start)</div>"
                return Look.Card(RightTexts.noun(right), address: nil, status: .empty, content: content)
            }
            let frame = visit.frame(PublicTexts.rights(visit.form), at: route)
            let content =
                look.heading(PublicTexts.rights(visit.form), lead: RightsPageTexts.lead(visit.form)) + look.cards(cards)
                + other(visit)
            return Response.html(frame.render(content))
        }
        pages.page(.post, "/rights") { visit in
            let body = try await visit.body()
            guard let right = Right(rawValue: body["right"]), visit.declaration.terms(of: right) != nil else {
                throw RequestRefusal.rightNotOffered
            }
            let secret = visit.office.environment.entropy.secret()
            try await visit.office.begin(RequestDraft(right: right), secret: secret, network: visit.network)
            let first = RequestForm.questions(of: visit).first ?? .email
            var response = Response.see(.question(visit.organisation, visit.language, first))
            response.setCookie(RequestForm.cookie(secret, visit))
            return response
        }
    }

    /// The other ways: post, telephone, and the authority.
    private static func other(_ visit: Visit) -> HTML {
        let look = visit.look
        let organisation = visit.declaration.organisation
        var ways: [(term: any Words, meaning: HTML)] = []
        if let email = organisation.privacyContact?.contact.email ?? organisation.contact.email {
            ways.append((RightsPageTexts.email, look.link(email, to: "mailto:\(email)")))
        }
        if let phone = organisation.contact.phone { ways.append((RightsPageTexts.phone, HTML(text: phone))) }
        if let address = organisation.address {
            ways.append(
                (RightsPageTexts.post, HTML(text: "\(address.street), \(address.postcode) \(address.city)")))
        }
        ways.append(
            (
                RightsPageTexts.authority,
                look.link("autoriteitpersoonsgegevens.nl", to: "https://autoriteitpersoonsgegevens.nl")
            ))
        return look.section(RightsPageTexts.otherWays, content: look.definitions(ways))
    }
}

/// What the page about rights says.
enum RightsPageTexts {
    static func lead(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form == .u
                ? "Kies wat u wilt vragen. Het kost niets en u hebt geen account nodig."
                : "Kies wat je wilt vragen. Het kost niets en je hebt geen account nodig.",
            en: "Choose what you want to ask. It is free and you need no account.")
    }

    static func start(_ right: Right) -> Bilingual {
        switch right {
        case .access: Bilingual(nl: "Vraag een kopie", en: "Ask for a copy")
        case .rectification: Bilingual(nl: "Laat iets verbeteren", en: "Have something corrected")
        case .erasure: Bilingual(nl: "Laat gegevens wissen", en: "Have data erased")
        case .restriction: Bilingual(nl: "Laat het gebruik stilzetten", en: "Put the use on hold")
        case .portability: Bilingual(nl: "Neem gegevens mee", en: "Take your data with you")
        case .objection: Bilingual(nl: "Maak bezwaar", en: "Object")
        case .withdrawal: Bilingual(nl: "Trek toestemming in", en: "Withdraw consent")
        case .automatedDecisions: Bilingual(nl: "Laat een mens kijken", en: "Ask a person to look")
        case .complaint: Bilingual(nl: "Dien een klacht in", en: "Make a complaint")
        case .minorReport: Bilingual(nl: "Meld gegevens van een kind", en: "Report a child's data")
        case .stopUse: Bilingual(nl: "Zeg dat u stopt", en: "Say that you stop")
        }
    }

    static let otherWays = Bilingual(nl: "Liever anders?", en: "Prefer another way?")
    static let email = Bilingual(nl: "E-mail", en: "E-mail")
    static let phone = Bilingual(nl: "Telefoon", en: "Telephone")
    static let post = Bilingual(nl: "Post", en: "Post")
    static let authority = Bilingual(
        nl: "Klacht bij de toezichthouder", en: "Complaint to the supervisory authority")
}
