import ArgumentParser
import Declarations
import Processing
import Rules

/// `gestand person show`: what a purpose may see of one person.
struct PersonShowCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: Help.personShow.text)
    }

    @Argument(help: Help.organisation) var organisation: String
    @Argument(help: Help.personID) var person: String
    @Option(name: .customLong("case"), help: Help.caseID) var caseID: String?
    @OptionGroup var reveal: RevealOptions
    @OptionGroup var data: DataOptions
    @OptionGroup var speech: LanguageOption

    func run() async throws {
        try reveal.check()
        let office = try await data.office(organisation)
        let view = try await office.person(
            Person.ID(person), for: Purpose.ID(reveal.purpose), case: caseID.map { HeldRecord.ID($0) }, by: data.actor)
        Speech.put(PersonOutput(view: view).text(as: reveal.format))
    }
}
