/// A checkpoint whose signature was checked, and the key that made it.
struct SignedCheckpoint {
    let checkpoint: Checkpoint
    let key: VerifierKey

    /// - Throws: what is wrong with the note. The log signs in its own name, so that a key of one log can never
    ///   vouch for another's.
    init(note: SignedNote, key: VerifierKey) throws(LogFault) {
        do { try note.verify(by: key) } catch { throw .checkpointSignature }
        do { checkpoint = try Checkpoint(text: note.text) } catch { throw .checkpointMalformed }
        guard checkpoint.origin == key.name else { throw .checkpointOrigin }
        self.key = key
    }

    /// - Throws: what is wrong with the two files.
    init(files: [String: [UInt8]], trusting trusted: VerifierKey?) throws(LogFault) {
        guard let keyFile = files[LogExport.keyPath] else { throw .missingFile(LogExport.keyPath) }
        guard let noteFile = files[LogExport.checkpointPath] else { throw .missingFile(LogExport.checkpointPath) }
        let key: VerifierKey
        guard keyFile.last == UInt8(ascii: "\n"), let line = String(validating: keyFile.dropLast(), as: UTF8.self)
        else { throw .keyMalformed }
        do { key = try VerifierKey(parsing: line) } catch { throw .keyMalformed }
        guard trusted == nil || trusted == key else { throw .keyNotTrusted }
        let note: SignedNote
        do { note = try SignedNote(bytes: noteFile) } catch { throw .checkpointMalformed }
        try self.init(note: note, key: key)
    }
}
