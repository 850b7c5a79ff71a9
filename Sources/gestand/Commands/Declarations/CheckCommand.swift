import ArgumentParser
import Check

/// `gestand check`: everything that breaks a rule.
struct CheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "check", abstract: Help.check.text)
    }

    enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
        case sarif
    }

    @Argument(help: Help.files) var files: [String]
    @Option(help: Help.reportFormat) var format = ReportFormat.text
    @Flag(help: Help.strict) var strict = false
    @OptionGroup var speech: LanguageOption

    func run() throws {
        let checked = try files.map(DeclarationFile.init)
        let reports = checked.map(\.report)
        switch format {
        case .text: Speech.put(FindingReport.text(files: reports, language: Speech.language))
        case .json: Speech.put(FindingReport.json(files: reports))
        case .sarif: Speech.put(FindingReport.sarif(files: reports, language: Speech.language))
        }
        let tally = FindingTally(checked.flatMap(\.findings))
        Speech.say(DeclarationTexts.outcome(files: checked.count, tally))
        if tally.errors > 0 || (strict && tally.warnings > 0) { throw ExitCode(Departure.Code.refused.rawValue) }
    }
}
