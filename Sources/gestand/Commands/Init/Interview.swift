import Declarations
import Documents
import Foundation

/// The questions on a terminal, one after another; `<` goes back.
struct Interview {
    private var answers = SetupAnswers()
    private let fixedTemplate: SetupTemplate?

    init(template: SetupTemplate?) {
        fixedTemplate = template
        if let template { answers = answers.answering(.kind, [.template: template.rawValue]).answers }
    }

    /// What was said to one prompt.
    private enum Reply {
        case text(String)
        case back
        /// The end of the input: nobody is there any more.
        case end
    }

    /// Asks everything; nil when the input ended before.
    mutating func run() -> SetupAnswers? {
        Speech.say(InitTexts.welcome)
        var place = 0
        while true {
            let questions = SetupQuestion.asked(answers).filter { $0 != .kind || fixedTemplate == nil }
            guard place < questions.count else { return answers }
            switch ask(questions[place], number: place + 1, of: questions.count) {
            case .text: place += 1
            case .back: place = max(0, place - 1)
            case .end: return nil
            }
        }
    }

    /// Asks until the answers to one question fit.
    private mutating func ask(_ question: SetupQuestion, number: Int, of total: Int) -> Reply {
        Speech.say(InitTexts.heading(question, number: number, of: total))
        while true {
            var typed: [SetupKey: String] = [:]
            for key in question.keys where isWanted(key, in: question, typed) {
                switch prompt(key, typed) {
                case .text(let text): typed[key] = text
                case .back: return .back
                case .end: return .end
                }
            }
            let (next, problems) = answers.answering(question, typed)
            guard !problems.isEmpty else {
                answers = next
                return .text("")
            }
            for problem in problems { Speech.say(problem.message) }
        }
    }

    /// Of a company that is not there, nothing more is asked; of one in Europe, no instrument.
    private func isWanted(_ key: SetupKey, in question: SetupQuestion, _ typed: [SetupKey: String]) -> Bool {
        guard SetupJob(rawValue: question.rawValue) != nil, key != question.keys[0] else { return true }
        guard typed[question.keys[0]]?.isEmpty == false else { return false }
        return key != question.keys[3]
            || SetupAnswers.needsInstrument(country: typed[question.keys[1]] ?? "")
    }

    /// Asks one answer until it fits on its own; nothing takes what stands between brackets, a hyphen empties it.
    private func prompt(_ key: SetupKey, _ typed: [SetupKey: String]) -> Reply {
        let usual = answers[key] ?? answers.usual(key, after: typed) ?? ""
        while true {
            Self.show(InitTexts.prompt(key, usual: usual))
            guard let line = readLine() else { return .end }
            let said = line.filter { $0 != "\u{0}" }
            if said == "<" { return .back }
            let text = said.isEmpty ? usual : said == "-" ? "" : said
            guard let problem = SetupAnswers.problem(with: text, for: key) else { return .text(text) }
            Speech.say(problem.message)
        }
    }

    /// A question to which only yes is yes.
    static func confirm(_ question: Bilingual) -> Bool {
        show(question)
        let said = readLine()?.lowercased() ?? ""
        return ["j", "ja", "y", "yes"].contains(said)
    }

    /// A prompt stays on its line.
    private static func show(_ text: Bilingual) {
        try? FileHandle.standardError.write(contentsOf: Data(text.text.utf8))
    }
}
