import Declarations
import Documents

/// The control for each type of value.
extension ElementForm {
    /// One line.
    func line(_ type: KeyType, _ field: Look.Field, _ text: String) -> HTML {
        switch type {
        case .formatted(.email): look.textField(field, value: text, kind: .email)
        case .formatted(.web): look.textField(field, value: text, kind: .address, width: .full)
        case .formatted(.phone): look.textField(field, value: text, kind: .phone)
        case .number: look.textField(field, value: text, kind: .digits, width: .short)
        // The control of a browser shows nothing for what is no date; then it is a line of text.
        case .date:
            look.textField(
                field, value: text, kind: text.isEmpty || CalendarDate(text) != nil ? .date : .text, width: .short)
        case .formatted(.country), .formatted(.dutchPostcode), .formatted(.kvk), .formatted(.yearDay):
            look.textField(field, value: text, width: .short)
        default: look.textField(field, value: text, width: .full)
        }
    }

    /// A text in each published language, beside each other.
    func texts(_ field: Look.Field, at path: SourcePath, _ value: SourceValue?) -> HTML {
        let areas = visit.languages.map { language -> HTML in
            let text = value?.text ?? value?[language.rawValue]?.text ?? ""
            let place = path.key(language.rawValue)
            let own = findings.filter { $0.severity == .error && $0.path == place.description }
            let area = Look.Field(
                "\(field.name).\(language.rawValue)", label: LookTexts.name(of: language),
                error: own.first?.message[look.language])
            let rows = max(2, text.count / 36 + text.filter { $0 == "\n" }.count + 1)
            return look.textArea(area, value: text, rows: min(rows, 16))
        }
        return look.groupFrame(field, controls: "<div class=\"g-languages\">\(areas)</div>")
    }

    /// Yes, no, or nothing said.
    func flag(_ field: Look.Field, _ value: SourceValue?, standard: KeyDefault?, isRequired: Bool) -> HTML {
        let choices = [Look.Choice("true", ElementTexts.yes), Look.Choice("false", ElementTexts.no)]
        return choice(
            field, choices, value, isRequired: isRequired, nothing: ElementTexts.notSaid(standard), isCompact: true)
    }

    /// One out of several; with nothing chosen as a choice of its own when the key may be left out.
    func choice(
        _ field: Look.Field, _ choices: [Look.Choice], _ value: SourceValue?, isRequired: Bool,
        nothing: any Words = ElementTexts.nothing, isCompact: Bool = false
    ) -> HTML {
        let chosen = value?.text ?? ""
        var choices = choices
        // What the file says is shown, also when it is none of the words.
        if !chosen.isEmpty, !choices.contains(where: { $0.value == chosen }) {
            choices.append(Look.Choice(chosen, chosen))
        }
        if !isRequired { choices.insert(Look.Choice("", nothing), at: 0) }
        if choices.count > 8 {
            let options = choices.map { choice in
                Look.Choice(
                    choice.value, choice.hint.map { "\(look.text(choice.label)) (\(look.text($0)))" } ?? choice.label)
            }
            return look.select(field, choices: options, selected: chosen)
        }
        return look.radioGroup(field, choices: choices, selected: chosen, isCompact: isCompact)
    }

    /// Several: boxes for what can be chosen, lines for what is typed.
    func list(_ item: KeyType, _ field: Look.Field, _ value: SourceValue?) -> HTML {
        let texts = value?.texts ?? []
        guard item.isChosen else {
            if item == .plain { return look.textArea(field, value: texts.joined(separator: "\n"), rows: 3) }
            return look.textField(field, value: texts.joined(separator: ", "), width: .full)
        }
        var choices = declared.choices(for: item) ?? []
        choices += texts.filter { text in !choices.contains { $0.value == text } }.map { Look.Choice($0, $0) }
        var field = field
        field.more = making(item) + (field.more ?? .empty)
        // Says that the boxes were on the page, also when none is ticked.
        let sent: HTML = "<input type=\"hidden\" name=\"\(field.name)\" value=\"\">"
        if choices.isEmpty {
            field.hint = ElementTexts.noneDeclared
            return look.groupFrame(field, controls: .empty)
        }
        return "<div class=\"g-boxes\">" + sent
            + look.checkboxGroup(field, choices: choices, selected: Set(texts), isCompact: true) + "</div>\n"
    }

    /// A number with its unit; what has more parts is written as ISO 8601.
    func period(_ field: Look.Field, _ value: SourceValue?) -> HTML {
        let text = value?.text ?? ""
        let simple = Self.parts(text)
        var shown = field
        shown.hint = field.hint.map { "\(look.text($0)) \(look.text(ElementTexts.iso(text)))" }
        let number = look.textField(
            Look.Field(field.name, label: ElementTexts.number), value: simple?.number ?? text, width: .short)
        let unit = look.select(
            Look.Field("\(field.name).unit", label: ElementTexts.unit), choices: ElementTexts.units,
            selected: simple?.unit ?? (text.isEmpty ? "Y" : ""))
        var frame = shown
        frame.name = "\(field.name).period"
        return look.groupFrame(frame, controls: "<div class=\"g-period\">\(number)\(unit)</div>")
    }

    /// The number and unit of a period of one part.
    static func parts(_ text: String) -> (number: String, unit: String)? {
        guard text.first == "P", let unit = text.last, "YMWD".contains(unit) else { return nil }
        let number = String(text.dropFirst().dropLast())
        return !number.isEmpty && number.allSatisfy { $0.isASCII && $0.isNumber } ? (number, String(unit)) : nil
    }

    /// A rule for everything, and others for single categories.
    func retention(_ field: Look.Field, _ value: SourceValue?) -> HTML {
        let rules = declared.choices(.retention)
        let nothing = [Look.Choice("", ElementTexts.nothing)]
        func options(_ chosen: String) -> [Look.Choice] {
            let known = chosen.isEmpty || rules.contains { $0.value == chosen }
            return nothing + rules + (known ? [] : [Look.Choice(chosen, chosen)])
        }
        let standard = value?.text ?? value?["default"]?.text ?? ""
        let written = (value?.entries ?? []).map(\.key).filter { $0 != "default" && $0 != "clauses" }
        let used = self.value?["data"]?.texts ?? []
        let categories = written + used.filter { !written.contains($0) }
        let labels = declared.choices(.data)
        let rows = categories.map { category -> HTML in
            let chosen = value?[category]?.text ?? ""
            let label = labels.first { $0.value == category }?.label ?? category
            return look.select(
                Look.Field("\(field.name).\(category)", label: label), choices: options(chosen), selected: chosen)
        }
        let known: HTML =
            "<input type=\"hidden\" name=\"\(field.name).categories\" value=\"\(categories.joined(separator: " "))\">"
        let all = look.select(
            Look.Field(field.name, label: KeyNames.name("default")), choices: options(standard), selected: standard)
        let others =
            rows.isEmpty
            ? HTML.empty
            : look.moreInformation(
                ElementTexts.perCategory, isOpen: !written.isEmpty,
                content: "<div class=\"g-languages\">\(rows)</div>")
        let clauses = look.textField(
            Look.Field(
                "\(field.name).clauses", label: KeyNames.name("clauses"), hint: KeyDescription.clauses.help,
                isOptional: true),
            value: (value?["clauses"]?.texts ?? []).joined(separator: ", "), width: .full)
        var frame = field
        frame.name = "\(field.name).rules"
        frame.more = making(.retention) + (field.more ?? .empty)
        return look.groupFrame(frame, controls: all + known + others + clauses)
    }
}
