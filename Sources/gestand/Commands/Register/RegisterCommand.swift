import ArgumentParser

/// `gestand register`: the register that an organisation has already.
struct RegisterCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "register", abstract: Help.register.text, subcommands: [RegisterImportCommand.self])
    }
}
