import NIOCore

/// What counts as one visitor for a limit.
enum VisitorNetwork {
    /// The network of an address: itself for IPv4; the first 64 bits for IPv6, of which a household has the rest to
    /// choose from at will.
    static func of(_ address: String) -> String {
        guard case .v6(let found)? = try? SocketAddress(ipAddress: address, port: 0) else { return address }
        let bytes = withUnsafeBytes(of: found.address.sin6_addr) { Array($0) }
        // An IPv4 address as a machine with both kinds writes it (RFC 4291, 2.5.5.2).
        if bytes.starts(with: mappedPrefix) {
            return bytes.dropFirst(mappedPrefix.count).map { String($0) }.joined(separator: ".")
        }
        return bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ":") + "/64"
    }

    private static let mappedPrefix = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]
}
