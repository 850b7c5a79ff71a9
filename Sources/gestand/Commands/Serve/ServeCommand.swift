import ArgumentParser
import Connectors
import Declarations
import Demo
import Foundation
import Processing
import Site
import Vault

/// `gestand serve`: the site with an organisation's own data.
struct ServeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "serve", abstract: Help.serve.text, discussion: Help.serveSettings.text)
    }

    @OptionGroup var data: DataOptions
    @Option(help: Help.port) var port = 8080
    @Option(help: Help.host) var host = "127.0.0.1"
    @Option(help: Help.baseAddress) var baseAddress: String?
    @Flag(help: Help.behindProxy) var behindProxy = false
    @OptionGroup var speech: LanguageOption

    func run() async throws {
        // Made-up people, a clock that was moved: not for a house that sends mail.
        guard try data.demonstration == nil else { throw CommandRefusal.usage(ServeTexts.demoData) }
        try checkSecured()
        // Made when it is not there: a newcomer begins with a server that explains what to do.
        let installation = try data.installation(isNew: true)
        let smtp = try configuration()
        let address = try ListeningAddress(host: host, port: port)
        let base = try chosenBase ?? address.browserAddress
        let environment = Processing.Environment(clock: SystemClock.now, baseAddress: base)
        let offices = Offices(installation: installation, environment: environment)
        try await offices.openAll()
        var settings = SiteSettings(isSecure: base.hasPrefix("https://"), isBehindProxy: behindProxy)
        settings.spreadsheets = WorkbookReader()
        let router = Site.router(
            offices: offices, environment: environment,
            settings: settings)
        for (organisation, error) in await offices.unavailable.sorted(by: { $0.key < $1.key }) {
            Speech.say(ServeTexts.unavailable(organisation, error))
        }
        let setup = try await firstLink(offices, base: base)
        if smtp == nil { Speech.say(ServeTexts.noMail) }
        let browser = address.browserAddress
        try await HouseServer(host: address.host, port: address.port)
            .run(router, jobs: runner(offices, smtp: smtp)) {
                Speech.put("\(ServeTexts.start.text): \(browser)/\n")
                if let setup { Speech.put("\(ServeTexts.setup.text): \(setup)\n") }
                Speech.say(ServeTexts.howToStop)
            }
        try await offices.close()
        Speech.say(ServeTexts.stopped)
    }

    /// Refuses to send passwords and sessions over a network that others can read: beyond this machine there is TLS.
    private func checkSecured() throws {
        let base = try chosenBase
        guard base?.hasPrefix("https://") != true else { return }
        let visited = base.flatMap { URLComponents(string: $0)?.host?.trimmingCharacters(in: ["[", "]"]) }
        for name in [host, visited ?? host] where !ListeningAddress.isLoopback(name) {
            throw CommandRefusal.usage(ServeTexts.unsecured(name))
        }
    }

    /// Where the owner of a house without organisations begins.
    private func firstLink(_ offices: Offices, base: String) async throws -> String? {
        guard await offices.all().isEmpty, await offices.unavailable.isEmpty else { return nil }
        Speech.say(ServeTexts.empty)
        return base + Route.setup(Speech.language, .link(try await offices.newSetupLink())).path
    }

    /// The address that was asked for: a scheme and a host, and no path.
    private var chosenBase: String? {
        get throws {
            guard let baseAddress else { return nil }
            let plain = baseAddress.hasSuffix("/") ? String(baseAddress.dropLast()) : baseAddress
            guard let parts = URLComponents(string: plain), ["http", "https"].contains(parts.scheme ?? ""),
                parts.host?.isEmpty == false, parts.path.isEmpty, parts.query == nil, parts.fragment == nil,
                parts.user == nil
            else { throw CommandRefusal.usage(ServeTexts.baseAddress) }
            return plain
        }
    }

    private func configuration() throws -> SMTPConfiguration? {
        do { return try SMTPConfiguration.read(environment: ProcessInfo.processInfo.environment) } catch {
            throw CommandRefusal.usage(Bilingual(nl: error.text.nl, en: error.text.en))
        }
    }

    private func runner(_ offices: Offices, smtp: SMTPConfiguration?) -> JobRunner {
        // A process has a name of its own, so that two never hold one lease.
        let holder = "serve-\(Entropy.system.secret())"
        guard let smtp else { return JobRunner(offices: offices, holder: holder, report: JobReport.log) }
        let transport = SMTPTransport(smtp, clock: { SystemClock.now().milliseconds })
        return JobRunner(
            offices: offices, transport: transport, sender: smtp.from, holder: holder, report: JobReport.log)
    }
}
