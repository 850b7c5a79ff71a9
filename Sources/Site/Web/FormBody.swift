import Declarations
import HTTPTypes
import Hummingbird
import NIOCore
import Processing
import Rules

/// What a browser sent in a form.
public struct FormBody: Sendable {
    /// Everything that was sent, by name, as it was sent.
    let fields: [String: String]

    init(fields: [String: String]) { self.fields = fields }

    /// Reads a form and checks its token.
    ///
    /// - Throws: `FormRefusal` when it is no form, too large, or not made by us for this browser.
    public static func read(_ request: Request, _ context: SiteContext, office: Office) async throws -> FormBody {
        try await read(request, context, code: try office.vault.formCode(context.form.use()))
    }

    /// The same, with the token that the form must have.
    static func read(_ request: Request, _ context: SiteContext, code: String) async throws -> FormBody {
        guard request.headers[.contentType]?.lowercased().hasPrefix("application/x-www-form-urlencoded") == true else {
            throw FormRefusal.malformed
        }
        let body: String
        do {
            let buffer = try await request.body.collect(upTo: SiteContext.largestForm)
            body = String(buffer: buffer)
        } catch is NIOTooManyBytesError { throw FormRefusal.tooLarge }
        guard let fields = try? URLEncodedFormDecoder().decode([String: String].self, from: body) else {
            throw FormRefusal.malformed
        }
        let form = FormBody(fields: fields)
        guard form["csrf"] == code else { throw FormRefusal.foreign }
        return form
    }

    /// A field, without white space at its ends; empty when it was not sent.
    public subscript(name: String) -> String {
        (fields[name] ?? "").trimmingWhitespace()
    }

    /// The names of ticked boxes that begin with a prefix, without it.
    func ticked(under prefix: String) -> Set<String> {
        Set(fields.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) })
    }

    /// Whether a field was sent, be it empty.
    func has(_ name: String) -> Bool { fields[name] != nil }

    /// A field as it was sent; browsers end lines with a carriage return and a line feed.
    func exact(_ name: String) -> String { fields[name] ?? "" }
}

extension String {
    /// With a capital, for a word that begins a line.
    var firstUppercased: String { prefix(1).uppercased() + dropFirst() }

    func trimmingWhitespace() -> String {
        let start = drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}

/// Why a form is not accepted.
enum FormRefusal: Refusal, Hashable {
    /// It is not a form.
    case malformed
    /// It is larger than any form of ours.
    case tooLarge
    /// It was not made by a page of ours, or the cookie that belongs to it is gone.
    case foreign

    var code: String {
        switch self {
        case .malformed: "form.malformed"
        case .tooLarge: "form.too-large"
        case .foreign: "form.foreign"
        }
    }

    var category: RefusalCategory { self == .foreign ? .notAllowed : .invalid }

    var message: Bilingual {
        switch self {
        case .malformed:
            Bilingual(
                nl: "Dit formulier is niet te lezen. Ga terug en probeer het opnieuw.",
                en: "This form cannot be read. Go back and try again.")
        case .tooLarge:
            Bilingual(
                nl: "Dit formulier is te groot. Maak de tekst korter en probeer het opnieuw.",
                en: "This form is too large. Shorten the text and try again.")
        case .foreign:
            Bilingual(
                nl:
                    "Dit formulier is te oud. Laad de pagina opnieuw en vul hem nog eens in. Sta cookies van deze site toe.",
                en: "This form is too old. Load the page again and fill it in once more. Allow cookies of this site.")
        }
    }
}
