import Declarations
import Documents
import Processing
import Rules

/// Tells a program what the rules said, with the lines of the declaration.
struct ExaminationAnswer {
    let examination: Examination
    let purpose: Purpose.ID
    let lines: DeclaredLines
    let body: JSONInput

    /// The answer to `?validate`.
    func json(_ language: Language) -> JSONValue {
        let allowed = examination.allowances.map { allowance -> JSONValue in
            var members = [JSONValue.Member("pointer", .string(pointer(allowance.part)))]
            if let purpose = allowance.purpose {
                members.append(JSONValue.Member("purpose", .string(purpose.rawValue)))
            }
            members.append(JSONValue.Member("element", .string(allowance.element)))
            if let line = lines.line(of: allowance.element) { members.append(JSONValue.Member("line", .number(line))) }
            return .object(members)
        }
        return [
            "accepted": .bool(examination.isFine), "allowed": .array(allowed),
            "refused": .array(entries.map { $0.json(language) }),
        ]
    }

    /// The answer when it was not asked beforehand.
    var problem: Problem {
        guard let first = examination.refusals.first?.refusal else { return Problem(.fault) }
        let all = examination.refusals.map(\.refusal)
        let whole: any Refusal = all.count > 1 ? ExaminationRefusal(examination: examination, purpose: purpose) : first
        var problem = Problem(first)
        problem.code = whole.code
        problem.detail = whole.message
        problem.status = all.map(Problem.status).contains(.forbidden) ? .forbidden : .unprocessableContent
        problem.entries = entries
        return problem
    }

    private var entries: [Problem.Entry] {
        examination.refusals.prefix(Problem.mostEntries).map { part, refusal in
            Problem.Entry(refusal, at: pointer(part), for: purpose, lines: lines)
        }
    }

    private func pointer(_ part: IntakePart) -> String {
        switch part {
        case .capacity: return "/as"
        case .kind: return "/record/kind"
        case .value(let category):
            let index = body["categories"]?.values.firstIndex { $0.text == category.rawValue }
            return index.map { "/categories/\($0)" } ?? "/record/values/\(category.rawValue.pointerEscaped)"
        case .event(let event): return "/record/events/\(event.pointerEscaped)"
        case .source: return "/record/source"
        case .recipient: return "/recipient"
        case .right: return "/right"
        case .email: return "/email"
        case .words: return "/words"
        }
    }
}

extension Call {
    /// The answer to `?validate`.
    func examined(_ examination: Examination) async throws -> Answer {
        let answer = ExaminationAnswer(
            examination: examination, purpose: purpose, lines: try await office.declaredLines(), body: body)
        return Answer(body: answer.json(language).text)
    }
}
