import Declarations
import Documents

/// The building blocks of every page, in one language.
///
/// Each block is a function in a file of its own that takes plain values and returns `HTML`.
/// Texts that belong to a block itself (such as "Wijzigen") come from `LookTexts`; texts of a page are given by
/// the page as `Words`.
public struct Look: Sendable {
    /// The language in which the blocks speak.
    public let language: Language

    /// Blocks in this language.
    public init(_ language: Language) { self.language = language }

    /// The text of words in the language of this page.
    public func text(_ words: any Words) -> String { words.text(in: language) }
}
