import Documents

extension Look {
    /// One answer out of a few.
    ///
    /// - Parameters:
    ///   - isCompact: Places the choices beside each other, for short answers such as yes and no.
    public func radioGroup(_ field: Field, choices: [Choice], selected: String? = nil, isCompact: Bool = false) -> HTML
    {
        let rows = choices.enumerated().map { index, choice in
            row(type: "radio", field: field, index: index, choice: choice, isChecked: choice.value == selected)
        }
        return groupFrame(field, controls: choiceList(rows, isCompact: isCompact))
    }

    /// Any number of answers out of a few; the name is sent once for each chosen value.
    public func checkboxGroup(
        _ field: Field, choices: [Choice], selected: Set<String> = [], isCompact: Bool = false
    ) -> HTML {
        let rows = choices.enumerated().map { index, choice in
            row(
                type: "checkbox", field: field, index: index, choice: choice,
                isChecked: selected.contains(choice.value))
        }
        return groupFrame(field, controls: choiceList(rows, isCompact: isCompact))
    }

    /// Any number of answers out of a few, each sent as `yes` under the name that is its value.
    public func checkboxes(_ field: Field, choices: [Choice], selected: Set<String> = []) -> HTML {
        let rows = choices.map { choice in
            row(
                type: "checkbox", field: Field(choice.value, label: choice.label), index: 0,
                choice: Choice("yes", choice.label, hint: choice.hint), isChecked: selected.contains(choice.value))
        }
        return groupFrame(field, controls: choiceList(rows, isCompact: false))
    }

    /// One statement to agree with or not; never ticked beforehand unless the person did so.
    public func checkbox(_ field: Field, value: String = "yes", isChecked: Bool = false) -> HTML {
        let hint: HTML =
            field.hint.map { "<span class=\"g-hint\" id=\"\(field.hintID)\">\(text($0))</span>" } ?? .empty
        let error: HTML =
            field.error.map {
                """
                <p class="g-error" id="\(field.errorID)">\(Shape.cross)<span><span class="g-hidden">\
                \(text(LookTexts.error)): </span>\(text($0))</span></p>
                """
            } ?? .empty
        let kind: HTML = field.error == nil ? "g-field" : "g-field g-field-error"
        return """
            <div class="\(kind)">\(error)<div class="g-choice"><input class="g-tick" type="checkbox" \
            id="\(field.name)" name="\(field.name)" value="\(value)"\(HTML.flag("checked", isChecked))\
            \(field.description)><div><label for="\(field.name)">\(labelText(field))</label>\(hint)</div></div></div>

            """
    }

    private func choiceList(_ rows: [HTML], isCompact: Bool) -> HTML {
        let kind: HTML = isCompact ? "g-choices g-choices-compact" : "g-choices"
        return "<div class=\"\(kind)\">\(rows)</div>"
    }

    /// The first choice carries the name itself as id, so that an error can link to it.
    private func row(type: HTML, field: Field, index: Int, choice: Choice, isChecked: Bool) -> HTML {
        let id = index == 0 ? field.name : "\(field.name)-\(index + 1)"
        let hintID = "\(id)-choice-hint"
        let hint: HTML = choice.hint.map { "<span class=\"g-hint\" id=\"\(hintID)\">\(text($0))</span>" } ?? .empty
        let described: HTML = .attribute("aria-describedby", choice.hint == nil ? nil : hintID)
        return """
            <div class="g-choice"><input class="g-tick" type="\(type)" id="\(id)" name="\(field.name)" \
            value="\(choice.value)"\(HTML.flag("checked", isChecked))\(described)>\
            <div><label for="\(id)">\(text(choice.label))</label>\(hint)</div></div>
            """
    }
}
