import Crypto
import Declarations

/// Where randomness comes from; an argument, so that tests can repeat a run.
public struct Entropy: Sendable {
    private let make: @Sendable (Int) -> [UInt8]

    /// A source of random bytes.
    public init(_ make: @escaping @Sendable (Int) -> [UInt8]) { self.make = make }

    /// The operating system's cryptographic source.
    public static let system = Entropy { count in
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }

    /// This many random bytes.
    public func bytes(_ count: Int) -> [UInt8] { make(count) }

    /// Bytes of an id: 128 bits, so that none is ever made twice or guessed.
    public static let idBytes = 16

    /// A new random id.
    public func id<Subject>() -> Identifier<Subject> { Identifier(Self.text(bytes(Self.idBytes))) }

    /// A new secret for a link, a session or a form, as text.
    public func secret() -> String { Self.text(bytes(Self.idBytes)) }

    /// A secret that follows from another one for a use of its own; the other does not follow from it.
    public static func secret(from other: String, for use: String) -> String {
        text(Array(SHA256.hash(data: Array("gestand/\(use)/\(other)".utf8)).prefix(idBytes)))
    }

    /// Bytes in letters and digits that survive being read aloud: base 32 without 0, 1, l and o.
    private static func text(_ bytes: [UInt8]) -> String {
        let alphabet = Array("abcdefghijkmnpqrstuvwxyz23456789")
        var result = ""
        var buffer = 0
        var bits = 0
        for byte in bytes {
            buffer = (buffer << 8 | Int(byte)) & 0xffff
            bits += 8
            while bits >= 5 {
                bits -= 5
                result.append(alphabet[(buffer >> bits) & 31])
            }
        }
        if bits > 0 { result.append(alphabet[(buffer << (5 - bits)) & 31]) }
        return result
    }
}
