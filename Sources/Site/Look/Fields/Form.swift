import Documents

/// The secret that shows a form was sent from a page of ours (protection against forged requests).
public struct FormToken: Sendable, Hashable {
    /// The name of the hidden field.
    public var field: String
    /// The secret; different for each session.
    public var value: String

    /// A token.
    public init(field: String = "csrf", value: String) {
        self.field = field
        self.value = value
    }

    /// The hidden field itself, for forms that are not made with `Look.form`.
    public var html: HTML { "<input type=\"hidden\" name=\"\(field)\" value=\"\(value)\">" }
}

extension Look {
    /// A form that changes something: POST, with its token, checked by us and not by the browser.
    ///
    /// - Parameters:
    ///   - action: Path that receives the form.
    ///   - token: The token of the session or of the draft.
    ///   - hidden: Values that travel along unseen; unlike those in an address, nobody keeps them.
    ///   - hasFiles: Whether files are sent along.
    ///   - content: Fields and buttons.
    public func form(
        action: String, token: FormToken, hidden: [(name: String, value: String)] = [], hasFiles: Bool = false,
        content: HTML
    ) -> HTML {
        let fields = hidden.map { pair -> HTML in
            "<input type=\"hidden\" name=\"\(pair.name)\" value=\"\(pair.value)\">"
        }
        let encoding: HTML = .attribute("enctype", hasFiles ? "multipart/form-data" : nil)
        return """
            <form class="g-form" method="post" action="\(LinkAddress(action).text)"\(encoding) novalidate>\
            \(token.html)\(fields)\(content)</form>

            """
    }

    /// A button that is a small form of its own, for one action in a row or a header.
    public func actionButton(
        _ label: any Words, action: String, token: FormToken, hidden: [(name: String, value: String)] = [],
        kind: ButtonKind = .secondary, about: (any Words)? = nil
    ) -> HTML {
        form(action: action, token: token, hidden: hidden, content: button(label, kind: kind, about: about))
    }
}
