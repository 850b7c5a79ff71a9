import ArgumentParser
import Declarations
import Documents
import Foundation
import Processing
import Rules

/// `gestand diff`: what a new version changes, for whom, and what that takes.
struct DiffCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "diff", abstract: Help.diff.text)
    }

    enum ComparisonFormat: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
        case html
        case md
    }

    @Argument(help: Help.olderVersion) var old: String
    @Argument(help: Help.newerVersion) var new: String
    @Option(help: Help.documentLanguage) var lang: Language?
    @Option(help: Help.comparisonFormat) var format = ComparisonFormat.text
    @OptionGroup var data: DataOptions
    @OptionGroup var speech: LanguageOption

    func run() async throws {
        let (older, newer) = (try await version(old), try await version(new))
        let comparison = VersionComparison(from: older.declaration, to: newer.declaration)
        if format == .json {
            Speech.put(ComparisonJSON.render(comparison).text)
            return
        }
        var impact = VersionImpact()
        var notice: NoticeDuty?
        if let number = newer.number, let office = newer.office {
            impact = try await office.impact(of: comparison, before: number)
            notice = office.versions.notice(of: number)
        }
        let document = ComparisonDocument.make(
            comparison, lang ?? Speech.language,
            for: .office(
                notice: notice, impact: newer.office == nil ? [] : impact.lines(in: comparison.new)))
        switch format {
        case .html: Speech.put(StatementHTML.page(document))
        case .md: Speech.put(DocumentMarkdown.render(document))
        case .text, .json: Speech.put(DocumentText.render(document))
        }
    }

    /// A version to compare; the office when it was published here.
    private struct Version {
        var declaration: Declaration
        var office: Office?
        var number: Int?
    }

    private func version(_ name: String) async throws -> Version {
        let parts = name.split(separator: "@", omittingEmptySubsequences: false)
        guard !FileManager.default.fileExists(atPath: name), parts.count == 2,
            ReservedIDs.isWellFormed(String(parts[0]))
        else { return Version(declaration: try DeclarationFile(name).readable()) }
        guard let number = Int(parts[1]), number > 0 else {
            throw CommandRefusal.usage(DeclarationTexts.malformedVersion(name))
        }
        let office = try await data.office(String(parts[0]))
        guard office.versions.knows(number) else {
            throw CommandRefusal.refused(
                .notFound, DeclarationTexts.noVersion(name, known: office.versions.numbers))
        }
        return Version(declaration: office.versions[number], office: office, number: number)
    }
}
