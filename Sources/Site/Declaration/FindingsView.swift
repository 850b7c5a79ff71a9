import Declarations
import Documents

/// Findings as a list, each with a link to where it can be solved.
struct FindingsView {
    let visit: DraftVisit

    /// The findings that count; nothing when there are none.
    func list(_ findings: [Finding]) -> HTML {
        let rows = findings.filter { $0.acceptance == nil }.map { finding -> HTML in
            "<li>\(tag(finding.severity)) \(place(finding)) \(HTML(quoting: finding.message[visit.look.language]))</li>\n"
        }
        return rows.isEmpty ? .empty : "<ul class=\"g-findings\" role=\"list\">\(rows)</ul>\n"
    }

    private func tag(_ severity: Finding.Severity) -> HTML {
        switch severity {
        case .error: visit.look.tag(DraftTexts.error, .bad)
        case .warning: visit.look.tag(DraftTexts.warning, .caution)
        case .info: visit.look.tag(DraftTexts.advice, .neutral)
        }
    }

    private func place(_ finding: Finding) -> HTML {
        guard visit.source != nil, let place = Self.place(of: finding.path) else {
            return HTML(text: DraftTexts.line(finding.position.line)[visit.look.language])
        }
        return "<a\(HTML.href(visit.path(place)))><code>\(finding.path)</code></a>:"
    }

    /// The page on which an element is changed.
    static func place(of path: String) -> DeclarationPlace? {
        let keys = path.split { $0 == "." || $0 == "[" || $0 == "]" }.map(String.init)
        guard let first = keys.first else { return nil }
        if keys.count > 2, first == "statement", keys[1] == "sections" {
            return .element(DeclarationSection.ownTexts.rawValue, keys[2])
        }
        guard let section = DeclarationSection(rawValue: first) else { return nil }
        switch section.arrangement {
        case .single, .promises: return .section(first)
        default: return keys.count > 1 ? .element(first, keys[1]) : .section(first)
        }
    }

    /// How many findings of each severity, as words beside an element; a tick when there are none.
    func count(_ findings: [Finding]) -> HTML {
        let look = visit.look
        let errors = findings.filter { $0.severity == .error }.count
        let warnings = findings.filter { $0.severity == .warning }.count
        let advice = findings.count - errors - warnings
        var tags: [HTML] = []
        if errors > 0 { tags.append(look.tag(DraftTexts.errors(errors), .bad)) }
        if warnings > 0 { tags.append(look.tag(DraftTexts.warnings(warnings), .caution)) }
        if advice > 0 { tags.append(look.tag(DraftTexts.advices(advice), .neutral)) }
        return tags.isEmpty ? look.tag(DraftTexts.fine, .good) : tags.joined(separator: " ")
    }
}
