import ArgumentParser
import Declarations
import Demo
import Documents
import Foundation
import Rules
import Vault

/// `gestand move`: carries organisations between a data folder and a PostgreSQL database, each whole or not at all.
struct MoveCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "move", abstract: Help.move.text, discussion: Help.moveDiscussion.text)
    }

    @Option(help: Help.moveFrom) var from: String
    @Option(help: Help.moveTo) var to: String
    @Argument(help: Help.moveOrganisations) var organisations: [String] = []
    @Flag(help: Help.moveDiscard) var discard = false
    @Option(help: Help.rootKey) var rootKey: String?
    @Option(help: Help.format) var format = OutputFormat.text
    @OptionGroup var speech: LanguageOption

    func run() async throws {
        let places = (from: try Self.place(from), to: try Self.place(to))
        let relocation = try Relocation(
            from: places.from, to: places.to, root: try key(beside: [places.from, places.to]))
        guard !discard else { return try await discard(relocation) }
        let found = try await relocation.organisations()
        let chosen = organisations.isEmpty ? found : organisations.map { Organisation.ID($0) }
        guard !chosen.isEmpty else { throw RelocationRefusal.noData }
        if let missing = chosen.first(where: { !found.contains($0) }) {
            throw RelocationRefusal.noOrganisation(missing)
        }
        try await carry(Self.distinct(chosen), relocation, places)
    }

    private func carry(
        _ organisations: [Organisation.ID], _ relocation: Relocation, _ places: (from: StoragePlace, to: StoragePlace)
    ) async throws {
        var report = MoveReport(from: places.from, to: places.to, receipts: [])
        let bar = ProgressBar()
        do {
            for organisation in organisations {
                let receipt = try await relocation.carry(organisation, by: DataOptions.user, now: SystemClock.now()) {
                    bar.show($0.done, of: $0.total, MoveTexts.stage($0.stage, $0.organisation))
                }
                bar.end()
                report.receipts.append(receipt)
                if format == .text { Speech.put(MoveReport.lines(receipt)) }
                Speech.say(MoveTexts.moved(receipt))
            }
        } catch {
            // What went before has moved, and is not to be looked for at the old place.
            bar.end()
            if !report.receipts.isEmpty { finish(report) }
            throw error
        }
        finish(report)
    }

    private func finish(_ report: MoveReport) {
        if format == .json { Speech.put(report.json.line) }
        Speech.say(
            MoveTexts.afterwards(
                report.receipts.map(\.organisation), from: report.from, to: report.to))
    }

    private func discard(_ relocation: Relocation) async throws {
        guard !organisations.isEmpty else { throw CommandRefusal.usage(MoveTexts.nameThem) }
        for organisation in Self.distinct(organisations.map { Organisation.ID($0) }) {
            try await relocation.discard(organisation, now: SystemClock.now())
            Speech.put("\(organisation)\n")
            Speech.say(MoveTexts.discarded(organisation))
        }
    }

    private func key(beside places: [StoragePlace]) throws -> RootKey {
        let named = rootKey ?? ProcessInfo.processInfo.environment["GESTAND_ROOT_KEY"]
        guard let path = named, !path.isEmpty else { throw CommandRefusal.noKey }
        var key = try RootKey.load(path: path, dataFolder: nil)
        for case .folder(let folder) in places { key = try RootKey.load(path: path, dataFolder: folder) }
        return key
    }

    /// A folder or an address. It never repeats an address: there may be a password in it.
    private static func place(_ text: String) throws -> StoragePlace {
        guard !text.isEmpty else { throw CommandRefusal.usage(MoveTexts.emptyPlace) }
        guard text.contains("://") || text.hasPrefix("postgres:") || text.hasPrefix("postgresql:") else {
            guard DemoFolder.found(at: text) == nil else { throw CommandRefusal.usage(MoveTexts.demonstration) }
            return .folder(text)
        }
        do { return .postgres(try PostgresAddress(text)) } catch { throw CommandRefusal.usage(error.message) }
    }

    private static func distinct(_ organisations: [Organisation.ID]) -> [Organisation.ID] {
        var seen: Set<Organisation.ID> = []
        return organisations.filter { seen.insert($0).inserted }
    }
}
