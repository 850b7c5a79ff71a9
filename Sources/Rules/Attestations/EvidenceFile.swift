/// The kinds of file that are taken as evidence: pictures of paper, which run no programs when opened.
public enum EvidenceFile: String, Sendable, Hashable, CaseIterable, Codable {
    /// Portable Document Format (ISO 32000).
    case pdf
    /// Portable Network Graphics (ISO/IEC 15948).
    case png
    /// A photograph (ISO/IEC 10918).
    case jpeg

    /// Most bytes of a file: a scan of twenty pages.
    public static let largest = 5 * 1_024 * 1_024

    /// The kind that the first bytes say it is; nil for any other. What the sender calls it is not believed.
    public init?(sniffing bytes: [UInt8]) {
        guard let found = Self.allCases.first(where: { bytes.starts(with: $0.signature) }) else { return nil }
        self = found
    }

    private var signature: [UInt8] {
        switch self {
        case .pdf: Array("%PDF-".utf8)
        case .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        case .jpeg: [0xFF, 0xD8, 0xFF]
        }
    }

    /// Its media type (RFC 6838).
    public var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        }
    }
}
