import ArgumentParser

/// `gestand log`: the log, for those who want to see for themselves.
struct LogCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "log", abstract: Help.log.text, subcommands: [LogExportCommand.self, LogVerifyCommand.self])
    }
}
