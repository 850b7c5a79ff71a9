import ArgumentParser
import Declarations
import Documents
import Foundation
import Rules

/// `gestand render`: what a declaration says, as a text, a list or a file for programs.
struct RenderCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "render", abstract: Help.render.text)
    }

    @Argument(help: Help.fileOrOrganisation) var file: String
    @Option(name: .customLong("as"), help: Help.rendering) var rendering = Rendering.statement
    @Option(help: Help.documentLanguage) var lang = Language.nl
    @Option(help: Help.documentFormat) var format: Rendering.Form?
    @Option(help: Help.statementAddress) var link: String?
    @Option(help: Help.onlyNotice) var only: String?
    @Option(help: Help.outputFile) var out: String?
    @OptionGroup var data: DataOptions
    @OptionGroup var speech: LanguageOption

    func run() async throws {
        let declaration = try await declared()
        if let only {
            try deliver(Array(try notice(only, declaration).utf8))
            return
        }
        let form = format ?? rendering.forms[0]
        let setting = Rendering.Setting(statement: link, today: AmsterdamTime.date(of: SystemClock.now()))
        guard let bytes = try rendering.make(declaration, lang, form, in: setting) else {
            throw CommandRefusal.usage(RenderTexts.noForm(rendering, form))
        }
        try deliver(bytes)
    }

    /// The declaration in a file, or the one that an organisation has published here.
    private func declared() async throws -> Declaration {
        let isName = file.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        guard isName, !FileManager.default.fileExists(atPath: file) else { return try DeclarationFile(file).sound() }
        return try await data.office(file).declaration
    }

    private func notice(_ name: String, _ declaration: Declaration) throws -> String {
        let all = NoticeDocument.notices(declaration, lang, statement: link)
        guard let notice = all.first(where: { $0.subject.name == name }) else {
            throw CommandRefusal.refused(.notFound, RenderTexts.noNotice(name, all.map(\.subject.name)))
        }
        return switch format ?? .html {
        case .md: notice.markdown
        case .json: notice.json.text
        default: notice.html.markup
        }
    }

    private func deliver(_ bytes: [UInt8]) throws {
        guard let out else {
            Speech.put(bytes: bytes)
            return
        }
        guard !FileManager.default.fileExists(atPath: out) else { throw CommandRefusal.exists(out) }
        guard FileManager.default.createFile(atPath: out, contents: Data(bytes)) else {
            throw CommandRefusal.unwritable(out)
        }
    }
}

extension Rendering: ExpressibleByArgument {}
extension Rendering.Form: ExpressibleByArgument {}

/// What `render` says.
enum RenderTexts {
    static func noForm(_ rendering: Rendering, _ form: Rendering.Form) -> Bilingual {
        let forms = rendering.forms.map(\.rawValue).joined(separator: ", ")
        return Bilingual(
            nl: "\(rendering.rawValue) is er niet als \(form.rawValue). Kies: \(forms).",
            en: "\(rendering.rawValue) does not exist as \(form.rawValue). Choose: \(forms).")
    }

    static func noNotice(_ name: String, _ known: [String]) -> Bilingual {
        let list = known.joined(separator: ", ")
        return Bilingual(
            nl: "Een tekst voor ‘\(name)’ is er niet. Kies: \(list).",
            en: "There is no notice for ‘\(name)’. Choose: \(list).")
    }
}
