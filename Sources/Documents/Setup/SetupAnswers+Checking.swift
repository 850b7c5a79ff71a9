import Declarations
import Rules

/// What is wrong with an answer, and what to do.
public struct SetupProblem: Error, Sendable, Hashable {
    /// Which answer.
    public let key: SetupKey
    /// What is wrong, and how to put it right.
    public let message: Bilingual

    /// Something that is wrong with an answer.
    public init(key: SetupKey, message: Bilingual) {
        self.key = key
        self.message = message
    }
}

extension SetupAnswers {
    /// Longest answer, in characters; a longer one is a text in the wrong place.
    public static let longest = 200

    /// The same with new answers to one question.
    ///
    /// - Parameter typed: as it was typed; what is left out counts as empty.
    /// - Returns: the answers, also those that are wrong, so that they can be shown again; and what is wrong.
    public func answering(
        _ question: SetupQuestion, _ typed: [SetupKey: String]
    ) -> (answers: SetupAnswers, problems: [SetupProblem]) {
        var answers = self
        var problems: [SetupProblem] = []
        for key in question.keys {
            var text = Self.trimmed(typed[key] ?? "")
            // What follows from another answer may be left to us: the short name from the name.
            if text.isEmpty, key.followsFromOthers { text = usual(key, after: typed) ?? "" }
            if key == .id, problems.contains(where: { $0.key == .name }) { continue }
            do throws(SetupProblem) { answers.keep(try Self.checked(text, for: key), for: key) } catch {
                problems.append(error)
            }
        }
        if problems.isEmpty { problems = answers.contradictions(in: question) }
        return (problems.isEmpty ? answers : self, problems)
    }

    static func trimmed(_ text: String) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    /// One answer as it is kept.
    static func checked(_ text: String, for key: SetupKey) throws(SetupProblem) -> String {
        if text.isEmpty {
            guard key.isOptional else { throw SetupProblem(key: key, message: SetupProblemTexts.empty(key)) }
            return ""
        }
        guard text.count <= longest, text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }),
            !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .format })
        else { throw SetupProblem(key: key, message: SetupProblemTexts.tooLong) }
        let value: String?
        switch key.kind {
        case .line: value = text
        case .id:
            guard ReservedIDs.isWellFormed(text) else {
                throw SetupProblem(key: key, message: SetupProblemTexts.malformedID)
            }
            guard !ReservedIDs.all.contains(text) else {
                throw SetupProblem(key: key, message: SetupProblemTexts.reservedID(text))
            }
            value = text
        case .formatted(let format):
            value = format.value(of: format == .country || format == .dutchPostcode ? text.uppercased() : text)
            if value == nil { throw SetupProblem(key: key, message: format.advice) }
        case .date:
            value = CalendarDate(text).map { "\($0)" }
            if value == nil { throw SetupProblem(key: key, message: SetupProblemTexts.date) }
        case .choice(let choices): value = word(text, of: choices)
        case .choices(let choices):
            let words = text.split(separator: ",").map { word(trimmed(String($0)), of: choices) }
            value = words.contains(nil) ? nil : words.compactMap { $0 }.joined(separator: ",")
        }
        guard let value else { throw SetupProblem(key: key, message: SetupProblemTexts.choose(key)) }
        return value
    }

    /// A word, its meaning in either language, or its number in the list.
    private static func word(_ text: String, of choices: [KeyChoice]) -> String? {
        let small = text.lowercased()
        if let number = Int(small), choices.indices.contains(number - 1) { return choices[number - 1].word }
        let found = choices.first { choice in
            [choice.word, choice.meaning.nl.lowercased(), choice.meaning.en.lowercased()].contains(small)
        }
        if let found { return found.word }
        // A switch in a file, and the first letter of ja, yes and nee.
        guard choices == SetupKey.yesNo else { return nil }
        return ["true": "yes", "j": "yes", "y": "yes", "false": "no", "n": "no"][small]
    }

    /// Whether data in a country need an instrument of chapter V: it is outside the European Economic Area.
    public static func needsInstrument(country: String) -> Bool {
        !country.isEmpty && !EuropeanEconomicArea.contains(country.uppercased())
    }

    /// What single answers do not show.
    private func contradictions(in question: SetupQuestion) -> [SetupProblem] {
        guard let job = SetupJob(rawValue: question.rawValue) else { return [] }
        let keys = SetupKey.company(job)
        guard !value(keys.name).isEmpty else { return [] }
        var problems: [SetupProblem] = []
        if value(keys.country).isEmpty {
            problems.append(SetupProblem(key: keys.country, message: ValueFormat.country.advice))
        }
        if value(keys.since).isEmpty {
            problems.append(SetupProblem(key: keys.since, message: SetupProblemTexts.noAgreement(value(keys.name))))
        }
        if Self.needsInstrument(country: value(keys.country)), value(keys.transfer).isEmpty {
            problems.append(SetupProblem(key: keys.transfer, message: SetupProblemTexts.noInstrument))
        }
        return problems
    }
}

/// What is said about answers that do not fit.
enum SetupProblemTexts {
    static let tooLong = Bilingual(
        nl: "Gebruik hoogstens 200 gewone tekens, op één regel.", en: "Use 200 plain characters at most, on one line.")
    static let malformedID = Bilingual(
        nl: "Gebruik kleine letters, cijfers en streepjes, en begin met een letter; hoogstens 40 tekens.",
        en: "Use lower-case letters, digits and hyphens, and begin with a letter; 40 characters at most.")
    static let date = Bilingual(
        nl: "Schrijf jaar, maand en dag, zoals 2026-03-05.", en: "Write year, month and day, such as 2026-03-05.")
    static let noInstrument = Bilingual(
        nl: "Dit land ligt buiten de Europese Economische Ruimte. Kies waar de doorgifte op rust.",
        en: "This country is outside the European Economic Area. Choose what the transfer rests on.")

    static func empty(_ key: SetupKey) -> Bilingual {
        let label = SetupTexts.label(key)
        return Bilingual(nl: "Vul dit in: \(label.nl.lowercased()).", en: "Fill this in: \(label.en.lowercased()).")
    }

    static func reservedID(_ id: String) -> Bilingual {
        Bilingual(
            nl: "‘\(id)’ is al een webadres van Gestand. Kies een andere naam.",
            en: "‘\(id)’ is a web address of Gestand already. Choose another name.")
    }

    static func noAgreement(_ company: String) -> Bilingual {
        Bilingual(
            nl:
                "Een ander bedrijf mag alleen met een verwerkersovereenkomst bij gegevens (AVG, artikel 28). Vaak staat die in uw "
                + "account bij \(company). Geef de dag waarop die is getekend, of laat de naam tot die dag leeg.",
            en:
                "Another company may only handle data under a processor agreement (GDPR, Article 28). Often it is in your account "
                + "at \(company). Give the day on which it was signed, or leave the name empty until then.")
    }

    static func choose(_ key: SetupKey) -> Bilingual {
        let words: [String] =
            switch key.kind {
            case .choice(let choices), .choices(let choices): choices.map(\.word)
            default: []
            }
        let list = words.joined(separator: ", ")
        return Bilingual(nl: "Kies uit: \(list).", en: "Choose from: \(list).")
    }
}
