import Declarations
import HTTPTypes
import Hummingbird
import NIOCore
import Processing
import Rules

extension FormBody {
    /// Bytes around a file in a form: the other fields and the headers of the parts.
    private static let roundFile = 16 * 1_024

    /// Reads a form that may carry a file, and checks its token.
    ///
    /// - Parameters:
    ///   - field: the name of the field with the file.
    ///   - largest: most bytes of the file.
    ///   - tooLarge: what to throw when there are more.
    /// - Returns: the fields and the file; the file is empty when none was chosen.
    /// - Throws: `FormRefusal` when it is no form or not ours.
    static func readUpload(
        _ request: Request, _ context: SiteContext, office: Office, field: String, upTo largest: Int,
        tooLarge: any Refusal
    ) async throws -> (form: FormBody, file: [UInt8]) {
        do {
            let (form, files) = try await readParts(request, context, office: office, upTo: largest + roundFile)
            return (form, files[field] ?? [])
        } catch FormRefusal.tooLarge { throw tooLarge }
    }

    /// Reads a form that is sent in parts, and checks its token: one with a file, or with long texts.
    ///
    /// - Returns: the fields, and the files by the name of their field.
    /// - Throws: `FormRefusal`.
    static func readParts(
        _ request: Request, _ context: SiteContext, office: Office, upTo largest: Int
    ) async throws -> (form: FormBody, files: [String: [UInt8]]) {
        guard let type = request.headers[.contentType], type.lowercased().hasPrefix("multipart/form-data") else {
            throw FormRefusal.malformed
        }
        let body: [UInt8]
        do {
            let buffer = try await request.body.collect(upTo: largest)
            body = Array(buffer.readableBytesView)
        } catch is NIOTooManyBytesError { throw FormRefusal.tooLarge }
        guard let parts = MultipartForm(body, contentType: type) else { throw FormRefusal.malformed }
        let form = FormBody(fields: parts.fields)
        guard form["csrf"] == (try office.vault.formCode(context.form.use())) else { throw FormRefusal.foreign }
        return (form, parts.files)
    }
}
