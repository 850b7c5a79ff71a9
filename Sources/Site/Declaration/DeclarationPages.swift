import Documents
import HTTPTypes
import Hummingbird
import Processing
import Rules

/// The pages of the desk on which the declaration is changed.
enum DeclarationPages {
    static func add(to pages: SiteRouter) {
        DeclarationOverviewPage.add(to: pages)
        DeclarationSectionPage.add(to: pages)
        DeclarationElementPage.add(to: pages)
        ElementOrderPages.add(to: pages)
        DeclarationFilePage.add(to: pages)
        DeclarationPreviewPage.add(to: pages)
        DraftPages.add(to: pages)
        DraftPublicationPage.add(to: pages)
    }

    /// A section that a path names.
    static func section(_ desk: DeskVisit) throws -> DeclarationSection {
        guard let section = DeclarationSection(rawValue: try desk.visit.parameter("section")) else {
            throw HTTPError(.notFound)
        }
        return section
    }

    /// Most bytes of a form about an element, with its long texts in both languages.
    static let largestForm = 512 * 1_024
}

extension DeskVisit {
    /// Whether a page was reached after something was done.
    func follows(_ what: String) -> Bool { visit.request.uri.queryParameters[Substring(what)] != nil }
}
