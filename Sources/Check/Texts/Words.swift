/// A text as words in lower case, cut where neither a letter nor a digit stands.
struct Words: Sendable {
    /// The words, in order.
    let words: [String]
    /// How many words each sentence has.
    let sentences: [Int]
    /// For each word, whether only space stands between it and the word before.
    let follows: [Bool]

    init(_ text: String) {
        var words: [String] = []
        var sentences: [Int] = []
        var follows: [Bool] = []
        var word: [UInt8] = []
        var isParted = true
        var inSentence = 0
        func isEnd(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
                || byte == UInt8(ascii: "\n")
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte + 32)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
                word.append(byte)
            default:
                if !word.isEmpty {
                    words.append(String(decoding: word, as: UTF8.self))
                    follows.append(!isParted)
                    isParted = false
                    word.removeAll(keepingCapacity: true)
                    inSentence += 1
                }
                if byte != UInt8(ascii: " ") { isParted = true }
                if isEnd(byte), inSentence > 0 {
                    sentences.append(inSentence)
                    inSentence = 0
                }
            }
        }
        if !word.isEmpty {
            words.append(String(decoding: word, as: UTF8.self))
            follows.append(!isParted)
            inSentence += 1
        }
        if inSentence > 0 { sentences.append(inSentence) }
        self.words = words
        self.sentences = sentences
        self.follows = follows
    }

    /// Whether one of these words stands in the text.
    func contains(anyOf known: Set<String>) -> Bool { words.contains { known.contains($0) } }
}
