import ArgumentParser
import Declarations
import Documents

/// `gestand schema`: what a declaration can say, for editors and for the documentation.
struct SchemaCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "schema", abstract: Help.schema.text)
    }

    enum SchemaFormat: String, ExpressibleByArgument, CaseIterable {
        case json
        case md
    }

    @Option(help: Help.documentLanguage) var lang: Language?
    @Option(help: Help.schemaFormat) var format = SchemaFormat.json
    @OptionGroup var speech: LanguageOption

    func run() throws {
        let language = lang ?? Speech.language
        switch format {
        case .json: Speech.put(DeclarationSchema(language: language).text)
        case .md:
            Speech.put(
                ElementShape.allCases.map { KeyTable($0, language: language).marked }.joined(separator: "\n"))
        }
    }
}
