import Declarations
import Foundation
import Rules
import Testing

@testable import Vault

@Suite("Without the right root key there is nothing")
struct RootKeyTests {
    @Test("another root key does not fit, and changes nothing")
    func doesNotFit() async throws {
        let house = try TestHouse()
        try await house.open().close()
        let other = try Installation(at: house.place.place, root: RootKey(bytes: Array(2...33)))
        await #expect(throws: KeyRefusal.doesNotFit) { try await other.open("luxigo", now: TestHouse.noon) }
        #expect(try await house.open().verifierKey.name == "gestand/luxigo")
    }

    @Test("the log's key stays the same when the vault is opened again")
    func sameKey() async throws {
        let house = try TestHouse()
        let first = try await house.open()
        let key = first.verifierKey
        try first.close()
        #expect(try await house.open().verifierKey == key)
    }

    @Test("a key file is read back as it was written")
    func file() async throws {
        let house = try TestHouse()
        try await house.open().close()
        let path = house.folder + "-key"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try RootKey.fileLine(Array(1...32)).write(toFile: path, atomically: true, encoding: .utf8)
        let key = try RootKey.load(path: path, dataFolder: house.folder)
        let again = try Installation(at: house.place.place, root: key)
        #expect(try await again.open("luxigo", now: TestHouse.noon).organisation == "luxigo")
    }

    @Test(
        "a key inside the data folder is refused, however the way there is written",
        arguments: ["key", "deeper/key", "../here/key", "./key", "deeper/../key"])
    func inside(name: String) throws {
        let base = FileManager.default.temporaryDirectory.path + "/gestand-key-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: base) }
        let data = base + "/here"
        try FileManager.default.createDirectory(atPath: data + "/deeper", withIntermediateDirectories: true)
        try RootKey.fileLine(Array(1...32)).write(toFile: "\(data)/\(name)", atomically: false, encoding: .utf8)
        #expect(throws: KeyRefusal.insideData) { try RootKey.load(path: "\(data)/\(name)", dataFolder: data) }
        #expect(throws: KeyRefusal.insideData) { try RootKey.load(path: "\(data)/\(name)", dataFolder: data + "/") }
    }

    @Test("a link outside that leads to a key inside is refused, and a neighbour with a longer name is not")
    func links() throws {
        let base = FileManager.default.temporaryDirectory.path + "/gestand-key-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: base) }
        try FileManager.default.createDirectory(atPath: base + "/here", withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: base + "/here-too", withIntermediateDirectories: true)
        for place in ["here", "here-too"] {
            try RootKey.fileLine(Array(1...32)).write(toFile: "\(base)/\(place)/key", atomically: true, encoding: .utf8)
        }
        try FileManager.default.createSymbolicLink(atPath: base + "/link", withDestinationPath: base + "/here/key")
        #expect(throws: KeyRefusal.insideData) { try RootKey.load(path: base + "/link", dataFolder: base + "/here") }
        _ = try RootKey.load(path: base + "/here-too/key", dataFolder: base + "/here")
    }

    @Test("a missing key and every damaged one are refused by name")
    func damaged() throws {
        let base = FileManager.default.temporaryDirectory.path + "/gestand-key-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: base) }
        try FileManager.default.createDirectory(atPath: base, withIntermediateDirectories: true)
        let path = base + "/key"
        #expect(throws: KeyRefusal.missing(path)) { try RootKey.load(path: path, dataFolder: base + "/data") }
        let line = RootKey.fileLine(Array(1...32))
        var broken = ["", "gestand-root-1:", "gestand-root-1::", String(line.dropLast(2)), "x" + line]
        for index in line.indices.dropLast() {
            let other: Character = line[index] == "A" ? "B" : "A"
            broken.append(line.replacingCharacters(in: index...index, with: String(other)))
        }
        for text in broken {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
            #expect(throws: KeyRefusal.damaged(path)) { try RootKey.load(path: path, dataFolder: base + "/data") }
        }
    }
}
