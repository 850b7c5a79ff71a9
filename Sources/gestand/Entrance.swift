import ArgumentParser
import Foundation

/// Where the program begins: reads the command line, runs the command, and ends with a code that scripts can use.
@main
enum Entrance {
    static func main() async {
        do {
            var command = try Gestand.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            exit(Departure(of: error).speak().rawValue)
        }
    }
}
