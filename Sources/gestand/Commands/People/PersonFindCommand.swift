import ArgumentParser
import Declarations
import Foundation
import Processing

/// `gestand person find`: people by a value that is read from standard input, so that it stands in no history.
struct PersonFindCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "find", abstract: Help.personFind.text)
    }

    @Argument(help: Help.organisation) var organisation: String
    @Option(help: Help.category) var by = "email"
    @OptionGroup var reveal: RevealOptions
    @OptionGroup var data: DataOptions
    @OptionGroup var speech: LanguageOption

    func run() async throws {
        try reveal.check()
        let office = try await data.office(organisation)
        guard let value = readLine(), !value.isEmpty else { throw CommandRefusal.usage(PersonTexts.valueMissing) }
        let found = try await office.findPeople(
            by: DataCategory.ID(by), value: value, for: Purpose.ID(reveal.purpose), by: data.actor)
        guard !found.isEmpty else { throw CommandRefusal.refused(.notFound, PersonTexts.nobody) }
        for view in found { Speech.put(PersonOutput(view: view).text(as: reveal.format)) }
    }
}
