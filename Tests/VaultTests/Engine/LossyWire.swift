import Foundation

/// A wire to PostgreSQL that breaks where a test says: it passes bytes on, and looks for `COMMIT` on the way.
final class LossyWire: @unchecked Sendable {
    /// What happens to a commit.
    enum Mood: Sendable {
        /// It goes through, and so does its answer.
        case whole
        /// It never arrives; the wire breaks.
        case beforeCommit
        /// It arrives, and its answer is lost; the wire breaks.
        case afterCommit
        /// The same, and nobody can be reached any more.
        case afterCommitForGood
        /// It arrives, and nothing more is heard, though the wire stands.
        case silentAfterCommit
    }

    let port: Int
    private let listener: Int32
    private let server: Int
    private let lock = NSLock()
    private var next = Mood.whole
    private var isClosed = false
    private var turnedAway = 0

    /// A wire to a port of this machine.
    init?(to server: Int) {
        self.server = server
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        listener = descriptor
        var address = Self.loopback(0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
                bind(descriptor, name, length) == 0 && listen(descriptor, 16) == 0
                    && getsockname(descriptor, name, &length) == 0
            }
        }
        guard bound else { return nil }
        port = Int(UInt16(bigEndian: address.sin_port))
        // The thread keeps the listener, not the wire: a wire that nobody holds ends.
        Thread.detachNewThread { [weak self] in
            while true {
                let client = Glibc.accept(descriptor, nil, nil)
                guard client >= 0 else { break }
                guard let self else {
                    close(client)
                    break
                }
                self.accept(client)
            }
            close(descriptor)
        }
    }

    deinit { shutdown(listener, Int32(SHUT_RDWR)) }

    /// How many came while nobody was let in.
    var knocks: Int { lock.withLock { turnedAway } }

    /// Whether everybody who comes is sent away, until it is said that they are not.
    func turnAway(_ isShut: Bool) { lock.withLock { isClosed = isShut } }

    /// What happens to the next commit; after that it is whole again.
    func lose(_ mood: Mood) { lock.withLock { next = mood } }

    /// Nobody gets in any more.
    func stop() {
        lock.withLock { isClosed = true }
        shutdown(listener, Int32(SHUT_RDWR))
    }

    private static func loopback(_ port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        return address
    }

    private func accept(_ client: Int32) {
        let isShut = lock.withLock {
            if isClosed { turnedAway += 1 }
            return isClosed
        }
        guard !isShut else {
            close(client)
            return
        }
        let upstream = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = Self.loopback(server)
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(upstream, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard connected else {
            close(client)
            return
        }
        let link = Link(client: client, server: upstream)
        Thread.detachNewThread { self.forward(link) }
        Thread.detachNewThread { Self.backward(link) }
    }

    private func forward(_ link: Link) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(link.client, &buffer, buffer.count)
            guard count > 0 else { return link.end() }
            let mood = Self.holdsCommit(buffer[..<count]) ? taken() : .whole
            switch mood {
            case .whole: break
            case .beforeCommit: return link.end()
            case .silentAfterCommit: link.isMute = true
            case .afterCommit, .afterCommitForGood:
                if mood == .afterCommitForGood { stop() }
                link.endsAtAnswer = true
            }
            guard write(link.server, buffer, count) == count else { return link.end() }
        }
    }

    private func taken() -> Mood {
        lock.withLock {
            defer { next = .whole }
            return next
        }
    }

    private static func holdsCommit(_ bytes: ArraySlice<UInt8>) -> Bool {
        Data(bytes).range(of: Data("COMMIT\0".utf8)) != nil
    }

    private static func backward(_ link: Link) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(link.server, &buffer, buffer.count)
            guard count > 0, !link.endsAtAnswer else { return link.end() }
            if link.isMute { continue }
            guard write(link.client, buffer, count) == count else { return link.end() }
        }
    }

    /// Two ends of one connection.
    private final class Link: @unchecked Sendable {
        let client: Int32
        let server: Int32
        private let lock = NSLock()
        private var flags = (ends: false, mute: false)

        init(client: Int32, server: Int32) {
            self.client = client
            self.server = server
        }

        deinit {
            close(client)
            close(server)
        }

        var endsAtAnswer: Bool {
            get { lock.withLock { flags.ends } }
            set { lock.withLock { flags.ends = newValue } }
        }
        var isMute: Bool {
            get { lock.withLock { flags.mute } }
            set { lock.withLock { flags.mute = newValue } }
        }

        func end() {
            shutdown(client, Int32(SHUT_RDWR))
            shutdown(server, Int32(SHUT_RDWR))
        }
    }
}
