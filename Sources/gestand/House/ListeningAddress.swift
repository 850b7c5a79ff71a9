import Foundation

/// Where to listen, tried before anything is made, so that a taken port is told at once.
struct ListeningAddress {
    let host: String
    let port: Int

    /// A host and a port that can be listened on; port 0 becomes a free one.
    ///
    /// - Throws: `CommandRefusal.addressTaken`.
    init(host: String, port: Int) throws {
        guard (0...65_535).contains(port) else { throw CommandRefusal.usage(ServeTexts.port) }
        guard let free = Self.bound(host: host, port: port) else {
            throw CommandRefusal.addressTaken(host: host, port: port)
        }
        self.host = host
        self.port = free
    }

    /// The address as a browser writes it.
    var browserAddress: String { "http://\(host.contains(":") ? "[\(host)]" : host):\(port)" }

    /// Whether only this machine can reach a host.
    static func isLoopback(_ host: String) -> Bool { ["127.0.0.1", "::1", "localhost"].contains(host) }

    /// Binds and lets go again: the port that was given, or nil when it is taken.
    private static func bound(host: String, port: Int) -> Int? {
        var hints = addrinfo()
        hints.ai_flags = AI_PASSIVE
        #if canImport(Glibc)
            hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        #else
            hints.ai_socktype = SOCK_STREAM
        #endif
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, String(port), &hints, &found) == 0, let found else { return nil }
        defer { freeaddrinfo(found) }
        let descriptor = socket(found.pointee.ai_family, found.pointee.ai_socktype, found.pointee.ai_protocol)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        guard bind(descriptor, found.pointee.ai_addr, found.pointee.ai_addrlen) == 0 else { return nil }
        // A listener of someone else shows only when we listen too.
        guard listen(descriptor, 1) == 0 else { return nil }
        var name = [CChar](repeating: 0, count: 16)
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let status = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                getsockname(descriptor, address, &length) == 0
                    && getnameinfo(address, length, nil, 0, &name, socklen_t(name.count), NI_NUMERICSERV) == 0
            }
        }
        let text = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return status ? Int(text) : nil
    }
}
