import Declarations
import Documents
import Rules

/// The assembled answer beside what the law requires of it.
struct AnswerReview {
    let desk: DeskVisit
    let answer: AccessAnswer
    let attempt: RequestAttempt?

    private var look: Look { desk.look }

    func content(action: HTML) -> HTML {
        // Below both: what stands beside the answer stays in view, and may be longer than the window.
        look.sideBySide(answer: document(), requirements: requirements(), title: AnswerReviewTexts.law) + action
    }

    private func document() -> HTML {
        guard !answer.records.isEmpty else {
            return look.emptyState(
                AnswerReviewTexts.nothing, explanation: AnswerReviewTexts.nothingHint, action: .empty)
        }
        return HTML(answer.records.map(AnswerRecordView(desk: desk, attempt: attempt).content))
    }

    private func requirements() -> HTML {
        look.taskList(
            AnswerRequirement.allCases.map { requirement in
                let found = requirement.found(in: answer)
                return Look.Task(
                    AnswerReviewTexts.name(requirement), address: nil,
                    note: AnswerReviewTexts.note(requirement, found, mayBeNone: requirement.mayBeNone(in: answer)),
                    state: found > 0 || requirement.mayBeNone(in: answer) ? .done : .toDo)
            })
    }
}

/// What the law requires of an access answer (art. 15), and what organisations promise beyond it.
enum AnswerRequirement: String, CaseIterable {
    case confirmation = "AC-01"
    case data = "AC-02"
    case purposes = "AC-03"
    case categories = "AC-04"
    case recipients = "AC-05"
    case period = "AC-06"
    case rights = "AC-07"
    case complaint = "AC-08"
    case source = "AC-09"
    case automated = "AC-10"
    case transfers = "AC-11"
    case basis = "AC-12"
    case processors = "AC-13"
    case date = "AC-14"

    /// How many of it the answer holds; zero is said as *none*.
    func found(in answer: AccessAnswer) -> Int {
        let values = answer.records.flatMap(\.values)
        switch self {
        // An answer without data says so; one with data says what they are.
        case .confirmation: return answer.processesData == !values.isEmpty ? 1 : 0
        case .date: return answer.statementVersions.isEmpty ? 0 : 1
        case .complaint: return answer.authority.name.isEmpty ? 0 : 1
        case .data: return values.count
        case .purposes: return Set(values.flatMap(\.purposes).map(\.id)).count
        case .categories: return Set(values.map(\.field)).count
        case .recipients: return Set(values.flatMap(\.disclosures).map(\.name)).count
        case .period: return values.count { $0.keepUntil.date != nil || !$0.keepUntil.criterion.nl.isEmpty }
        case .rights: return answer.rights.count
        case .source: return Set(values.map(\.source.label)).count
        case .automated: return answer.automatedDecisions.count
        case .transfers: return answer.transfers.count
        case .basis: return Set(values.flatMap(\.purposes).compactMap(\.basis)).count
        case .processors: return answer.processors.count
        }
    }

    /// Whether an answer may hold none of it, and is complete all the same.
    func mayBeNone(in answer: AccessAnswer) -> Bool {
        switch self {
        case .recipients, .processors, .transfers, .automated: true
        case .data, .purposes, .categories, .period, .source, .basis: answer.records.isEmpty
        case .confirmation, .date, .complaint, .rights: false
        }
    }
}

/// What the review says.
enum AnswerReviewTexts {
    static let title = Bilingual(nl: "Het antwoord", en: "The answer")
    static let nothing = Bilingual(nl: "Er is niets gevonden", en: "Nothing was found")
    static let nothingHint = Bilingual(
        nl: "Ook dat is een antwoord: de brief zegt het.", en: "That is an answer too: the letter says so.")
    static let law = Bilingual(nl: "Wat de wet vraagt", en: "What the law requires")

    static func name(_ requirement: AnswerRequirement) -> Bilingual {
        switch requirement {
        case .confirmation: Bilingual(nl: "Of er gegevens zijn", en: "Whether there are data")
        case .data: Bilingual(nl: "De gegevens zelf", en: "The data themselves")
        case .purposes: Bilingual(nl: "Waarvoor", en: "What for")
        case .categories: Bilingual(nl: "Welke soorten gegevens", en: "Which kinds of data")
        case .recipients: Bilingual(nl: "Wie ze kreeg", en: "Who received them")
        case .period: Bilingual(nl: "Hoe lang ze blijven", en: "How long they are kept")
        case .rights: Bilingual(nl: "Welke rechten er zijn", en: "Which rights there are")
        case .complaint: Bilingual(nl: "Waar iemand kan klagen", en: "Where to complain")
        case .source: Bilingual(nl: "Waar ze vandaan komen", en: "Where they come from")
        case .automated: Bilingual(nl: "Besluiten door een computer", en: "Decisions by a computer")
        case .transfers: Bilingual(nl: "Buiten de EER", en: "Outside the EEA")
        case .basis: Bilingual(nl: "De grondslag van elk doel", en: "The legal basis of each purpose")
        case .processors: Bilingual(nl: "Wie ze voor ons bewaart", en: "Who holds them for us")
        case .date: Bilingual(nl: "De datum en de versie", en: "The date and the version")
        }
    }

    static func note(_ requirement: AnswerRequirement, _ found: Int, mayBeNone: Bool) -> Bilingual {
        found == 0
            ? mayBeNone
                ? Bilingual(nl: "Geen; dat staat erin", en: "None; it says so")
                : Bilingual(nl: "Ontbreekt", en: "Missing")
            : requirement.isCounted
                ? Bilingual(nl: "\(found) in het antwoord", en: "\(found) in the answer")
                : Bilingual(nl: "Staat erin", en: "Included")
    }
}

extension AnswerRequirement {
    /// Whether a number says something about it.
    var isCounted: Bool {
        switch self {
        case .confirmation, .complaint, .date: false
        default: true
        }
    }
}
