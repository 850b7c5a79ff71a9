import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing
import Rules

/// Bringing along a register from a spreadsheet: choose the file, confirm the columns, read what became of each row.
///
/// Nothing is kept on the way: the rows travel along in the form, and what comes out is a text to publish.
enum RegisterImportPage {
    private static let path = "/register/import"

    /// Most bytes of a form: the largest file, whose rows travel along with a few signs more for each cell.
    private static let largest = 2 * RegisterLimits.largestFile

    static func add(to pages: SiteRouter) {
        pages.staffPage(.get, path) { desk in
            try require(desk)
            return try page(desk, RegisterImportView(desk: desk).choosing(refusal: nil))
        }
        pages.staffPage(.post, path) { desk in
            try require(desk)
            do {
                let (form, file) = try await FormBody.readUpload(
                    desk.visit.request, desk.visit.context, office: desk.office, field: "file", upTo: largest,
                    tooLarge: RegisterRefusal.tooLarge)
                return try await answer(desk, form, file)
            } catch let refusal as any Refusal where !(refusal is FormRefusal) {
                let view = RegisterImportView(desk: desk)
                return try page(desk, view.choosing(refusal: refusal), hasErrors: true)
            }
        }
    }

    /// Only who keeps the declaration brings a register along.
    private static func require(_ desk: DeskVisit) throws(GateRefusal) {
        guard desk.isPrivacyContact else { throw .roleMissing(purpose: BuiltIn.accountability) }
    }

    private static func answer(_ desk: DeskVisit, _ form: FormBody, _ file: [UInt8]) async throws -> Response {
        let view = RegisterImportView(desk: desk)
        guard let step = Step(rawValue: form["step"]) else {
            let tables = try RegisterFile.tables(
                file, name: RegisterImportPageTexts.file[desk.language], reader: desk.visit.settings.spreadsheets)
            let mapping = try RegisterMapping.propose(tables)
            return try page(desk, view.mapping(try RegisterForm(tables, mapping)))
        }
        let carried = try RegisterForm.read(form)
        if step == .columns { return try page(desk, view.mapping(carried)) }
        let outcome: RegisterImport.Outcome
        do { outcome = try await run(desk, carried) } catch let refusal as RegisterRefusal {
            // What was said of the columns stays, to be said better.
            return try page(desk, view.mapping(carried, refusal: refusal), hasErrors: true)
        }
        if step == .file {
            return Response.file(
                Array(outcome.declaration.utf8), type: "application/yaml; charset=utf-8",
                name: "\(desk.office.organisation).yaml")
        }
        return try page(desk, view.report(outcome, carried))
    }

    private static func run(_ desk: DeskVisit, _ carried: RegisterForm) async throws -> RegisterImport.Outcome {
        let target = RegisterImport.Target(
            text: try await desk.office.declarationText(), organisation: desk.office.organisation.rawValue,
            today: desk.today, language: desk.language)
        return try RegisterImport.run(carried.tables, carried.mapping, into: target)
    }

    /// What a form asks for.
    enum Step: String {
        /// The columns once more.
        case columns
        /// What becomes of each row.
        case report
        /// The result as a file.
        case file
    }

    private static func page(_ desk: DeskVisit, _ content: HTML, hasErrors: Bool = false) throws -> Response {
        try desk.page(RegisterImportPageTexts.title, at: .registerImport, hasErrors: hasErrors, content)
    }
}
