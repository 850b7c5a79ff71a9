import Declarations
import Foundation
import Processing
import Rules

/// Takes every mail and sends none: a mailbox to look into, in the marked folder.
public actor DemoMailbox: MailTransport {
    private let file: String
    private let clock: DemoClock
    private let baseAddress: String
    private var mails: [DemoMail]

    /// The address that mails of the demonstration come from.
    public static let sender = "gestand@demo.example"

    /// The mailbox as it was left in a folder.
    init(file: String, clock: DemoClock, baseAddress: String) {
        self.file = file
        self.clock = clock
        self.baseAddress = baseAddress
        let lines = (FileManager.default.contents(atPath: file) ?? Data()).split(separator: UInt8(ascii: "\n"))
        mails = lines.compactMap { try? JSONDecoder().decode(DemoMail.self, from: Data($0)) }
    }

    /// Keeps a mail; the same mail again is the same mail.
    public func send(_ mail: OutgoingMail) async -> MailOutcome {
        guard !mails.contains(where: { $0.id == mail.messageID }) else { return .accepted(serverReply: "250") }
        let kept = DemoMail(
            id: mail.messageID, sentAt: clock.now, from: mail.from.address, to: mail.to.address,
            replyTo: mail.replyTo?.address, subject: mail.subject, text: mail.text, language: mail.language,
            baseAddress: baseAddress)
        do { try append(kept) } catch { return .unreachable(code: "folder") }
        mails.append(kept)
        return .accepted(serverReply: "250")
    }

    /// All mails, newest first.
    func newestFirst() -> [DemoMail] {
        mails.enumerated().sorted { ($0.element.sentAt, $0.offset) > ($1.element.sentAt, $1.offset) }.map(\.element)
    }

    /// A mail by its id.
    func mail(_ id: String) -> DemoMail? { mails.first { $0.id == id } }

    /// The newest mail to an address.
    func newest(to address: String) -> DemoMail? { newestFirst().first { $0.to == address } }

    private func append(_ mail: DemoMail) throws {
        if !FileManager.default.fileExists(atPath: file) {
            _ = FileManager.default.createFile(
                atPath: file, contents: nil, attributes: [.posixPermissions: 0o600])
        }
        guard let handle = FileHandle(forWritingAtPath: file) else { throw DemoRefusal.unusableFolder(file) }
        defer { try? handle.close() }
        _ = try handle.seekToEnd()
        try handle.write(contentsOf: try JSONEncoder().encode(mail) + Data([UInt8(ascii: "\n")]))
    }
}
