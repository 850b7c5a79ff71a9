import Testing

@testable import Ledger

@Suite struct NoteTests {
    private let text = "log.example.org/organisation\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"

    @Test func base64IsTheStandardOne() {
        // RFC 4648 section 10.
        let known = [
            "": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg==", "fooba": "Zm9vYmE=",
            "foobar": "Zm9vYmFy",
        ]
        for (plain, encoded) in known {
            #expect(Base64.encode(Array(plain.utf8)) == encoded)
            #expect(Base64.decode(encoded.utf8) == Array(plain.utf8))
        }
        #expect(Base64.decode("+/+/".utf8) == [0xFB, 0xFF, 0xBF])
        for wrong in ["Zg", "Zg=", "Zh==", "Zm9=", "Z===", "====", "=Zg=", "Zg==Zg==", "Zm 9", "Zm9v\n", "-_-_"] {
            #expect(Base64.decode(wrong.utf8) == nil)
        }
    }

    @Test func thePublicKeyIsThatOfTheStandard() throws {
        // RFC 8032 section 7.1, test 1.
        let seed = Hex.decode("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
        let signer = try NoteSigner(name: "example.org", privateKey: seed)
        #expect(
            Hex.encode(signer.verifierKey.publicKey)
                == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
    }

    @Test func aWellKnownKeyIsReadAndWritten() throws {
        // The key of the Go checksum database, in use since 2019: its hash was computed by others.
        let line = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8"
        let key = try VerifierKey(parsing: line)
        #expect(key.name == "sum.golang.org")
        #expect(key.keyHash == 0x033d_e0ae)
        #expect(key.text == line)
    }

    @Test func malformedKeysAreRefused() throws {
        let good = try Sample.signer().verifierKey.text
        #expect(try VerifierKey(parsing: good).text == good)
        for index in good.utf8.indices {
            var bytes = Array(good.utf8)
            bytes[good.utf8.distance(from: good.utf8.startIndex, to: index)] ^= 1
            #expect(throws: NoteFlaw.self) { try VerifierKey(parsing: String(decoding: bytes, as: UTF8.self)) }
        }
        for wrong in ["", "+", "++", "name", "name+00000000+", "\(good)\n", " \(good)", good.uppercased()] {
            #expect(throws: NoteFlaw.self) { try VerifierKey(parsing: wrong) }
        }
        #expect(throws: NoteFlaw.key) { try VerifierKey(name: "a", publicKey: [1, 2, 3]) }
        #expect(throws: NoteFlaw.key) { try NoteSigner(name: "a", privateKey: [1, 2, 3]) }
        for name in ["", "a b", "a+b", "a\u{00A0}b", "a\nb", "a\u{7F}"] {
            #expect(throws: NoteFlaw.name) { try Sample.signer(name) }
        }
    }

    @Test func aSignedNoteIsReadBackAndVerified() throws {
        let signer = try Sample.signer()
        for text in [text, "\n", "één\n\nzin\n\n\n"] {
            let note = try SignedNote(text: text, signedBy: signer)
            let read = try SignedNote(bytes: note.bytes)
            #expect(read == note)
            #expect(read.text == text)
            try read.verify(by: signer.verifierKey)
        }
    }

    @Test func aNoteChangedInAnyByteIsNotVerified() throws {
        let signer = try Sample.signer()
        let bytes = try SignedNote(text: text, signedBy: signer).bytes
        for index in bytes.indices {
            for mask in [0x01, 0x20, 0x80] as [UInt8] {
                var changed = bytes
                changed[index] ^= mask
                #expect(throws: NoteFlaw.self) {
                    try SignedNote(bytes: changed).verify(by: signer.verifierKey)
                }
            }
        }
    }

    @Test func signaturesOfOthersAreLeftAlone() throws {
        let own = try Sample.signer()
        let other = try Sample.signer("witness.example.org", seed: 8)
        let lines = try SignedNote(text: text, signedBy: other).signatures.map(\.line).joined()
        let both = try SignedNote(bytes: SignedNote(text: text, signedBy: own).bytes + Array(lines.utf8))
        #expect(both.signatures.count == 2)
        try both.verify(by: own.verifierKey)
        try both.verify(by: other.verifierKey)
        #expect(throws: NoteFlaw.notSignedByKey) { try both.verify(by: Sample.signer(seed: 9).verifierKey) }
    }

    @Test func oneWrongSignatureInTheKeysNameSpoilsTheNote() throws {
        let signer = try Sample.signer()
        let elsewhere = try SignedNote(text: "other\n", signedBy: signer).signatures.map(\.line).joined()
        let note = try SignedNote(bytes: SignedNote(text: text, signedBy: signer).bytes + Array(elsewhere.utf8))
        #expect(throws: NoteFlaw.wrongSignature) { try note.verify(by: signer.verifierKey) }
    }

    @Test func malformedNotesAreRefusedWithTheirReason() throws {
        let line = try SignedNote(text: text, signedBy: Sample.signer()).signatures.map(\.line).joined()
        let many = String(repeating: line, count: SignedNote.maximumSignatures + 1)
        let wrong: [(String, NoteFlaw)] = [
            ("", .noSignatures), (text, .noSignatures), (text + "\n", .noSignatures), (text + line, .noSignatures),
            (text + "\n" + line.dropLast(), .noSignatures), (text + "\n" + line + "\n", .noSignatures),
            (text + "\n-" + line.dropFirst(), .signatureLine), (text + "\n" + line + "more\n", .signatureLine),
            (text + "\n\u{2014} name AAAAAA==\n", .signatureLine), (text + "\n\u{2014}  AAAAAAA=\n", .signatureLine),
            ("tab\t\n\n" + line, .characters), ("return\r\n\n" + line, .characters),
            (text + "\n" + many, .tooManySignatures),
            (String(repeating: "a", count: SignedNote.maximumBytes) + "\n\n" + line, .tooLong),
        ]
        for (note, flaw) in wrong {
            #expect(throws: flaw) { try SignedNote(bytes: Array(note.utf8)) }
        }
        #expect(throws: NoteFlaw.characters) { try SignedNote(bytes: [0xFF, 0x0A, 0x0A] + Array(line.utf8)) }
        #expect(throws: NoteFlaw.text) { try SignedNote(text: "no newline", signedBy: Sample.signer()) }
        #expect(throws: NoteFlaw.text) { try SignedNote(text: "", signedBy: Sample.signer()) }
        #expect(throws: NoteFlaw.characters) { try SignedNote(text: "\0\n", signedBy: Sample.signer()) }
    }
}
