import ArgumentParser
import Processing

/// `gestand publish`: takes a declaration into use, after it was checked.
struct PublishCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "publish", abstract: Help.publish.text)
    }

    @Argument(help: Help.file) var file: String
    @OptionGroup var data: DataOptions
    @OptionGroup var speech: LanguageOption

    func run() async throws {
        let read = try DeclarationFile(file).soundReading()
        let offices = try data.offices(isNew: true)
        let office = try await offices.publish(read, by: data.actor)
        let published = read.declaration
        Speech.say(DeclarationTexts.published(published.organisation.id.rawValue, version: published.statement.version))
        Speech.put("\(office.organisation) \(published.statement.version)\n")
        try await offices.close()
    }
}
