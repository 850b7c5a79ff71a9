import Declarations
import Documents
import Hummingbird
import Processing

/// All requests at the desk.
enum RequestsPage {
    static func add(to pages: SiteRouter) {
        pages.staffPage(.get, "/requests") { desk in
            let all = try await desk.office.requests(by: desk.actor)
            let open = RequestList(desk: desk, overviews: all.filter { $0.request.state.isOpen }).open()
            let finished = RequestList(desk: desk, overviews: all.filter { !$0.request.state.isOpen }).finished()
            return try desk.page(
                DeskTexts.requests, at: .requests,
                desk.look.heading(DeskTexts.requests)
                    + "<p>\(desk.look.link(IntakeTexts.title, to: desk.path(.intake)))</p>" + open + finished)
        }
    }
}
