import ArgumentParser
import Declarations

extension Language: ExpressibleByArgument {}

/// The language of messages; it is read before everything else, so that errors can be said in it too.
struct LanguageOption: ParsableArguments {
    @Option(help: Help.language) var language: Language?
}

/// How data are written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
}
