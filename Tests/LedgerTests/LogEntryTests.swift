import Testing

@testable import Ledger

@Suite struct LogEntryTests {
    @Test func decodingGivesBackWhatWasEncoded() throws {
        for number in 0..<500 {
            let entry = try Sample.entry(number)
            #expect(try LogEntry(bytes: entry.bytes) == entry)
            #expect(entry.bytes.count <= LogEntry.maximumBytes)
        }
    }

    @Test func theFormatIsTheDocumentedOne() throws {
        let entry = try LogEntry(
            nonce: Array(0x10...0x1F), organisation: "luna", instant: -2,
            actor: LogActor(kind: .system, id: "retention"), verb: .erase, purpose: "p", subject: "s9",
            fields: ["name", "email"], declarationVersion: 258, detail: "a-1.b")
        let expected = [
            "01",  // version
            "101112131415161718191a1b1c1d1e1f",  // nonce
            "fffffffffffffffe",  // instant
            "04" + "6c756e61",  // luna
            "06" + "73797374656d" + "09" + "726574656e74696f6e",  // system, retention
            "05" + "6572617365",  // erase
            "01" + "70" + "00" + "02" + "7339",  // purpose, no case, subject
            "0002" + "05" + "656d61696c" + "04" + "6e616d65",  // email, name
            "00000102",  // version 258 of the declaration
            "05" + "612d312e62",  // detail
        ]
        #expect(Hex.encode(entry.bytes) == expected.joined())
    }

    @Test func whateverIsReadIsWrittenTheSameWay() throws {
        var read = 0
        for number in [0, 1, 11, 27] {
            let bytes = try Sample.entry(number).bytes
            for index in bytes.indices {
                for value in UInt8.min...UInt8.max where value != bytes[index] {
                    var changed = bytes
                    changed[index] = value
                    guard let entry = try? LogEntry(bytes: changed) else { continue }
                    read += 1
                    #expect(entry.bytes == changed)
                }
            }
        }
        #expect(read > 0)
    }

    @Test func everyBeginningIsTooShortAndEveryContinuationTooLong() throws {
        let bytes = try Sample.entry(11).bytes
        for count in bytes.indices {
            #expect(throws: LogEntry.Flaw.truncated) { try LogEntry(bytes: Array(bytes.prefix(count))) }
        }
        #expect(throws: LogEntry.Flaw.trailingBytes) { try LogEntry(bytes: bytes + [0]) }
    }

    @Test func otherVersionsAreRefused() throws {
        var bytes = try Sample.entry(1).bytes
        for version in UInt8.min...UInt8.max where version != LogEntry.version {
            bytes[0] = version
            #expect(throws: LogEntry.Flaw.version(version)) { try LogEntry(bytes: bytes) }
        }
    }

    @Test func theNonceHasSixteenBytes() {
        for count in [0, 15, 17] {
            #expect(throws: LogEntry.Flaw.nonce) { try entry(nonce: [UInt8](repeating: 0, count: count)) }
        }
    }

    @Test func textsAreIdentifiersAndNothingElse() {
        for text in ["", "two words", "naïef", "line\n", "\u{7F}"] {
            #expect(throws: LogEntry.Flaw.text(.organisation)) { try entry(organisation: text) }
            #expect(throws: LogEntry.Flaw.text(.actor)) { try entry(actor: text) }
            #expect(throws: LogEntry.Flaw.text(.purpose)) { try entry(purpose: text) }
            #expect(throws: LogEntry.Flaw.text(.caseID)) { try entry(caseID: text) }
            #expect(throws: LogEntry.Flaw.text(.subject)) { try entry(subject: text) }
            #expect(throws: LogEntry.Flaw.text(.field)) { try entry(fields: ["name", text]) }
            #expect(throws: LogEntry.Flaw.text(.detail)) { try entry(detail: text) }
        }
        for detail in ["Done", "a_b", "a:b", "a/b"] {
            #expect(throws: LogEntry.Flaw.text(.detail)) { try entry(detail: detail) }
        }
    }

