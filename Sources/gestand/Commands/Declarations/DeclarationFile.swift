import Check
import Declarations
import Foundation
import Rules

/// A declaration on disk, read and held against the rules.
struct DeclarationFile {
    let name: String
    let read: ReadDeclaration?
    let findings: [Finding]

    /// - Parameter name: a hyphen is standard input.
    /// - Throws: `CommandRefusal.missing`.
    init(_ name: String) throws {
        self.name = name
        let bytes = try BoundedInput.read(name, atMost: ReadingLimits.largestFile)
        let reading = DeclarationReader.read(bytes: bytes, file: name)
        read = reading.read
        findings = Checker.findings(of: reading, today: AmsterdamTime.date(of: SystemClock.now()))
    }

    /// The errors that nobody has accepted.
    var errorCount: Int { FindingTally(findings).errors }

    var report: FindingReport.File { FindingReport.File(name: name, findings: findings) }

    /// The declaration, when nothing is wrong with it.
    ///
    /// - Throws: `CommandRefusal.refused` after the findings were said.
    func sound() throws -> Declaration { try soundReading().declaration }

    /// The declaration as far as its form is right: a draft that still breaks a rule can be compared.
    func readable() throws -> Declaration {
        guard let read else { return try sound() }
        return read.declaration
    }

    /// The declaration with its text, when nothing is wrong with it.
    func soundReading() throws -> ReadDeclaration {
        if let read, errorCount == 0 { return read }
        let report = FindingReport.text(files: [report], language: Speech.language)
        FileHandle.standardError.write(Data(report.utf8))
        throw CommandRefusal.refused(.refused, DeclarationTexts.flawed(name, errors: errorCount))
    }
}
