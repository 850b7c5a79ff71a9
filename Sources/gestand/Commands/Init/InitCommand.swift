import ArgumentParser
import Check
import Declarations
import Documents
import Foundation
import Processing
import Rules
import Site

/// `gestand init`: a first declaration from a dozen questions, or a link to the same questions in a browser.
struct InitCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "init", abstract: Help.initialise.text)
    }

    @Argument(help: Help.newFile) var file = "declaration.yaml"
    @Option(help: Help.template) var template: SetupTemplate?
    @Option(help: Help.commentLanguage) var lang: Language?
    @Option(help: Help.answers) var answers: String?
    @Flag(help: Help.setupLink) var link = false
    @Option(help: Help.baseAddress) var baseAddress = "http://127.0.0.1:8080"
    @OptionGroup var data: DataOptions
    @OptionGroup var speech: LanguageOption

    func run() async throws {
        if link { return try await printLink() }
        let isTerminal = answers == nil && isatty(STDIN_FILENO) == 1
        let exists = file != "-" && FileManager.default.fileExists(atPath: file)
        // Without someone to ask, nothing is overwritten.
        if exists, !isTerminal { throw CommandRefusal.exists(file) }
        // Asked first: a no at the end would lose every answer.
        if exists, !Interview.confirm(InitTexts.overwrite(file)) {
            throw CommandRefusal.refused(.conflict, InitTexts.nothingWritten)
        }
        let given = try isTerminal ? asked() : filled()
        let today = AmsterdamTime.date(of: SystemClock.now())
        let text = SetupDeclaration(given, today: today, comments: lang ?? Speech.language).text
        try write(text)
        report(text, today: today)
    }

    private func asked() throws -> SetupAnswers {
        var interview = Interview(template: template)
        guard let answers = interview.run() else {
            throw CommandRefusal.refused(.refused, InitTexts.nothingWritten)
        }
        return answers
    }

    /// Answers from a file or a pipe; whatever is missing is said at once.
    private func filled() throws -> SetupAnswers {
        let read = ValueFile.read(bytes: try BoundedInput.read(answers ?? "-", atMost: ReadingLimits.largestFile))
        if let finding = read.finding {
            throw CommandRefusal.refused(
                .refused, InitTexts.unreadable(line: finding.position.line, finding.message))
        }
        var given: [SetupKey: String] = [:]
        if let template { given[.template] = template.rawValue }
        for (key, value, position) in read.values {
            guard let known = SetupKey(rawValue: key) else {
                throw CommandRefusal.refused(.refused, InitTexts.unknown(key, line: position.line))
            }
            given[known] = value
        }
        let (answers, problems) = SetupAnswers.filled(from: given)
        guard problems.isEmpty else {
            for problem in problems { Speech.say(InitTexts.problem(problem)) }
            throw CommandRefusal.refused(.refused, InitTexts.incomplete(problems.count))
        }
        return answers
    }

    private func write(_ text: String) throws {
        guard file != "-" else { return Speech.put(text) }
        // Atomic: the declaration that was there stays whole until the new one is.
        do { try Data(text.utf8).write(to: URL(fileURLWithPath: file), options: .atomic) } catch {
            throw CommandRefusal.unwritable(file)
        }
    }

    /// What is left to think about, and what comes next.
    private func report(_ text: String, today: CalendarDate) {
        let reading = DeclarationReader.read(text: text, file: file)
        let tally = FindingTally(Checker.findings(of: reading, today: today))
        Speech.say(file == "-" ? DeclarationTexts.outcome(files: 1, tally) : InitTexts.written(file, tally))
    }

    private func printLink() async throws {
        let offices = try data.offices(isNew: true)
        let secret = try await offices.newSetupLink()
        try await offices.close()
        let base = baseAddress.hasSuffix("/") ? String(baseAddress.dropLast()) : baseAddress
        Speech.put("\(base)\(Route.setup(Speech.language, .link(secret)).path)\n")
        Speech.say(InitTexts.linkMade)
    }
}

extension SetupTemplate: ExpressibleByArgument {}