    @Test func textsHaveALongestLength() throws {
        let longest = String(repeating: "a", count: LogEntry.maximumIdentifierBytes)
        let detail = String(repeating: "a", count: LogEntry.maximumDetailBytes)
        let full = try LogEntry(
            nonce: [UInt8](repeating: 255, count: 16), organisation: longest, instant: .max,
            actor: LogActor(kind: .system, id: longest), verb: .signInRefused, purpose: longest, caseID: longest,
            subject: longest, fields: (0..<LogEntry.maximumFields).map { "\($0 + 100)\(longest.dropLast(3))" },
            declarationVersion: LogEntry.maximumDeclarationVersion, detail: detail)
        #expect(try LogEntry(bytes: full.bytes) == full)
        #expect(full.bytes.count <= LogEntry.maximumBytes)
        #expect(LogEntry.maximumBytes <= EntryBundle.maximumEntryBytes)

        #expect(throws: LogEntry.Flaw.tooLong(.organisation)) { try entry(organisation: longest + "a") }
        #expect(throws: LogEntry.Flaw.tooLong(.field)) { try entry(fields: [longest + "a"]) }
        #expect(throws: LogEntry.Flaw.tooLong(.detail)) { try entry(detail: detail + "a") }
    }

    @Test func namesOfVerbsAndActorsFitTheirPlace() {
        for name in LogVerb.allCases.map(\.rawValue) + LogActor.Kind.allCases.map(\.rawValue) {
            #expect(1...LogEntry.maximumIdentifierBytes ~= name.utf8.count)
        }
    }

    @Test func fieldsAreSortedAndStandOnce() throws {
        #expect(try entry(fields: ["name", "Email", "name", "email"]).fields == ["Email", "email", "name"])
        let tooMany = (0...LogEntry.maximumFields).map { "field-\($0)" }
        #expect(throws: LogEntry.Flaw.tooManyFields) { try entry(fields: tooMany) }
    }

    @Test func fieldsOutOfOrderAreNotRead() throws {
        let bytes = try entry(fields: ["a", "b"]).bytes
        let place = bytes.count - 9  // two fields of two bytes, the version's four and the detail's one come last
        #expect(Array(bytes[place...].prefix(4)) == [1, UInt8(ascii: "a"), 1, UInt8(ascii: "b")])
        for pair in ["ba", "aa"] {
            var changed = bytes
            changed[place + 1] = Array(pair.utf8)[0]
            changed[place + 3] = Array(pair.utf8)[1]
            #expect(throws: LogEntry.Flaw.fieldOrder) { try LogEntry(bytes: changed) }
        }
    }

    @Test func aForgedCountOfFieldsIsRefusedBeforeReading() throws {
        var bytes = try entry().bytes
        bytes.replaceSubrange(bytes.count - 7..<bytes.count - 5, with: [0x01, 0x01])
        #expect(throws: LogEntry.Flaw.tooManyFields) { try LogEntry(bytes: bytes) }
    }

    @Test func unknownVerbsAndActorsAreNamed() throws {
        let bytes = try entry().bytes
        let verb = try #require(bytes.firstRange(of: Array("open".utf8)))
        let kind = try #require(bytes.firstRange(of: Array("staff".utf8)))
        var changed = bytes
        changed[verb.lowerBound] = UInt8(ascii: "O")
        #expect(throws: LogEntry.Flaw.unknownVerb) { try LogEntry(bytes: changed) }
        changed = bytes
        changed[kind.lowerBound] = UInt8(ascii: "S")
        #expect(throws: LogEntry.Flaw.unknownActorKind) { try LogEntry(bytes: changed) }
    }

    @Test func declarationVersionsStartAtOne() {
        for version in [0, -1, LogEntry.maximumDeclarationVersion + 1] {
            #expect(throws: LogEntry.Flaw.declarationVersion) { try entry(declarationVersion: version) }
        }
    }

    @Test func anActorIsShownWithItsKind() {
        #expect(LogActor(kind: .operator, id: "anna").description == "operator:anna")
    }

    private func entry(
        nonce: [UInt8] = [UInt8](repeating: 1, count: 16), organisation: String = "o", actor: String = "a",
        purpose: String? = nil, caseID: String? = nil, subject: String? = nil, fields: [String] = [],
        declarationVersion: Int? = nil, detail: String? = nil
    ) throws -> LogEntry {
        try LogEntry(
            nonce: nonce, organisation: organisation, instant: 0, actor: LogActor(kind: .staff, id: actor),
            verb: .open, purpose: purpose, caseID: caseID, subject: subject, fields: fields,
            declarationVersion: declarationVersion, detail: detail)
    }
}
