import Declarations
import Documents

extension PageFrame {
    /// The title as the browser shows it: errors first, then the step, then where it is.
    public var documentTitle: String {
        var parts: [String] = [look.text(title)]
        if let step { parts.append(look.text(LookTexts.step(step.number, of: step.total))) }
        parts.append(organisationName ?? LookTexts.product)
        let whole = parts.joined(separator: " · ")
        return hasErrors ? "\(look.text(LookTexts.error)): \(whole)" : whole
    }

    var head: HTML {
        let robots: HTML = isPrivate ? "<meta name=\"robots\" content=\"noindex\">\n" : .empty
        let alternate: HTML =
            alternatePath.map { "<link rel=\"alternate\" hreflang=\"\(other.rawValue)\"\(HTML.href($0))>\n" } ?? .empty
        let programs = programForms.map { form -> HTML in
            "<link rel=\"alternate\" type=\"\(form.type)\"\(HTML.href(form.path))>\n"
        }
        return """
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(documentTitle)</title>
            <meta name="color-scheme" content="light">
            <meta name="theme-color" content="\(Mark.colour)">
            \(robots)\(alternate)\(programs)<link rel="icon" href="/static/mark.svg?v=\(Mark.version)" type="image/svg+xml">
            <link rel="stylesheet" href="/static/gestand.css?v=\(Stylesheet.version)">
            <script src="/static/gestand.js?v=\(Script.version)" defer></script>
            </head>
            """
    }

    private var isPrivate: Bool {
        if case .desk = navigation { true } else { false }
    }
}
