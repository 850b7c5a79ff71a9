import Declarations
import Documents

extension PageFrame {
    var header: HTML {
        """
        <header class="g-header"><div class="g-header-inner">
        \(brand)\(topNavigation)<div class="g-header-end">\(languageSwitch)\(account)</div>
        </div></header>
        """
    }

    /// Only on paper: what this is, from whom, and its reference or date.
    var printHeader: HTML {
        let note: HTML = printNote.map { " · \(look.text($0))" } ?? .empty
        return """
            <p class="g-print-header" aria-hidden="true">\(organisationName ?? LookTexts.product) · \
            \(look.text(title))\(note)</p>

            """
    }

    private var brand: HTML {
        let home = organisationID.map { language == .nl ? "/\($0)" : "/\($0)/en" } ?? (language == .nl ? "/" : "/en")
        let example: HTML =
            exampleNote == nil ? .empty : "<span class=\"g-example\">\(look.text(LookTexts.example))</span>"
        return """
            <div class="g-brand"><a class="g-brand-link"\(HTML.href(home))>\(Mark.seal)\
            <span class="g-brand-name">\(organisationName ?? LookTexts.product)</span></a>\(example)</div>
            """
    }

    private var topNavigation: HTML {
        switch navigation {
        case .start: .empty
        case .public(let links, let current):
            links.isEmpty
                ? .empty
                : """
                <nav class="g-top-menu" aria-label="\(look.text(LookTexts.mainNavigation))">\
                \(look.navigationList(links, current: current))</nav>
                """
        case .desk(let sections, let current, _):
            """
            <details class="g-phone-menu"><summary>\(look.text(LookTexts.menu))</summary>\
            <nav aria-label="\(look.text(LookTexts.mainNavigation))">\
            \(look.navigationList(sections, current: current))</nav></details>
            """
        }
    }

    private var languageSwitch: HTML {
        guard let alternatePath else { return .empty }
        return """
            <a class="g-language"\(HTML.href(alternatePath)) lang="\(other.rawValue)" \
            hreflang="\(other.rawValue)">\(LookTexts.name(of: other))</a>
            """
    }

    private var account: HTML {
        guard case .desk(_, _, let user) = navigation else { return .empty }
        return """
            <span class="g-account"><span class="g-hidden">\(look.text(LookTexts.signedInAs)) </span>\
            \(user.name)</span>\
            <form class="g-sign-out" method="post" action="\(LinkAddress(user.signOutPath).text)">\(user.token.html)\
            \(look.button(LookTexts.signOut, kind: .quiet))</form>
            """
    }
}
