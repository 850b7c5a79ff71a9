import Declarations
import Documents
import HTTPTypes
import Hummingbird

/// The documents for everyone besides the statement.
enum PublicDocumentPages {
    static func add(to pages: SiteRouter) {
        page(.processors, .processors, in: pages)
        page(.map, .map, in: pages)
        file(.tilt, .tilt, .json, in: pages)
        file(.dpv, .dpv, .jsonld, in: pages)
    }

    /// A file for programs; any site may read it.
    private static func file(
        _ place: PublicDocument, _ rendering: Rendering, _ form: Rendering.Form, in pages: SiteRouter
    ) {
        pages.page(.get, "/\(place.rawValue)") { visit in
            let address = visit.office.environment.baseAddress
            let path = Route.statement(visit.organisation, visit.language).path
            let setting = Rendering.Setting(statement: address + path)
            guard let bytes = try rendering.make(visit.declaration, visit.language, form, in: setting) else {
                throw HTTPError(.notFound)
            }
            var headers = HTTPFields()
            headers[.contentType] = form.mediaType
            headers[.accessControlAllowOrigin] = "*"
            if let policy = HTTPField.Name("Cross-Origin-Resource-Policy") { headers[policy] = "cross-origin" }
            return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        }
    }

    private static func page(_ place: PublicDocument, _ rendering: Rendering, in pages: SiteRouter) {
        pages.page(.get, "/\(place.rawValue)") { visit in
            let route = Route.publicDocument(visit.organisation, visit.language, place)
            let document = rendering.document(visit.declaration, visit.language)
            let frame = visit.frame(DocumentTexts.name(rendering), at: route, width: .wide)
            return Response.html(frame.render(visit.look.documentFrame(DocumentHTML.render(document))))
        }
    }
}
