import Declarations

extension SetupAnswers {
    /// The answers that were given all at once, with what is usual where nothing was given.
    ///
    /// - Returns: the answers, and everything that is missing or wrong, in the order of the questions.
    public static func filled(
        from given: [SetupKey: String]
    ) -> (answers: SetupAnswers, problems: [SetupProblem]) {
        var answers = SetupAnswers()
        var problems: [SetupProblem] = []
        for question in SetupQuestion.allCases where SetupQuestion.asked(answers).contains(question) {
            var typed: [SetupKey: String] = [:]
            for key in question.keys {
                // What is usual may follow from an answer to the same question: the short name from the name.
                let known = answers.knowing(typed)
                typed[key] = given[key] ?? known.usual(key) ?? ""
            }
            let (next, found) = answers.answering(question, typed)
            answers = next
            problems += found
        }
        return (answers, problems)
    }

    /// What is usual for an answer, given others to the same question that were just typed.
    public func usual(_ key: SetupKey, after typed: [SetupKey: String]) -> String? { knowing(typed).usual(key) }

    private func knowing(_ typed: [SetupKey: String]) -> SetupAnswers {
        var answers = self
        for (key, value) in typed where !value.isEmpty { answers.keep(value, for: key) }
        return answers
    }

    /// Checks one answer on its own, as it was typed; nil when it can stay.
    public static func problem(with typed: String, for key: SetupKey) -> SetupProblem? {
        do throws(SetupProblem) {
            _ = try checked(trimmed(typed), for: key)
            return nil
        } catch { return error }
    }
}
