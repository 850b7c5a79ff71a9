import ArgumentParser
import Connectors
import Declarations
import Demo
import Foundation
import Site

/// `gestand demo`: everything to look at, nothing real.
struct DemoCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "demo", abstract: Help.demo.text)
    }

    @Option(help: Help.port) var port = 8080
    @Option(help: Help.host) var host = "127.0.0.1"
    @Option(help: Help.folder) var folder = "./gestand-demo"
    @Option(help: Help.exampleFolder) var examples: String?
    @Flag(help: Help.fresh) var fresh = false
    @OptionGroup var speech: LanguageOption

    func run() async throws {
        guard ListeningAddress.isLoopback(host) else { throw CommandRefusal.usage(ServeTexts.loopbackOnly) }
        let address = try ListeningAddress(host: host, port: port)
        let plan = DemoPlan(
            folder: DemoFolder(path: folder), examples: try examples ?? ExampleFolder.find(), isFresh: fresh,
            baseAddress: address.browserAddress, clock: SystemClock.now, database: try DataOptions.database())
        Speech.say(ServeTexts.preparing(folder))
        let house = try await DemoHouse.open(plan) { Speech.say($0) }
        if house.isContinued { Speech.say(ServeTexts.continued) }
        let runner = try house.runner()
        var settings = house.settings
        settings.spreadsheets = WorkbookReader()
        let router = Site.router(
            offices: house.offices, environment: house.environment, settings: settings,
            adding: { router in
                house.addPages(to: router) {
                    await runner.round()
                    await runner.selfTests()
                }
            })
        let summary = DemoSummary(accounts: house.accounts, baseAddress: address.browserAddress)
        try await HouseServer(host: address.host, port: address.port).run(router, jobs: runner) {
            Speech.put(summary.text)
            Speech.say(ServeTexts.howToStop)
        }
        try await house.offices.close()
        Speech.say(ServeTexts.stopped)
    }
}
