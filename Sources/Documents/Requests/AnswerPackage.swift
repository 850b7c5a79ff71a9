import Crypto
import Declarations

/// The answer as one ZIP file: overview, data, attachments, and a manifest with the hash of each.
public struct AnswerPackage: Sendable {
    /// The files, in order.
    public var files: [File]
    /// Who answers.
    public var organisation: String
    /// The reference of the case.
    public var reference: String

    /// A file in the package.
    public struct File: Sendable, Hashable {
        /// Its path: `overzicht.html`, `bijlagen/1.pdf`. It never holds personal data.
        public var path: String
        /// Its media type (RFC 6838).
        public var mediaType: String
        /// Its contents.
        public var bytes: [UInt8]

        /// A file with bytes.
        public init(path: String, mediaType: String, bytes: [UInt8]) {
            self.path = path
            self.mediaType = mediaType
            self.bytes = bytes
        }

        /// A file with text, in UTF-8.
        public init(path: String, mediaType: String, text: String) {
            self.init(path: path, mediaType: mediaType, bytes: Array(text.utf8))
        }
    }

    /// The name of the manifest.
    public static let manifestName = "manifest.json"

    /// A package of these files.
    public init(files: [File], organisation: String, reference: String) {
        self.files = files
        self.organisation = organisation
        self.reference = reference
    }

    /// The usual package of an answer: overview and data, then attachments.
    public init(_ answer: AccessAnswer, _ language: Language, attachments: [File] = []) {
        let overview = File(
            path: AccessAnswerHTML.fileName, mediaType: "text/html", text: AccessAnswerHTML.render(answer, language))
        let data = File(
            path: AccessAnswerJSON.fileName, mediaType: "application/json", text: AccessAnswerJSON.render(answer).text)
        self.init(
            files: [overview, data] + attachments, organisation: answer.organisation.name,
            reference: answer.reference)
    }

    /// The ZIP file; the same input gives the same bytes.
    ///
    /// - Parameter generatedOn: The date in the manifest and of every file in the archive.
    /// - Throws: `ZipArchive.Failure` when a path is not usable, a name comes twice, or memory runs out.
    public func make(generatedOn: CalendarDate) throws -> [UInt8] {
        let manifest = File(
            path: Self.manifestName, mediaType: "application/json", text: manifest(generatedOn: generatedOn).text)
        return try ZipArchive.make((files + [manifest]).map { ($0.path, $0.bytes) }, date: generatedOn)
    }

    /// What is in the package: `organisation`, `reference`, `generatedOn`, `files[]{path, mediaType, size, sha256}`.
    public func manifest(generatedOn: CalendarDate) -> JSONValue {
        [
            "format": "gestand-package/1", "organisation": .string(organisation), "reference": .string(reference),
            "generatedOn": .string(generatedOn.description),
            "files": .array(
                files.map { file in
                    [
                        "path": .string(file.path), "mediaType": .string(file.mediaType),
                        "size": .number(file.bytes.count), "sha256": .string(Self.hash(file.bytes)),
                    ]
                }),
        ]
    }

    /// SHA-256 in lower-case hexadecimal.
    static func hash(_ bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
