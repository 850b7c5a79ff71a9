import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing
import Rules
import Vault

/// Answers everything under `/api/`: no page, cookie or form token plays a part there, and no answer is a page.
struct APIDoor: RouterMiddleware {
    typealias Context = SiteContext

    let offices: Offices
    let environment: Processing.Environment
    let settings: SiteSettings
    let limits = CallLimits()

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        let path = request.uri.path
        guard path == "/api" || path.hasPrefix("/api/") else { return try await next(request, context) }
        let language = AcceptedLanguage.of(request.headers[.acceptLanguage])
        var response: Response
        do { response = try await answer(request, context, language) } catch {
            let problem = problem(error, context)
            response = .json(
                problem.json(language).text, type: "application/problem+json", status: problem.status,
                headers: problem.headers)
        }
        response.headers[.contentLanguage] = language.rawValue
        // The headers are those of GET, its length among them (RFC 9110, 8.6).
        return request.method == .head ? response.createHeadResponse() : response
    }

    /// What is told about an error: what was expected in full, what was not as a number only.
    private func problem(_ error: any Error, _ context: SiteContext) -> Problem {
        if let problem = error as? Problem { return problem }
        if let refusal = error as? any Refusal { return Problem(refusal) }
        let reference = String(environment.entropy.secret().prefix(8)).uppercased()
        context.logger.error("fault", metadata: ["reference": "\(reference)", "chain": "\(error)"])
        var problem = Problem(.fault)
        problem.reference = reference
        return problem
    }

    private func answer(_ request: Request, _ context: SiteContext, _ language: Language) async throws -> Response {
        let segments = try Self.segments(of: request.uri.path)
        let method = request.method == .head ? .get : request.method
        if segments == ["v1", "openapi.json"] {
            guard method == .get else { throw Self.notAllowed([.get]) }
            return .json(OpenAPI.text, type: "application/json", status: .ok)
        }
        guard segments.count > 2, segments[0] == "v1" else { throw Problem(.notFound) }
        let found = EndpointTable.matches(Array(segments[2...]))
        guard !found.isEmpty else { throw Problem(.notFound) }
        guard let (endpoint, parameters) = found.first(where: { $0.0.method == method }) else {
            throw Self.notAllowed(found.map(\.0.method))
        }
        let visitor = Caller(
            request: request, network: settings.network(of: request, context), limits: limits, now: environment.now)
        let (office, token) = try await visitor.identify(await offices[Organisation.ID(segments[1])])
        guard endpoint.fits(parameters) else { throw Problem(.notFound) }
        let purpose = parameters["purpose"].map { Purpose.ID($0) }
        let reading = CallReading(request: request, endpoint: endpoint)
        var body = JSONInput.null
        var answer: Answer
        do {
            try await office.check(endpoint.action, for: purpose, of: token)
            try reading.checkAccepted()
            let (input, bytes) = try await reading.body()
            body = input
            let call = Call(
                office: office, token: token, parameters: parameters, query: try reading.query(), body: body,
                language: language, expected: try reading.expected())
            answer = try await handle(call, bytes, reading)
        } catch let refusal as ExaminationRefusal {
            throw ExaminationAnswer(
                examination: refusal.examination, purpose: refusal.purpose, lines: try await office.declaredLines(),
                body: body
            ).problem
        } catch let refusal as any Refusal where Remedy.of(refusal, for: purpose) != nil {
            var problem = Problem(refusal)
            problem.entries = [
                Problem.Entry(refusal, at: nil, for: purpose, lines: try await office.declaredLines())
            ]
            throw problem
        }
        if endpoint.hasTag, answer.tag == nil {
            answer.tag = String(try office.vault.formCode("etag\n\(answer.body)").prefix(32))
        }
        if method == .get, let tag = answer.tag, reading.knows(tag) { return .notModified(tag) }
        return .json(answer)
    }

    /// Does it, once for each key of the caller.
    private func handle(_ call: Call, _ bytes: [UInt8], _ reading: CallReading) async throws -> Answer {
        let endpoint = reading.endpoint
        let given = endpoint.isCreating ? try reading.idempotencyKey() : nil
        guard let key = given, !call.isValidating else { return try await endpoint.handle(call) }
        let path = reading.request.uri.path
        let whole = Array("\(endpoint.id)\n\(path)\n".utf8) + bytes
        let (kept, isRepeated) = try await call.office.once("\(call.token.id)/\(key)", call: whole) {
            try await endpoint.handle(call).kept
        }
        var answer = try Answer(kept: kept)
        answer.isRepeated = isRepeated
        return answer
    }

    private static func notAllowed(_ methods: [HTTPRequest.Method]) -> Problem {
        var headers = HTTPFields()
        let names = methods.flatMap { $0 == .get ? ["GET", "HEAD"] : [$0.rawValue] }
        headers[.allow] = names.sorted().joined(separator: ", ")
        return Problem(.methodNotAllowed, headers: headers)
    }

    /// The parts of the path after `/api/`, decoded.
    private static func segments(of path: String) throws(Problem) -> [String] {
        var segments: [String] = []
        for part in path.dropFirst("/api/".count).split(separator: "/", omittingEmptySubsequences: false) {
            guard let decoded = part.percentDecoded, !decoded.isEmpty, decoded.utf8.count <= longestSegment else {
                throw Problem(.notFound)
            }
            segments.append(decoded)
        }
        return segments
    }

    private static let longestSegment = 200
}
