import Declarations
import Documents
import Processing
import Proof
import Rules
import Vault

/// Requests and how far they are.
enum RequestEndpoints {
    static let list = Endpoint(
        id: "listRequests", method: .get, path: "/requests", action: .readRequests,
        summary: "Requests, the newest first.",
        query: [
            Endpoint.QueryField(
                name: "state", shape: .choice(RequestState.allCases.map(\.rawValue)), description: "Only in this state."
            ),
            Endpoint.QueryField(
                name: "right", shape: .choice(Right.allCases.map(\.rawValue)), description: "Only about this right."),
            Endpoint.QueryField(
                name: "received-since", shape: .text(.date), description: "Only received on or after this day."),
        ] + Paging.query,
        example: Endpoint.Example(), answer: Paging.shape(of: .request)
    ) { call in
        var filter = RequestFilter()
        filter.state = call.query["state"].flatMap { RequestState(rawValue: $0) }
        filter.right = call.query["right"].flatMap { Right(rawValue: $0) }
        filter.receivedSince = call.query["received-since"].flatMap { CalendarDate($0) }
        if let place = try Paging.place(call) {
            let parts = place.split(separator: "/")
            guard parts.count == 2, let moment = Int64(parts[0]) else {
                throw Problem(query: "cursor", expected: "`next`")
            }
            filter.after = RequestFilter.Place(
                receivedAt: Instant(milliseconds: moment), request: DataRequest.ID(String(parts[1])))
        }
        let found = try await call.office.requests(filter, limit: call.limit + 1, by: call.actor)
        let page = found.prefix(call.limit)
        let next = found.count > call.limit ? page.last.map(place) : nil
        return Paging.answer(page.map(\.json), nextPlace: next, path: "/requests", call)
    }

    private static func place(_ overview: RequestOverview) -> String {
        "\(overview.request.receivedAt.milliseconds)/\(overview.request.id)"
    }

    static let one = Endpoint(
        id: "getRequest", method: .get, path: "/requests/{reference}", action: .readRequests,
        summary: "One request: how far it is, when it is due and why.",
        example: Endpoint.Example(), answer: .request, hasTag: true
    ) { call in
        let overview = try await call.office.request(try call.parameter("reference"), by: call.actor)
        return Answer(body: overview.json.text)
    }

    static let timeline = Endpoint(
        id: "listRequestEvents", method: .get, path: "/requests/{reference}/events", action: .readRequests,
        summary: "What happened to a request, oldest first.",
        example: Endpoint.Example(),
        answer: .object([
            JSONShape.Field("items", .list(event, max: 100_000), "What happened.")
        ])
    ) { call in
        let overview = try await call.office.request(try call.parameter("reference"), by: call.actor)
        let body: JSONValue = ["items": .array(overview.events.map(json))]
        return Answer(body: body.text)
    }

    private static let event = JSONShape.named(
        "RequestEvent",
        .object([
            JSONShape.Field("kind", .choice(RequestEvent.Kind.allCases.map(\.rawValue)), "What happened."),
            JSONShape.Field("actor", .text(.free(200)), "Who did it: staff, token, system or person, with an id."),
            JSONShape.Field("at", .text(.moment), "When."),
            JSONShape.Field("detail", .nullable(.text(.free(200))), "A closed word that says more."),
        ]))

    private static func json(_ event: RequestEvent) -> JSONValue {
        [
            "kind": .string(event.kind.rawValue), "actor": .string(event.actor),
            "at": .string(ProofJSON.timestamp(event.at)), "detail": JSONValue(event.detail),
        ]
    }
}
