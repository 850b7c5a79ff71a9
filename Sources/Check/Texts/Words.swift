/// A text as words in lower case, cut where neither a letter nor a digit stands.
struct Words: Sendable {
    /// The words, in order.
    let words: [String]
    /// How many words each sentence has.
    let sentences: [Int]
    /// For each word, in which of the sentences it stands.
    let places: [Int]
    /// For each word, whether only space stands between it and the word before.
    let follows: [Bool]

    init(_ text: String) {
        var words: [String] = []
        var sentences: [Int] = []
        var places: [Int] = []
        var follows: [Bool] = []
        var word: [UInt8] = []
        var isParted = true
        var inSentence = 0
        func endWord() {
            guard !word.isEmpty else { return }
            words.append(String(decoding: word, as: UTF8.self))
            places.append(sentences.count)
            follows.append(!isParted)
            isParted = false
            word.removeAll(keepingCapacity: true)
            inSentence += 1
        }
        for byte in Self.typed(text).utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte + 32)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
                word.append(byte)
            default:
                endWord()
                if byte != UInt8(ascii: " ") { isParted = true }
                if Self.ends.contains(byte), inSentence > 0 {
                    sentences.append(inSentence)
                    inSentence = 0
                }
            }
        }
        endWord()
        if inSentence > 0 { sentences.append(inSentence) }
        self.words = words
        self.sentences = sentences
        self.places = places
        self.follows = follows
    }

    private static let ends = [UInt8](".!?\n".utf8)

    /// The text as a typewriter would have it: a word processor puts quotation marks, dashes and spaces of its own
    /// around words, which would hide them.
    private static func typed(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
        var typed = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xA0, 0x2007, 0x202F: typed.append(" ")
            // A soft hyphen, and other signs without width.
            case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: continue
            case 0xAB, 0xBB, 0x2010...0x203A: typed.append(",")
            default: typed.append(scalar)
            }
        }
        return String(typed)
    }

    /// Whether one of these words stands in the text.
    func contains(anyOf known: Set<String>) -> Bool { words.contains { known.contains($0) } }

    /// Whether these words stand in the text one after another.
    func contains(_ phrase: [String]) -> Bool {
        words.indices.contains { words[$0...].starts(with: phrase) }
    }
}
