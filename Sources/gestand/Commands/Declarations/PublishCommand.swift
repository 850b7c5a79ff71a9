import ArgumentParser
import Declarations
import Documents
import Foundation
import Processing
import Rules

/// `gestand publish`: takes a declaration into use, after it was checked and what it changes was confirmed.
struct PublishCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "publish", abstract: Help.publish.text)
    }

    @Argument(help: Help.file) var file: String
    @Flag(help: Help.yes) var yes = false
    @OptionGroup var data: DataOptions
    @OptionGroup var speech: LanguageOption

    func run() async throws {
        let read = try DeclarationFile(file).soundReading()
        let offices = try data.offices(isNew: true)
        let plan = try await offices.plan(read)
        show(plan)
        let office = try await offices.publish(read, isConfirmed: try confirmed(plan), by: data.actor)
        let published = read.declaration
        Speech.say(DeclarationTexts.published(published.organisation.id.rawValue, version: published.statement.version))
        Speech.put("\(office.organisation) \(published.statement.version)\n")
        try await offices.close()
    }

    /// What it changes and takes, beside the newest version.
    private func show(_ plan: PublicationPlan) {
        guard let comparison = plan.comparison else { return }
        let document = ComparisonDocument.make(
            comparison, Speech.language,
            for: .office(notice: plan.notice, impact: plan.impact.lines(in: comparison.new)))
        Speech.say(Bilingual(same: DocumentText.render(document)))
    }

    /// Asks at a terminal; a script says `--yes`.
    private func confirmed(_ plan: PublicationPlan) throws -> Bool {
        guard plan.needsConfirmation, !yes else { return true }
        guard isatty(STDIN_FILENO) == 1 else {
            throw PublicationRefusal.unconfirmed(changes: plan.comparison?.material.count ?? 0)
        }
        Speech.say(DeclarationTexts.confirm)
        let answer = readLine()?.lowercased() ?? ""
        guard ["j", "ja", "y", "yes"].contains(answer) else {
            throw PublicationRefusal.unconfirmed(changes: plan.comparison?.material.count ?? 0)
        }
        return true
    }
}
