extension LogEntry {
    /// Reads an entry from its bytes. Only what ``bytes`` writes is read: whatever decodes gives the same bytes
    /// again when it is encoded.
    ///
    /// - Throws: the first ``Flaw`` found.
    public init(bytes: [UInt8]) throws(Flaw) {
        var reader = EntryReader(bytes)
        let version = try reader.integer(UInt8.self)
        guard version == Self.version else { throw .version(version) }
        let nonce = try reader.bytes(Self.nonceBytes)
        let instant = try reader.integer(Int64.self)
        let organisation = try reader.text(.organisation)
        guard let kind = LogActor.Kind(rawValue: try reader.word()) else { throw .unknownActorKind }
        let actor = LogActor(kind: kind, id: try reader.text(.actor))
        guard let verb = LogVerb(rawValue: try reader.word()) else { throw .unknownVerb }
        let purpose = try reader.optionalText(.purpose)
        let caseID = try reader.optionalText(.caseID)
        let subject = try reader.optionalText(.subject)
        let fields = try reader.fields()
        let declarationVersion = try reader.integer(UInt32.self)
        let detail = try reader.optionalText(.detail)
        guard reader.isAtEnd else { throw .trailingBytes }

        try self.init(
            nonce: nonce, organisation: organisation, instant: instant, actor: actor, verb: verb,
            purpose: purpose, caseID: caseID, subject: subject, fields: fields,
            declarationVersion: declarationVersion == 0 ? nil : Int(declarationVersion), detail: detail)
    }
}
