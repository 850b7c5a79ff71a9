extension LogEntry {
    /// The entry as bytes: the leaf that is hashed into the tree and exported. The same entry always gives the
    /// same bytes, and each entry has one encoding only.
    ///
    /// | part | form |
    /// |---|---|
    /// | version | one byte, 1 |
    /// | nonce | 16 bytes |
    /// | instant | 8 bytes, signed (two's complement): milliseconds since 1970-01-01T00:00:00Z |
    /// | organisation | text |
    /// | kind of actor | text: the name of a ``LogActor/Kind`` |
    /// | id of actor | text |
    /// | verb | text: the name of a ``LogVerb`` |
    /// | purpose | text or none |
    /// | case | text or none |
    /// | subject | text or none |
    /// | fields | 2 bytes, unsigned: how many (at most 256); then each as text, in strictly ascending byte order |
    /// | declaration version | 4 bytes, unsigned; 0 is none |
    /// | detail | text or none |
    ///
    /// Numbers have their most significant byte first. *Text* is one byte with its length, then that many bytes
    /// of ASCII: for ids 1 to 128 bytes between 0x21 and 0x7E, for the detail 1 to 64 bytes of `a-z`, `0-9`, `.`
    /// and `-`. *None* is the length 0. Nothing follows the detail.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = [Self.version]
        bytes += nonce
        bytes.append(bigEndian: instant)
        bytes.append(text: organisation)
        bytes.append(text: actor.kind.rawValue)
        bytes.append(text: actor.id)
        bytes.append(text: verb.rawValue)
        bytes.append(text: purpose)
        bytes.append(text: caseID)
        bytes.append(text: subject)
        bytes.append(bigEndian: UInt16(fields.count))
        for field in fields { bytes.append(text: field) }
        bytes.append(bigEndian: UInt32(declarationVersion ?? 0))
        bytes.append(text: detail)
        return bytes
    }

    /// The hash of the entry as a leaf of the tree.
    public var leafHash: TreeHash { .leaf(bytes) }
}

extension [UInt8] {
    /// The initialiser of an entry has held every text below 256 bytes, so the length fits its byte.
    fileprivate mutating func append(text: String?) {
        let text = text ?? ""
        append(UInt8(text.utf8.count))
        append(contentsOf: text.utf8)
    }
}
