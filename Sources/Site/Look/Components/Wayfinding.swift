import Documents

extension Look {
    /// A link back to the page before this one.
    public func backLink(to address: String, _ label: any Words = LookTexts.back) -> HTML {
        "<p class=\"g-back\"><a\(HTML.href(address))>\(text(label))</a></p>\n"
    }

    /// The pages above this one, from the top; the last is this page and has no address.
    public func breadcrumbs(_ pages: [(label: any Words, address: String?)]) -> HTML {
        let items = pages.map { page -> HTML in
            guard let address = page.address else {
                return "<li><span aria-current=\"page\">\(text(page.label))</span></li>"
            }
            return "<li>\(link(page.label, to: address))</li>"
        }
        return """
            <nav class="g-breadcrumbs" aria-label="\(text(LookTexts.breadcrumbs))"><ol role="list">\(items)</ol></nav>

            """
    }

    /// Which step of a wizard this is, in words; without a total while it is not known.
    public func step(_ number: Int, of total: Int? = nil) -> HTML {
        "<p class=\"g-step\">\(text(LookTexts.step(number, of: total)))</p>\n"
    }

    /// Views of the same thing as links, each a page of its own.
    public func tabs(_ label: any Words, _ links: [NavigationLink], current: String) -> HTML {
        let items = links.map { link -> HTML in "<li>\(navigationLink(link, current: current))</li>" }
        return """
            <nav class="g-tabs" aria-label="\(text(label))"><ul role="list">\(items)</ul></nav>

            """
    }
}
