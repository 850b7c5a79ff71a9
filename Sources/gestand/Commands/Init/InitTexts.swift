import Declarations
import Documents

/// What `init` says.
enum InitTexts {
    static let welcome = Bilingual(
        nl:
            "Een paar vragen, dan staat uw verklaring er. Enter neemt wat tussen haken staat, - maakt leeg, < gaat terug.",
        en: "A few questions, and your declaration is there. Enter takes what is in brackets, - empties, < goes back.")
    static let nothingWritten = Bilingual(nl: "Er is niets geschreven.", en: "Nothing was written.")
    static let linkMade = Bilingual(
        nl: "Open dit adres in een browser. Het werkt één keer, en 24 uur. De site moet draaien: `gestand serve`.",
        en: "Open this address in a browser. It works once, for 24 hours. The site must be running: `gestand serve`.")

    static func heading(_ question: SetupQuestion, number: Int, of total: Int) -> Bilingual {
        let title = SetupTexts.title(question)
        let reason = SetupTexts.reason(question)
        return Bilingual(
            nl: "\n\(number)/\(total)  \(title.nl)\n      \(reason.nl)",
            en: "\n\(number)/\(total)  \(title.en)\n      \(reason.en)")
    }

    static func prompt(_ key: SetupKey, usual: String) -> Bilingual {
        let label = SetupTexts.label(key)
        let hint = SetupTexts.hint(key)
        let optional = Bilingual(nl: " (mag leeg)", en: " (may be empty)")
        func line(_ language: Language) -> String {
            var text = ""
            switch key.kind {
            case .choice(let choices), .choices(let choices):
                for (index, choice) in choices.enumerated() {
                    text += "      \(index + 1)  \(choice.word) – \(choice.meaning[language])\n"
                }
            default: break
            }
            text += "  \(label[language])"
            if let hint { text += " – \(hint[language])" }
            if key.isOptional { text += optional[language] }
            return text + (usual.isEmpty ? ": " : " [\(usual)]: ")
        }
        return Bilingual(nl: line(.nl), en: line(.en))
    }

    static func overwrite(_ file: String) -> Bilingual {
        Bilingual(
            nl: "\(file) bestaat al. Overschrijven? Typ ja: ", en: "\(file) exists already. Overwrite it? Type yes: ")
    }

    static func problem(_ problem: SetupProblem) -> Bilingual {
        Bilingual(
            nl: "\(problem.key.rawValue): \(problem.message.nl)", en: "\(problem.key.rawValue): \(problem.message.en)")
    }

    static func unknown(_ key: String, line: Int) -> Bilingual {
        let known = SetupKey.allCases.map(\.rawValue).joined(separator: ", ")
        return Bilingual(
            nl: "Regel \(line): ‘\(key.prefix(60))’ wordt niet gevraagd. Gevraagd wordt: \(known).",
            en: "Line \(line): ‘\(key.prefix(60))’ is not asked. Asked are: \(known).")
    }

    static func unreadable(line: Int, _ why: Bilingual) -> Bilingual {
        Bilingual(
            nl: "De antwoorden zijn niet te lezen, regel \(line): \(why.nl)",
            en: "The answers cannot be read, line \(line): \(why.en)")
    }

    static func incomplete(_ count: Int) -> Bilingual {
        Bilingual(
            nl:
                "Er is niets geschreven: \(count == 1 ? "1 antwoord ontbreekt of klopt" : "\(count) antwoorden ontbreken of kloppen") "
                + "niet. Geef ze met --answers, of draai dit in een terminal.",
            en:
                "Nothing was written: \(count == 1 ? "1 answer is" : "\(count) answers are") missing or wrong. Give them "
                + "with --answers, or run this in a terminal.")
    }

    static func written(_ file: String, _ tally: FindingTally) -> Bilingual {
        let outcome = DeclarationTexts.outcome(files: 1, tally)
        return Bilingual(
            nl:
                "De verklaring staat in \(file). \(outcome.nl)\nHierna: lees het bestand door, `gestand check \(file)`, en "
                + "`gestand render \(file) --lang nl > verklaring.html`.",
            en: "The declaration is in \(file). \(outcome.en)\nNext: read the file, `gestand check \(file)`, and "
                + "`gestand render \(file) --lang en > statement.html`.")
    }
}
