import ArgumentParser
import Connectors
import Declarations
import Documents
import Foundation
import Processing
import Rules

/// `gestand register import`: makes a declaration out of a register in a spreadsheet.
///
/// First it says which column it takes for what; a person confirms that, and only then rows are read.
struct RegisterImportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import", abstract: Help.registerImport.text, discussion: Help.registerImportSteps.text)
    }

    @Argument(help: Help.registerFile) var file: String
    @Option(help: Help.mapping) var mapping: String?
    @Option(help: Help.writeMapping) var writeMapping: String?
    @Option(help: Help.into) var into: String?
    @Option(help: Help.registerLanguage) var lang = Language.nl
    @Option(help: Help.format) var format = OutputFormat.text
    @OptionGroup var speech: LanguageOption

    func run() async throws {
        guard mapping == nil || writeMapping == nil else { throw CommandRefusal.usage(RegisterTexts.both) }
        guard into == nil || mapping != nil else { throw CommandRefusal.usage(RegisterTexts.noMapping) }
        let tables = try RegisterFile.tables(
            contents(file), name: URL(fileURLWithPath: file).lastPathComponent, reader: WorkbookReader())
        guard let mapping else { return try propose(tables) }
        let text = String(decoding: try contents(mapping), as: UTF8.self)
        let outcome = try RegisterImport.run(tables, RegisterMapping.read(text, for: tables), into: target())
        try deliver(outcome)
    }

    private func contents(_ path: String) throws -> [UInt8] {
        let bytes = try BoundedInput.read(path, atMost: RegisterLimits.largestFile)
        guard bytes.count <= RegisterLimits.largestFile else { throw RegisterRefusal.tooLarge }
        return bytes
    }

    private func propose(_ tables: [RegisterTable]) throws {
        let proposal = try RegisterMapping.propose(tables).text(tables, Speech.language)
        guard let writeMapping else {
            Speech.put(proposal)
            Speech.say(RegisterTexts.confirm)
            return
        }
        guard !FileManager.default.fileExists(atPath: writeMapping) else { throw CommandRefusal.exists(writeMapping) }
        guard FileManager.default.createFile(atPath: writeMapping, contents: Data(proposal.utf8)) else {
            throw CommandRefusal.unwritable(writeMapping)
        }
        Speech.say(RegisterTexts.written(writeMapping))
    }

    private func target() throws -> RegisterImport.Target {
        let name = into.map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent } ?? "organisatie"
        let isThere = into.map { FileManager.default.fileExists(atPath: $0) } ?? false
        return RegisterImport.Target(
            text: isThere ? String(decoding: try contents(into ?? ""), as: UTF8.self) : nil, organisation: name,
            today: AmsterdamTime.date(of: SystemClock.now()), language: lang)
    }

    private func deliver(_ outcome: RegisterImport.Outcome) throws {
        if let into {
            do { try Data(outcome.declaration.utf8).write(to: URL(fileURLWithPath: into), options: .atomic) } catch {
                throw CommandRefusal.unwritable(into)
            }
        }
        switch format {
        case .json:
            let json: JSONValue = [
                "declaration": into == nil ? .string(outcome.declaration) : .null, "report": outcome.report.json,
            ]
            Speech.put(json.text)
        case .text:
            if into == nil { Speech.put(outcome.declaration) }
            Speech.say(Bilingual(same: outcome.report.text(Speech.language)))
        }
        if let into { Speech.say(RegisterTexts.next(into)) }
    }
}

/// What `register import` says.
enum RegisterTexts {
    static let both = Bilingual(
        nl: "--mapping en --write-mapping gaan niet samen: de ene leest de kolomlijst, de andere maakt hem.",
        en: "--mapping and --write-mapping do not go together: one reads the list of columns, the other makes it.")
    static let noMapping = Bilingual(
        nl: "--into schrijft pas als u de kolommen bevestigt. Geef ook --mapping; de opdracht zonder --into toont ze.",
        en:
            "--into writes only when you confirm the columns. Give --mapping too; the command without --into shows them."
    )
    static let confirm = Bilingual(
        nl:
            "Kloppen de kolommen? Bewaar deze lijst (of gebruik --write-mapping), pas hem aan en geef hem met --mapping.",
        en: "Are the columns right? Save this list (or use --write-mapping), change it and give it with --mapping.")

    static func written(_ path: String) -> Bilingual {
        Bilingual(
            nl: "De kolomlijst staat in \(path). Kijk hem na en draai de opdracht met --mapping \(path).",
            en: "The list of columns is in \(path). Look it over and run the command with --mapping \(path).")
    }

    static func next(_ path: String) -> Bilingual {
        Bilingual(
            nl: "Het staat in \(path). Controleer het met `gestand check \(path)`.",
            en: "It is in \(path). Check it with `gestand check \(path)`.")
    }
}
