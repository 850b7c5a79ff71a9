import ArgumentParser
import Site

/// The command line of Gestand.
struct Gestand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "gestand", abstract: Help.gestand.text, discussion: Help.examples.text,
            version: Release.version,
            subcommands: [
                DemoCommand.self, ServeCommand.self, CheckCommand.self, RenderCommand.self, DiffCommand.self,
                RegisterCommand.self,
                PublishCommand.self,
                StaffCommand.self, TokenCommand.self, PersonCommand.self, ProveCommand.self, AttestationCommand.self,
                DueCommand.self, LogCommand.self, KeyCommand.self, MoveCommand.self, SchemaCommand.self,
                InitCommand.self,
            ])
    }

    @OptionGroup var speech: LanguageOption
}
