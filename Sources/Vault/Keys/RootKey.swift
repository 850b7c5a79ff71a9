import Crypto
import Declarations
import Foundation
import Rules

/// The key above all others. It is a file of its own, outside the data folder: whoever has the data
/// without it has nothing.
public struct RootKey: Sendable {
    let key: SymmetricKey

    /// Bytes of a root key.
    public static let size = 32
    private static let prefix = "gestand-root-1:"

    /// A new key from random bytes.
    public init(bytes: [UInt8]) { key = SymmetricKey(data: bytes) }

    /// Reads a key file.
    ///
    /// - Parameter dataFolder: where the key may not be; nil when the data are in a database.
    /// - Throws: `KeyRefusal` that says what is wrong with the file.
    public static func load(path: String, dataFolder: String?) throws -> RootKey {
        let file = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
        if let dataFolder {
            let data = URL(fileURLWithPath: dataFolder).standardizedFileURL.resolvingSymlinksInPath().path
            guard !(file + "/").hasPrefix(data.hasSuffix("/") ? data : data + "/") else { throw KeyRefusal.insideData }
        }
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { throw KeyRefusal.missing(path) }
        let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        let parts = line.split(separator: ":").map(String.init)
        guard line.hasPrefix(prefix), parts.count == 3, let bytes = Data(base64Encoded: parts[1]),
            bytes.count == size, fileLine([UInt8](bytes)) == line + "\n"
        else { throw KeyRefusal.damaged(path) }
        return RootKey(bytes: [UInt8](bytes))
    }

    /// The line of a key file: the key and four check characters against typing errors.
    public static func fileLine(_ bytes: [UInt8]) -> String {
        "\(prefix)\(Data(bytes).base64EncodedString()):\(check(bytes))\n"
    }

    private static func check(_ bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).prefix(2).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}

/// Why a key cannot be used.
public enum KeyRefusal: Refusal, Hashable {
    /// The key file lies inside the data folder, so a copy of the data would hold the key.
    case insideData
    /// There is no readable key file.
    case missing(String)
    /// The file is not a key file, or was changed.
    case damaged(String)
    /// The key does not fit these data.
    case doesNotFit

    /// Stable code.
    public var code: String {
        switch self {
        case .insideData: "key.inside-data"
        case .missing: "key.missing"
        case .damaged: "key.damaged"
        case .doesNotFit: "key.does-not-fit"
        }
    }

    /// The operator must act.
    public var category: RefusalCategory { .unavailable }

    /// What to do.
    public var message: Bilingual {
        switch self {
        case .insideData:
            Bilingual(
                nl:
                    "De hoofdsleutel staat in de map met gegevens. Zet hem ergens anders en wijs hem aan met GESTAND_ROOT_KEY.",
                en: "The root key is inside the data folder. Move it elsewhere and point to it with GESTAND_ROOT_KEY.")
        case .missing(let path):
            Bilingual(
                nl: "Er is geen hoofdsleutel op \(path). Wijs hem aan met GESTAND_ROOT_KEY.",
                en: "There is no root key at \(path). Point to it with GESTAND_ROOT_KEY.")
        case .damaged(let path):
            Bilingual(
                nl: "\(path) is geen hoofdsleutel, of is beschadigd. Gebruik het herstelblad.",
                en: "\(path) is not a root key, or is damaged. Use the recovery sheet.")
        case .doesNotFit:
            Bilingual(
                nl: "Deze hoofdsleutel past niet bij deze gegevens. Gebruik de sleutel waarmee ze zijn gemaakt.",
                en: "This root key does not fit these data. Use the key they were made with.")
        }
    }
}
