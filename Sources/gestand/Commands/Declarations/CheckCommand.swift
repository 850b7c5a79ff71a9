import ArgumentParser
import Check

/// `gestand check`: everything that breaks a rule.
struct CheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "check", abstract: Help.check.text)
    }

    @Argument(help: Help.files) var files: [String]
    @Option(help: Help.format) var format = OutputFormat.text
    @OptionGroup var speech: LanguageOption

    func run() throws {
        let checked = try files.map(DeclarationFile.init)
        let reports = checked.map(\.report)
        switch format {
        case .text: Speech.put(FindingReport.text(files: reports, language: Speech.language))
        case .json: Speech.put(FindingReport.json(files: reports))
        }
        let errors = checked.reduce(0) { $0 + $1.errorCount }
        let findings = checked.reduce(0) { $0 + $1.findings.count }
        Speech.say(DeclarationTexts.outcome(files: checked.count, errors: errors, others: findings - errors))
        if errors > 0 { throw ExitCode(Departure.Code.refused.rawValue) }
    }
}
