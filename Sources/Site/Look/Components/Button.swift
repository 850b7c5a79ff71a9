import Documents

extension Look {
    /// How much weight a button has; a page has one primary action.
    public enum ButtonKind: String, Sendable {
        /// The one thing to do on this page.
        case primary
        /// Something else that is possible.
        case secondary
        /// Something that destroys or cannot be undone.
        case danger
        /// As light as a link.
        case quiet
    }

    /// A button that sends the form it stands in.
    ///
    /// - Parameters:
    ///   - name: Name of the value that says which button was pressed.
    ///   - value: That value.
    ///   - about: Words that only a screen reader hears, where the same label occurs more than once on a page.
    public func button(
        _ label: any Words, kind: ButtonKind = .primary, name: String? = nil, value: String? = nil,
        about: (any Words)? = nil
    ) -> HTML {
        let extra: HTML = .attribute("name", name) + .attribute("value", value)
        return """
            <button class="g-button g-button-\(kind.rawValue)" type="submit"\(extra)>\(text(label))\
            \(heard(about))</button>
            """
    }

    /// A link that looks like a button: goes somewhere and changes nothing.
    public func linkButton(
        _ label: any Words, to address: String, kind: ButtonKind = .primary, about: (any Words)? = nil
    ) -> HTML {
        """
        <a class="g-button g-button-\(kind.rawValue)"\(HTML.href(address))>\(text(label))\(heard(about))</a>
        """
    }

    /// A plain link.
    public func link(_ label: any Words, to address: String, about: (any Words)? = nil) -> HTML {
        "<a\(HTML.href(address))>\(text(label))\(heard(about))</a>"
    }

    /// Buttons beside each other, below each other on a phone.
    public func buttons(_ buttons: [HTML]) -> HTML { "<div class=\"g-buttons\">\(buttons)</div>\n" }

    /// A button that prints the page; it only shows where the script runs.
    public func printButton(_ label: any Words = LookTexts.printOrSave) -> HTML {
        "<button class=\"g-button g-button-secondary\" type=\"button\" data-print hidden>\(text(label))</button>"
    }

    /// Words for a screen reader only.
    func heard(_ words: (any Words)?) -> HTML {
        words.map { "<span class=\"g-hidden\"> \(text($0))</span>" } ?? .empty
    }
}
