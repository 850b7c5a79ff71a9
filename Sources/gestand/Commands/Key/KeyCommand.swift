import ArgumentParser
import Declarations
import Foundation
import Rules
import Vault

/// `gestand key`: the root key.
struct KeyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "key", abstract: Help.key.text, subcommands: [KeyCreateCommand.self])
    }
}

/// `gestand key create`: a new root key in a file, and the sheet to keep of it.
struct KeyCreateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "create", abstract: Help.keyCreate.text)
    }

    @Argument(help: Help.keyPath) var path: String
    @OptionGroup var speech: LanguageOption

    func run() throws {
        let line = RootKey.fileLine(Entropy.system.bytes(RootKey.size))
        // Made only when it is not there: a key that is overwritten takes all data with it.
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard descriptor >= 0 else {
            throw errno == EEXIST ? CommandRefusal.exists(path) : CommandRefusal.unwritable(path)
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try file.write(contentsOf: Data(line.utf8))
            try file.synchronize()
        } catch {
            // Half a key is none, and would stand in the way of the next try.
            unlink(path)
            throw CommandRefusal.unwritable(path)
        }
        let today = AmsterdamTime.date(of: SystemClock.now())
        Speech.put(KeyTexts.sheet(line: line.trimmingCharacters(in: .newlines), on: today).text)
        Speech.say(KeyTexts.made(path))
    }
}

/// What the commands about keys say.
enum KeyTexts {
    static func made(_ path: String) -> Bilingual {
        Bilingual(
            nl: "De sleutel staat in \(path). Druk het herstelblad af en bewaar het ergens anders.",
            en: "The key is in \(path). Print the recovery sheet and keep it somewhere else.")
    }

    static func sheet(line: String, on date: CalendarDate) -> Bilingual {
        Bilingual(
            nl: """
                HERSTELBLAD VAN GESTAND, \(date)

                Met deze sleutel zijn alle gegevens te openen. Zonder deze sleutel zijn ze voorgoed weg.
                Bewaar dit blad op papier, achter slot, niet bij de reservekopieën.
                Sleutel kwijt? Zet de regel hieronder in een bestand en wijs het aan met GESTAND_ROOT_KEY.

                \(line)

                """,
            en: """
                RECOVERY SHEET OF GESTAND, \(date)

                With this key all data can be opened. Without this key they are gone for good.
                Keep this sheet on paper, locked away, not with the backups.
                Lost the key? Put the line below in a file and point to it with GESTAND_ROOT_KEY.

                \(line)

                """)
    }
}
