/// What came of reading a declaration file.
public struct DeclarationReading: Sendable {
    /// The name of the file, as it was given; only for reports.
    public var file: String
    /// The declaration; nil when a finding of severity error stands in the way.
    public var read: ReadDeclaration?
    /// Everything that is wrong with the file, in the order of the file.
    public var findings: [Finding]

    /// The result for one file.
    public init(file: String, read: ReadDeclaration?, findings: [Finding]) {
        self.file = file
        self.read = read
        self.findings = findings
    }
}
