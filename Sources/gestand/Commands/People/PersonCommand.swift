import ArgumentParser
import Declarations

/// `gestand person`: people, and only for a purpose.
struct PersonCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "person", abstract: Help.person.text,
            subcommands: [PersonFindCommand.self, PersonShowCommand.self])
    }
}

/// What is asked of every command that shows someone's data.
struct RevealOptions: ParsableArguments {
    @Option(help: Help.purpose) var purpose: String
    @Flag(help: Help.reveal) var reveal = false
    @Option(help: Help.format) var format = OutputFormat.text

    /// - Throws: `CommandRefusal.usage` when it was not said that data may be shown.
    func check() throws {
        guard reveal else { throw CommandRefusal.usage(PersonTexts.revealMissing) }
    }
}

/// What the commands about people say.
enum PersonTexts {
    static let revealMissing = Bilingual(
        nl: "Dit toont gegevens van mensen, en dat komt in het logboek. Zeg het erbij met --reveal.",
        en: "This shows data of people, and the log remembers it. Say so with --reveal.")
    static let valueMissing = Bilingual(
        nl: "Geef wat u zoekt op de standaardinvoer, op één regel.",
        en: "Give what you look for on standard input, on one line.")
    static let nobody = Bilingual(nl: "Voor dit doel is niemand gevonden.", en: "Nobody was found for this purpose.")
}
