import Testing

@Suite("A module imports only what lies below it")
struct ImportTests {
    /// Which of our modules each may import, after the table of the house.
    static let ours: [String: Set<String>] = [
        "Ledger": [],
        "Declarations": [],
        "Rules": ["Declarations"],
        "Documents": ["Rules", "Declarations"],
        "Check": ["Rules", "Declarations"],
        "Vault": ["Rules", "Ledger", "Declarations"],
        "Processing": ["Vault", "Documents", "Rules", "Ledger", "Declarations"],
        "Proof": ["Processing", "Vault", "Documents", "Rules", "Ledger", "Declarations"],
        "Connectors": ["Processing"],
        "Site": ["Proof", "Processing", "Vault", "Check", "Documents", "Rules", "Ledger", "Declarations"],
        "Demo": ["Site", "Processing", "Vault", "Documents", "Rules", "Declarations"],
    ]

    /// Which modules of others each may import. The pure ones have no Foundation: with it come the clock, chance
    /// and files.
    static let others: [String: Set<String>] = [
        "Ledger": ["Crypto"],
        "Declarations": ["Yams"],
        "Rules": [],
        "Documents": ["CZip", "Crypto"],
        "Check": [],
        "Vault": ["GRDB", "CPostgres", "Crypto"],
        "Processing": ["Crypto", "CryptoExtras"],
        "Proof": [],
        "Connectors": ["CCurl", "CZip"],
        "Site": ["Hummingbird", "HTTPTypes", "NIOCore", "Logging"],
        "Demo": ["Hummingbird"],
    ]

    /// What comes with the language, for modules that are not pure.
    static let platform: Set<String> = [
        "Foundation", "FoundationEssentials", "FoundationXML", "Dispatch", "Glibc", "Synchronization",
    ]
    static let pure: Set<String> = ["Declarations", "Rules", "Documents", "Check", "Ledger"]
    /// The place where everything is put together may import all.
    static let face = "gestand"

    static func violations(in files: [SwiftFile]) -> [Violation] {
        files.filter { $0.module != face }.flatMap { file in
            guard let ours = ours[file.module], let others = others[file.module] else {
                return [Violation(file.name, 1, "module \(file.module) is not in the table of imports")]
            }
            let allowed = ours.union(others).union(pure.contains(file.module) ? [] : platform)
            return file.code { line in
                imported(by: line).flatMap { allowed.contains($0) ? nil : "\(file.module) may not import \($0)" }
            }
        }
    }

    /// The module that a line imports, whatever stands before `import` and whichever part it takes.
    static func imported(by line: String) -> String? {
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place < 3,
            words[..<place].allSatisfy({ $0.hasPrefix("@") || $0.allSatisfy(\.isLowercase) })
        else { return nil }
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
        let rest = words[(place + 1)...].drop { kinds.contains($0) }
        return rest.first.map { String($0.prefix { $0 != "." && $0 != ";" }) }
    }

    @Test("the sources keep to the table")
    func sources() {
        #expect(!Repository.sources.isEmpty)
        #expect(Self.violations(in: Repository.sources) == [])
    }

    @Test("the table has no circle: what lies below never imports what lies above")
    func noCircle() {
        func below(_ module: String, seen: Set<String> = []) -> Set<String> {
            (Self.ours[module] ?? []).subtracting(seen).reduce(into: Self.ours[module] ?? []) {
                $0.formUnion(below($1, seen: seen.union([module])))
            }
        }
        for module in Self.ours.keys { #expect(!below(module).contains(module)) }
    }

    @Test(
        "an import upwards or sideways is caught",
        arguments: [
            ("Sources/Rules/A.swift", "import Vault"), ("Sources/Rules/A.swift", "import Foundation"),
            ("Sources/Connectors/A.swift", "import struct Vault.Store"),
            ("Sources/Documents/A.swift", "@preconcurrency import Logging"),
            ("Sources/Vault/A.swift", "public import Hummingbird"), ("Sources/Stray/A.swift", "let a = 1"),
        ])
    func caught(name: String, text: String) {
        #expect(Self.violations(in: [SwiftFile(name, text)]).count == 1)
    }

    @Test(
        "what may be imported, and what only looks like an import, is not caught",
        arguments: [
            ("Sources/Rules/A.swift", "import Declarations"), ("Sources/Rules/A.swift", "// import Vault"),
            ("Sources/Rules/A.swift", "let a = \"\"\"\n    import Vault\n    \"\"\""),
            ("Sources/gestand/A.swift", "import Vault"), ("Sources/Vault/A.swift", "import Foundation"),
        ])
    func notCaught(name: String, text: String) {
        #expect(Self.violations(in: [SwiftFile(name, text)]) == [])
    }
}
