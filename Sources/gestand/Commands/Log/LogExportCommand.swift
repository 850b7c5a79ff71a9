import ArgumentParser
import Foundation
import Ledger
import Processing
import Vault

/// `gestand log export`: tiles, checkpoint and verifier key (C2SP tlog-tiles).
struct LogExportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "export", abstract: Help.logExport.text)
    }

    @Argument(help: Help.organisation) var organisation: String
    @Argument(help: Help.logFolder) var folder: String
    @OptionGroup var data: DataOptions
    @OptionGroup var speech: LanguageOption

    func run() async throws {
        let office = try await data.office(organisation)
        let target = LogFolder(path: folder)
        try target.checkUnused()
        if let fault = try await office.auditLog().fault { throw DamagedLog(fault) }
        while try await office.sequenceLog() > 0 {}
        let (entries, note) = try await office.vault.read { transaction in
            guard let head = try transaction.head() else { throw CommandRefusal.refused(.notFound, LogTexts.empty) }
            return (try transaction.logLeaves(from: 0, limit: head.frontier.size), head.note)
        }
        let export = try LogExport(
            entries: entries, checkpoint: try SignedNote(bytes: Array(note.utf8)), key: office.vault.verifierKey)
        try target.write(export.files)
        Speech.put(office.vault.verifierKey.text + "\n")
        Speech.say(LogTexts.exported(entries: entries.count, folder: folder))
    }
}
