import Declarations
import Documents
import Hummingbird

/// The documents for everyone besides the statement.
enum PublicDocumentPages {
    static func add(to pages: SiteRouter) {
        page(.processors, .processors, in: pages)
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
