import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing

/// The documents from the declaration: for everyone the processors, at the desk everything.
enum DocumentPages {
    static func add(to pages: SiteRouter) {
        PublicDocumentPages.add(to: pages)
        pages.staffPage(.get, "/documents/{name}") { desk in
            try desk.requireProof()
            let rendering = try rendering(desk)
            guard rendering.forms.contains(.html) else { throw HTTPError(.notFound) }
            let document = rendering.document(desk.office.declaration, desk.language, in: desk.setting)
            let content =
                menu(desk, current: rendering) + desk.look.documentFrame(DocumentHTML.render(document))
                + files(desk, rendering)
            return try desk.page(
                DocumentTexts.name(rendering), at: .document(rendering.rawValue), content)
        }
        pages.staffPage(.get, "/documents/{name}/{form}") { desk in
            try desk.requireProof()
            let rendering = try rendering(desk)
            guard let form = Rendering.Form(rawValue: try desk.visit.parameter("form")),
                let bytes = try rendering.make(desk.office.declaration, desk.language, form, in: desk.setting)
            else { throw HTTPError(.notFound) }
            return Response.file(
                bytes, type: form.mediaType, name: "\(desk.office.organisation)-\(rendering.rawValue).\(form.rawValue)")
        }
    }

    private static func rendering(_ desk: DeskVisit) throws -> Rendering {
        guard let rendering = Rendering(rawValue: try desk.visit.parameter("name")) else { throw HTTPError(.notFound) }
        return rendering
    }

    /// The other documents.
    private static func menu(_ desk: DeskVisit, current: Rendering) -> HTML {
        let links = Rendering.allCases.filter {
            $0 != .statement && $0 != .processorRegister && $0.forms.contains(.html)
        }.map { rendering in
            NavigationLink(DocumentTexts.name(rendering), path: desk.path(.document(rendering.rawValue)))
        }
        return desk.look.tabs(DocumentTexts.menu, links, current: desk.path(.document(current.rawValue)))
    }

    /// The same document to take away.
    private static func files(_ desk: DeskVisit, _ rendering: Rendering) -> HTML {
        let look = desk.look
        let buttons = rendering.forms.map { form in
            look.linkButton(
                DocumentTexts.form(form), to: desk.path(.documentFile(rendering.rawValue, form.rawValue)),
                kind: .secondary)
        }
        let more =
            rendering == .register && desk.isPrivacyContact
            ? [look.linkButton(RegisterImportPageTexts.title, to: desk.path(.registerImport), kind: .quiet)] : []
        return look.section(DocumentTexts.take, content: look.buttons(buttons + [look.printButton()] + more))
    }
}

extension DeskVisit {
    /// Where and when documents are made for this desk.
    var setting: Rendering.Setting {
        let path = Route.statement(visit.organisation, language).path
        return Rendering.Setting(statement: office.environment.baseAddress + path, today: today)
    }
}

extension Response {
    /// A file to keep.
    static func file(_ bytes: [UInt8], type: String, name: String) -> Response {
        var headers = HTTPFields()
        headers[.contentType] = type
        headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
