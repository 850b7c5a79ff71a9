import Documents

extension Look {
    /// What kind of text a field holds; decides the keyboard on a phone.
    public enum TextKind: String, Sendable {
        /// Any text.
        case text
        /// An e-mail address.
        case email
        /// A password; pasting is allowed and the value is never sent back.
        case password
        /// A telephone number.
        case phone = "tel"
        /// A search term.
        case search
        /// A date, in the browser's own control.
        case date
        /// A web address.
        case address = "url"
        /// A code of digits, such as a one-time code.
        case digits
        /// A file to send.
        case file
    }

    /// How wide a field is: about as wide as the answer.
    public enum Width: String, Sendable {
        /// A few characters.
        case short
        /// A name or an e-mail address.
        case medium
        /// As wide as the column.
        case full
    }

    /// A field for one line of text.
    ///
    /// - Parameters:
    ///   - field: Name, label, hint and error.
    ///   - value: What was filled in before, so that nobody types it twice. Never shown for passwords and files.
    ///   - kind: Decides keyboard and checks of the browser.
    ///   - autocomplete: The token of the HTML standard (`email`, `name`, `one-time-code`), WCAG 1.3.5.
    ///   - width: How wide the field is.
    public func textField(
        _ field: Field, value: String = "", kind: TextKind = .text, autocomplete: String? = nil,
        width: Width = .medium
    ) -> HTML {
        let type = kind == .digits ? "text" : kind.rawValue
        let shown = kind == .password || kind == .file || value.isEmpty ? nil : value
        let isLiteral = kind == .email || kind == .password || kind == .digits || kind == .address
        let extra: HTML =
            .attribute("value", shown) + .attribute("autocomplete", autocomplete)
            + .attribute("inputmode", kind == .digits ? "numeric" : nil)
            + .attribute("spellcheck", isLiteral ? "false" : nil)
            + .attribute("autocapitalize", isLiteral ? "none" : nil) + field.description
        return fieldFrame(
            field,
            control: """
                <input class="g-input g-width-\(width.rawValue)" id="\(field.name)" name="\(field.name)" \
                type="\(type)"\(extra)>
                """)
    }

    /// A field for several lines of text.
    ///
    /// - Parameters:
    ///   - maximum: The greatest number of characters; the script counts down when it is given.
    public func textArea(_ field: Field, value: String = "", rows: Int = 5, maximum: Int? = nil) -> HTML {
        let limit: HTML = .attribute("maxlength", maximum.map { String($0) })
        return fieldFrame(
            field,
            control: """
                <textarea class="g-input g-width-full" id="\(field.name)" name="\(field.name)" \
                rows="\(rows)"\(limit)\(field.description)>
                \(value)</textarea>
                """)
    }

    /// A drop-down list; for up to about six choices a radio group reads easier.
    public func select(_ field: Field, choices: [Choice], selected: String? = nil) -> HTML {
        let options = choices.map { choice -> HTML in
            """
            <option value="\(choice.value)"\(HTML.flag("selected", choice.value == selected))>\
            \(text(choice.label))</option>
            """
        }
        return fieldFrame(
            field,
            control: """
                <select class="g-input g-select" id="\(field.name)" name="\(field.name)"\(field.description)>\
                \(options)</select>
                """)
    }
}
