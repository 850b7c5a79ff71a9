extension Checkpoint {
    /// The checkpoint as the text of a note: origin, size in decimal, root in Base 64, then the extensions, each on
    /// a line of its own.
    public var text: String {
        ([origin, String(size), Base64.encode(root.bytes)] + extensions).map { $0 + "\n" }.joined()
    }

    /// Reads a checkpoint as ``text`` writes it.
    ///
    /// - Throws: ``NoteFlaw/checkpointLines``, ``NoteFlaw/checkpointSize`` or ``NoteFlaw/checkpointRoot``.
    public init(text: String) throws(NoteFlaw) {
        var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.popLast()?.isEmpty == true, lines.count >= 3 else { throw .checkpointLines }
        guard let size = Int(String(lines[1]) ?? ""), lines[1].elementsEqual(String(size).utf8) else {
            throw .checkpointSize
        }
        guard let root = Base64.decode(lines[2]).flatMap(TreeHash.init(bytes:)) else { throw .checkpointRoot }
        try self.init(
            origin: String(lines[0]) ?? "", size: size, root: root,
            extensions: lines.dropFirst(3).map { String($0) ?? "" })
    }

    /// Signs the checkpoint. A log signs only what grew from everything it signed before; that is for the one
    /// who calls this to hold.
    ///
    /// - Throws: the ``NoteFlaw`` that keeps it from being a note.
    public func signed(by signer: NoteSigner) throws(NoteFlaw) -> SignedNote {
        try SignedNote(text: text, signedBy: signer)
    }

    /// The checkpoint in a note, once the key's signature has been checked.
    ///
    /// - Throws: the ``NoteFlaw`` of the signature or of the text.
    public init(note: SignedNote, verifiedBy key: VerifierKey) throws(NoteFlaw) {
        try note.verify(by: key)
        try self.init(text: note.text)
    }
}
