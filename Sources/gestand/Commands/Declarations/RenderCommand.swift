import ArgumentParser
import Declarations
import Documents

/// `gestand render`: what a declaration says, as a text.
struct RenderCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "render", abstract: Help.render.text)
    }

    enum Rendering: String, ExpressibleByArgument, CaseIterable {
        case statement
    }

    enum DocumentFormat: String, ExpressibleByArgument, CaseIterable {
        case html
        case md
        case json
    }

    @Argument(help: Help.file) var file: String
    @Option(name: .customLong("as"), help: Help.rendering) var rendering = Rendering.statement
    @Option(help: Help.documentLanguage) var lang = Language.nl
    @Option(help: Help.documentFormat) var format = DocumentFormat.html
    @OptionGroup var speech: LanguageOption

    func run() throws {
        let document = StatementDocument.make(try DeclarationFile(file).sound(), lang)
        switch format {
        case .html: Speech.put(StatementHTML.page(document))
        case .md: Speech.put(StatementMarkdown.render(document))
        case .json: Speech.put(DocumentJSON.render(document).text)
        }
    }
}
