import Declarations
import Documents

/// What a draft changes compared with the version that it was begun with: the one place where that is shown, above
/// the button that publishes and on the overview.
///
/// It names the places that differ. A comparison in words takes its place here.
struct DraftChanges {
    let visit: DraftVisit
    /// The text of the version that the draft was begun with.
    let base: String

    /// Most places that are listed.
    private static let most = 100

    var paths: [SourcePath] {
        guard let before = try? DeclarationSource(base).value else { return [] }
        return visit.value.differences(from: before)
    }

    var content: HTML {
        let look = visit.look
        let paths = paths
        if paths.isEmpty { return look.paragraph(DraftTexts.noChanges) }
        let rows = paths.prefix(Self.most).map { Self.row($0, visit) }
        let rest = paths.count - rows.count
        return "<ul>\(rows)</ul>\n" + (rest > 0 ? look.paragraph(DraftTexts.more(rest)) : .empty)
    }

    static func row(_ path: SourcePath, _ visit: DraftVisit) -> HTML {
        guard let place = FindingsView.place(of: path.description) else {
            return "<li><code>\(path.description)</code></li>\n"
        }
        return "<li><a\(HTML.href(visit.path(place)))><code>\(path.description)</code></a></li>\n"
    }
}
