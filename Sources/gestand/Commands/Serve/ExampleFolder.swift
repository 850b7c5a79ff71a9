import Demo
import Foundation

/// Finds the declarations of the example organisations: in the working directory, or beside the program.
enum ExampleFolder {
    /// The folder.
    ///
    /// - Throws: `DemoRefusal.examplesMissing` with where it was looked for.
    static func find() throws -> String {
        let working = FileManager.default.currentDirectoryPath
        var candidates = ["\(working)/Examples"]
        // The program stands a few folders deep in the repository after a build.
        var folder = URL(fileURLWithPath: Bundle.main.executablePath ?? working).resolvingSymlinksInPath()
        for _ in 0..<6 {
            folder.deleteLastPathComponent()
            candidates.append(folder.appendingPathComponent("Examples").path)
        }
        let found = candidates.first { FileManager.default.fileExists(atPath: "\($0)/luxigo.yaml") }
        guard let found else { throw DemoRefusal.examplesMissing("\(working)/Examples") }
        return found
    }
}
