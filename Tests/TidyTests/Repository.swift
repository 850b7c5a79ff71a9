import Foundation

/// The repository that these tests are in, as files.
enum Repository {
    static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// All text files that are tracked or about to be, and that are still there.
    static let files: [TextFile] = names.compactMap(TextFile.init(name:))

    /// The Swift files in `Sources/`.
    static let sources = swift(under: "Sources/")
    /// The Swift files in `Tests/`.
    static let tests = swift(under: "Tests/")

    private static func swift(under folder: String) -> [SwiftFile] {
        files.filter { $0.name.hasPrefix(folder) && $0.name.hasSuffix(".swift") }.map(SwiftFile.init)
    }

    /// Names relative to the root. Git knows what belongs to the repository, new files included.
    private static var names: [String] {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        process.currentDirectoryURL = root
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        guard (try? process.run()) != nil else { return [] }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Set(String(decoding: data, as: UTF8.self).split(separator: "\0").map(String.init)).sorted()
    }
}

/// A file of text, with its name relative to the root of the repository.
struct TextFile: Sendable {
    let name: String
    let text: String

    init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }

    /// Reads a file; nil when it is gone or is no text.
    init?(name: String) {
        guard let data = try? Data(contentsOf: Repository.root.appending(path: name)),
            let text = String(data: data, encoding: .utf8)
        else { return nil }
        self.init(name, text)
    }

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The number of lines, counted as editors do.
    var lineCount: Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }
}

/// Something that is not as it should be, and where.
struct Violation: Sendable, Hashable, CustomStringConvertible {
    let file: String
    let line: Int
    let what: String

    init(_ file: String, _ line: Int, _ what: String) {
        self.file = file
        self.line = line
        self.what = what
    }

    var description: String { "\(file):\(line): \(what)" }
}
