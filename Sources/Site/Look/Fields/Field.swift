import Documents

extension Look {
    /// What every field of a form has: a name, a label, and possibly a hint, an explanation and an error.
    public struct Field: Sendable {
        /// The name under which the form sends the value; also the id that an error links to.
        public var name: String
        /// What is asked.
        public var label: any Words
        /// One sentence that helps to answer.
        public var hint: (any Words)?
        /// More explanation, folded away until it is wanted.
        public var more: HTML?
        /// What is wrong with the value that was sent, and how to put it right.
        public var error: (any Words)?
        /// Whether the field may be left empty; the label then says so.
        public var isOptional: Bool
        /// Whether the label is the heading of the page (one question per page).
        public var isPageHeading: Bool

        /// A field.
        public init(
            _ name: String, label: any Words, hint: (any Words)? = nil, more: HTML? = nil, error: (any Words)? = nil,
            isOptional: Bool = false, isPageHeading: Bool = false
        ) {
            self.name = name
            self.label = label
            self.hint = hint
            self.more = more
            self.error = error
            self.isOptional = isOptional
            self.isPageHeading = isPageHeading
        }

        var hintID: String { "\(name)-hint" }
        var errorID: String { "\(name)-error" }

        /// The value of `aria-describedby`: hint first, then error.
        var describedBy: String? {
            let ids = [hint == nil ? nil : hintID, error == nil ? nil : errorID].compactMap { $0 }
            return ids.isEmpty ? nil : ids.joined(separator: " ")
        }

        /// The attributes that tell assistive technology about hint and error.
        var description: HTML {
            .attribute("aria-describedby", describedBy) + .attribute("aria-invalid", error == nil ? nil : "true")
        }
    }

    /// One possible answer of a radio group, check box group or drop-down list.
    public struct Choice: Sendable {
        /// The value that is sent.
        public var value: String
        /// What the person reads.
        public var label: any Words
        /// One sentence below the label.
        public var hint: (any Words)?

        /// A choice.
        public init(_ value: String, _ label: any Words, hint: (any Words)? = nil) {
            self.value = value
            self.label = label
            self.hint = hint
        }
    }

    /// The words of a label, with "not required" behind it where that holds.
    func labelText(_ field: Field) -> HTML {
        let optional: HTML =
            field.isOptional ? " <span class=\"g-optional\">(\(text(LookTexts.optional)))</span>" : .empty
        return "\(text(field.label))\(optional)"
    }

    /// Label, hint, error and explanation around one control.
    func fieldFrame(_ field: Field, control: HTML) -> HTML {
        let label: HTML = "<label class=\"g-label\" for=\"\(field.name)\">\(labelText(field))</label>"
        let heading: HTML = field.isPageHeading ? "<h1 class=\"g-label-heading\">\(label)</h1>" : label
        let kind: HTML = field.error == nil ? "g-field" : "g-field g-field-error"
        return """
            <div class="\(kind)">\(heading)\(hint(field))\(error(field))\(control)\(more(field))</div>

            """
    }

    /// Legend, hint, error and explanation around a group of controls.
    func groupFrame(_ field: Field, controls: HTML) -> HTML {
        let legend: HTML = field.isPageHeading ? "<h1>\(labelText(field))</h1>" : labelText(field)
        let kind: HTML = field.error == nil ? "g-field g-group" : "g-field g-group g-field-error"
        return """
            <fieldset class="\(kind)" id="\(Self.groupID(field.name))" tabindex="-1"\(field.description)><legend class="g-label">\(legend)</legend>\
            \(hint(field))\(error(field))\(controls)\(more(field))</fieldset>

            """
    }

    /// The id of a group of controls, for an error that is about all of them.
    static func groupID(_ name: String) -> String { "\(name)-group" }

    private func hint(_ field: Field) -> HTML {
        guard let hint = field.hint else { return .empty }
        return "<p class=\"g-hint\" id=\"\(field.hintID)\">\(HTML(quoting: text(hint)))</p>"
    }

    private func error(_ field: Field) -> HTML {
        guard let error = field.error else { return .empty }
        return """
            <p class="g-error" id="\(field.errorID)">\(Shape.cross)<span><span class="g-hidden">\
            \(text(LookTexts.error)): </span>\(HTML(quoting: text(error)))</span></p>
            """
    }

    private func more(_ field: Field) -> HTML {
        guard let content = field.more else { return .empty }
        return moreInformation(content: content)
    }
}
