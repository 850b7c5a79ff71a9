import Declarations
import Foundation
import Processing
import Rules
import Testing

@testable import Vault

/// A house after a busy day, whose write-ahead log holds every commit since the beginning.
///
/// A process that is killed leaves the log as far as it was written: some beginning of it, cut at any byte.
struct BusyDay {
    let test: TestOffice
    let file: Data
    let log: Data
    /// How long the log was when a caller heard that something was done, and what that was.
    private(set) var promises: [Promise] = []

    struct Promise {
        let bytes: Int
        let request: DataRequest.ID
        let state: RequestState
    }

    init() async throws {
        test = try await TestOffice(server: nil)
        let office = try await test.office
        // Nothing moves from the log into the file, so that every moment of the day can be cut out of it.
        _ = try await office.vault.engine.write { try $0.rows("PRAGMA wal_autocheckpoint = 0", []) }
        let path = "\(test.folder)/organisations/luxigo.sqlite"
        file = try Data(contentsOf: URL(fileURLWithPath: path))
        try await test.addCustomer("Jan", "p0@example.org")
        var promises: [Promise] = []
        for number in 0..<5 {
            let received = try await test.submit("p\(number)@example.org", words: "Verzoek \(number)")
            func promise(_ state: RequestState) throws {
                let size = try Data(contentsOf: URL(fileURLWithPath: path + "-wal")).count
                promises.append(Promise(bytes: size, request: received.id, state: state))
            }
            try promise(.awaitingIdentity)
            if number == 1 { test.mailbox.answer(.deferred(code: "451")) }
            guard let link = try await Self.link(received, test) else { continue }
            _ = try await office.confirmIdentity(link)
            try promise(.inProgress)
            if number == 2 { try await Self.extend(received, test) }
            if number == 4 { continue }
            try await office.sendAnswer(
                received.reference, .whole(try await test.stored(received).revision), by: TestOffice.contact)
            try promise(.answered)
            if number == 3 { continue }
            _ = try await office.download(try #require(try await Self.link(received, test)))
            try await office.renewLink(received.statusSecret)
            // So that the server's "not now" for the next request meets that request and no other.
            if number == 0 { try await test.deliver() }
            _ = try await office.sequenceLog()
        }
        log = try Data(contentsOf: URL(fileURLWithPath: path + "-wal"))
        self.promises = promises
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == file)
    }

    /// Lets mail leave, and gives the link that came for a request.
    private static func link(_ received: ReceivedRequest, _ test: TestOffice) async throws -> String? {
        try await test.deliver().first { $0.text.contains(received.reference) && !$0.link.isEmpty }?.link
    }

    private static func extend(_ received: ReceivedRequest, _ test: TestOffice) async throws {
        try await test.office.extend(
            received.reference, reason: .many, explanation: "", revision: try await test.stored(received).revision,
            by: TestOffice.contact)
    }

    /// The house as a kill leaves it when the log had so many bytes, opened again a day later.
    func restarted(bytes: Int, in folder: String) async throws -> Office {
        let installation = try Installation(at: .folder(folder), root: TestOffice.root)
        let path = "\(folder)/organisations/luxigo.sqlite"
        try file.write(to: URL(fileURLWithPath: path))
        try log.prefix(bytes).write(to: URL(fileURLWithPath: path + "-wal"))
        let clock = MovableClock()
        clock.move(days: 1)
        return Office(
            vault: try await installation.open("luxigo", now: clock.now), versions: try await test.office.versions,
            environment: Environment(clock: { clock.now }, baseAddress: "https://privacy.example"))
    }
}
