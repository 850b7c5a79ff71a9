import Declarations

/// What a person found in systems that Gestand cannot look into, as a file of the answer.
public struct ElsewhereFile: Sendable, Hashable {
    /// The file.
    public let file: AnswerPackage.File

    /// The file; nil when nothing was found anywhere.
    ///
    /// - Parameters:
    ///   - found: for each system what was found there, in words; empty is nothing.
    ///   - systems: the systems in the order of the declaration.
    public init?(found: [HoldingSystem.ID: String], in systems: [HoldingSystem]) {
        let parts = systems.compactMap { system -> String? in
            guard let words = found[system.id], words.contains(where: { !$0.isWhitespace }) else { return nil }
            return "\(system.name ?? system.id.rawValue)\n\n\(words)\n"
        }
        guard !parts.isEmpty else { return nil }
        file = AnswerPackage.File(
            path: "andere-systemen.txt", mediaType: "text/plain", text: parts.joined(separator: "\n"))
    }

    /// The file as the overview lists it.
    public var listed: AnsweredDocument {
        AnsweredDocument(
            path: file.path, label: ElsewhereTexts.label, mediaType: file.mediaType, size: file.bytes.count,
            keepUntil: KeepUntil(criterion: ElsewhereTexts.keep))
    }
}

/// What the overview says about the file.
enum ElsewhereTexts {
    static let label = Bilingual(nl: "Wat in andere systemen staat", en: "What other systems hold")
    static let keep = Bilingual(
        nl: "Zie de termijnen in de privacyverklaring", en: "See the periods in the privacy statement")
}
