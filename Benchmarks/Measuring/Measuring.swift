import ArgumentParser

/// Measures what keeping the word costs: the product against the same engine with nothing around it.
///
/// Prints one line of JSON per figure; `Benchmarks/run.py` makes the table.
@main
struct Measuring: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "measuring", subcommands: [VaultCommand.self, BareServerCommand.self])
    }
}
