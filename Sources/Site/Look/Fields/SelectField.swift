import Documents

extension Look {
    /// One answer out of many, in the browser's own drop-down list; for a few, radio buttons are easier.
    public func selectField(_ field: Field, choices: [Choice], selected: String? = nil) -> HTML {
        let options = choices.map { choice -> HTML in
            """
            <option value="\(choice.value)"\(HTML.flag("selected", choice.value == selected))>\(text(choice.label))\
            </option>
            """
        }
        return fieldFrame(
            field,
            control: """
                <select class="g-input g-width-medium" id="\(field.name)" name="\(field.name)"\(field.description)>\
                \(options)</select>
                """)
    }
}
