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
    @Option(name: .customLong("as"), help: Help.rendering) var rendering: Rendering?
    @Option(help: Help.renderLanguage) var lang: Language?
    @Option(help: Help.documentFormat) var format: Rendering.Form?
    @Option(help: Help.statementAddress) var link: String?
    @Option(help: Help.onlyNotice) var only: String?
    @Option(help: Help.outputFile) var out: String?
    @OptionGroup var data: DataOptions
    @OptionGroup var speech: LanguageOption

    func run() async throws {
        if only != nil, rendering ?? .notices != .notices { throw CommandRefusal.usage(RenderTexts.onlyNotices) }
        let declaration = try await declared()
        // A document is data: it does not change with the language of the terminal.
        let language = lang ?? declaration.statement.languages.first ?? .nl
        if let only {
            try deliver(Array(try notice(only, declaration, language).utf8))
            return
        }
        let rendering = rendering ?? .statement
        let form = format ?? rendering.forms[0]
        let setting = Rendering.Setting(statement: link, today: AmsterdamTime.date(of: SystemClock.now()))
        guard let bytes = try rendering.make(declaration, language, form, in: setting) else {
            throw CommandRefusal.usage(RenderTexts.noForm(rendering, form))
        }
        try deliver(bytes)
    }

    /// The declaration in a file, or the one that an organisation has published here.
    private func declared() async throws -> Declaration {
        let isName = file != "-" && file.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        guard isName, !FileManager.default.fileExists(atPath: file) else { return try DeclarationFile(file).sound() }
        do { return try await data.office(file).declaration } catch CommandRefusal.noKey {
            // A name that is neither a file nor looked up: most often a file that was spelled wrong.
            throw CommandRefusal.refused(.notFound, RenderTexts.neither(file))
        }
    }

    private func notice(_ name: String, _ declaration: Declaration, _ language: Language) throws -> String {
        let all = NoticeDocument.notices(declaration, language, statement: link)
        guard let notice = all.first(where: { $0.subject.name == name }) else {
            throw CommandRefusal.refused(.notFound, RenderTexts.noNotice(name, all.map(\.subject.name)))
        }
        switch format ?? .html {
        case .html: return notice.html.markup
        case .md: return notice.markdown
        case .json: return notice.json.text
        case let form: throw CommandRefusal.usage(RenderTexts.noForm(.notices, form))
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

    static let onlyNotices = Bilingual(
        nl: "--only kiest één tekst voor een formulier. Geef geen --as, of --as notices.",
        en: "--only chooses one notice for a form. Give no --as, or --as notices.")

    static func neither(_ name: String) -> Bilingual {
        Bilingual(
            nl:
                "Het bestand ‘\(name)’ is er niet. Is het een organisatie die hier publiceerde, wijs dan de sleutel aan met --root-key.",
            en:
                "There is no file ‘\(name)’. If it is an organisation that published here, point to the key with --root-key."
        )
    }

    static func noNotice(_ name: String, _ known: [String]) -> Bilingual {
        let list = known.joined(separator: ", ")
        return Bilingual(
            nl: "Een tekst voor ‘\(name)’ is er niet. Kies: \(list).",
            en: "There is no notice for ‘\(name)’. Choose: \(list).")
    }
}
