import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing
import Rules

/// Where a link in a mail lands: a page with a button, because mail scanners follow links too.
enum LinkPage {
    static func add(to pages: SiteRouter) {
        pages.page(.get, "/link/{secret}") { visit in
            let secret = try visit.parameter("secret")
            let target = try await visit.office.target(of: secret, network: visit.network)
            return try landing(visit, secret: secret, target: target)
        }
        pages.page(.post, "/link/{secret}") { visit in
            let secret = try visit.parameter("secret")
            _ = try await visit.body()
            _ = try await visit.office.confirmIdentity(secret, network: visit.network)
            let look = visit.look
            let route = Route.link(visit.organisation, visit.language, secret)
            var frame = visit.frame(LinkTexts.confirmedTitle(visit.form), at: route)
            // The link was used: the same page in another language would be a dead link.
            frame.alternatePath = nil
            return .html(
                frame.render(
                    look.confirmation(
                        LinkTexts.confirmedTitle(visit.form), reference: nil,
                        next: look.paragraph(LinkTexts.confirmed(visit.form)))))
        }
        pages.page(.post, "/link/{secret}/answer") { visit in
            let secret = try visit.parameter("secret")
            _ = try await visit.body()
            let (reference, package) = try await visit.office.download(secret, network: visit.network)
            var headers = HTTPFields()
            headers[.contentType] = "application/zip"
            headers[.contentDisposition] = "attachment; filename=\"\(visit.organisation)-\(reference).zip\""
            return Response(
                status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: package)))
        }
    }

    private static func landing(_ visit: Visit, secret: String, target: LinkTarget) throws -> Response {
        let look = visit.look
        let route = Route.link(visit.organisation, visit.language, secret)
        let token = try visit.token()
        switch target.kind {
        case .identity, .status:
            let frame = visit.frame(LinkTexts.confirmTitle(visit.form), at: route)
            let content =
                look.heading(LinkTexts.confirmTitle(visit.form), lead: LinkTexts.confirmLead(visit.form))
                + look.actionButton(LinkTexts.confirm, action: route.path, token: token, kind: .primary)
                + look.paragraph(LinkTexts.notYou(visit.form))
            return .html(frame.render(content))
        case .answer:
            let frame = visit.frame(LinkTexts.answerTitle(visit.form), at: route)
            let download = Route.download(visit.organisation, visit.language, secret)
            let until = target.downloadUntil.map { DateTexts.long($0) }
            let content =
                look.heading(LinkTexts.answerTitle(visit.form), lead: LinkTexts.answerLead(visit.form))
                + look.actionButton(LinkTexts.download, action: download.path, token: token, kind: .primary)
                + (until.map { look.paragraph(LinkTexts.until($0)) } ?? .empty)
                + look.moreInformation(LinkTexts.inside, content: look.paragraph(LinkTexts.contents(visit.form)))
            return .html(frame.render(content))
        }
    }
}

/// What the pages behind links say.
enum LinkTexts {
    static let confirm = Bilingual(nl: "Ja, dit is mijn verzoek", en: "Yes, this is my request")
    static let download = Bilingual(nl: "Haal het antwoord op (ZIP)", en: "Collect the answer (ZIP)")
    static let inside = Bilingual(nl: "Wat zit erin?", en: "What is inside?")

    static func confirmTitle(_ form: AddressForm) -> Bilingual {
        Bilingual(nl: form.pick(u: "Bevestig uw verzoek", je: "Bevestig je verzoek"), en: "Confirm your request")
    }

    static func confirmedTitle(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form.pick(u: "Dank u, wij gaan aan het werk", je: "Dank je, wij gaan aan het werk"),
            en: "Thank you, we are starting work")
    }

    static func answerTitle(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form.pick(u: "Uw antwoord staat klaar", je: "Je antwoord staat klaar"), en: "Your answer is ready")
    }

    static func confirmLead(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form == .u
                ? "U kwam hier via de link in onze mail. Zo weten wij dat dit adres van u is."
                : "Je kwam hier via de link in onze mail. Zo weten wij dat dit adres van jou is.",
            en: "You came here through the link in our mail. That is how we know that this address is yours.")
    }

    static func notYou(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form == .u
                ? "Hebt u niets gevraagd? Sluit dan deze pagina. Er gebeurt verder niets."
                : "Heb je niets gevraagd? Sluit dan deze pagina. Er gebeurt verder niets.",
            en: "Was this not you? Then close this page. Nothing else happens.")
    }

    static func confirmed(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form == .u
                ? "U hoeft nu niets te doen. U krijgt een mail als het antwoord klaar is. De link naar de statuspagina staat in uw eerste mail."
                : "Je hoeft nu niets te doen. Je krijgt een mail als het antwoord klaar is. De link naar de statuspagina staat in je eerste mail.",
            en:
                "There is nothing to do now. You will get an e-mail when the answer is ready. The link to the status page is in your first e-mail."
        )
    }

    static func answerLead(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form == .u
                ? "U haalt het op als één bestand. Bewaar het op een plek waar anderen niet bij kunnen."
                : "Je haalt het op als één bestand. Bewaar het op een plek waar anderen niet bij kunnen.",
            en: "You collect it as one file. Keep it where others cannot reach it.")
    }

    static func until(_ date: Bilingual) -> Bilingual {
        Bilingual(nl: "Ophalen kan tot en met \(date.nl).", en: "It can be collected until \(date.en).")
    }

    static func contents(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: form == .u
                ? "overzicht.html opent u in uw browser en drukt u zo nodig af. data.json is hetzelfde voor een computer. manifest.json heeft de controlegetallen."
                : "overzicht.html open je in je browser en druk je zo nodig af. data.json is hetzelfde voor een computer. manifest.json heeft de controlegetallen.",
            en:
                "overzicht.html opens in your browser and can be printed. data.json is the same for a computer. manifest.json has the checksums."
        )
    }
}
