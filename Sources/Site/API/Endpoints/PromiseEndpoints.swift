import Declarations
import Documents
import Processing
import Proof
import Rules

/// What the organisation promises, and whether it keeps it.
enum PromiseEndpoints {
    static let list = Endpoint(
        id: "listPromises", method: .get, path: "/promises", action: .readPromises,
        summary: "Every promise with its verdict and evidence, in the order of the statement.",
        query: [
            Endpoint.QueryField(
                name: "verdict", shape: .choice(Verdict.allCases.map(\.rawValue)),
                description: "Only with this verdict.")
        ] + Paging.query,
        example: Endpoint.Example(), answer: Paging.shape(of: promise)
    ) { call in
        let proof = try await Prover.prove(call.office, readsLog: false)
        var promises = proof.promises[...]
        if let place = try Paging.place(call) {
            guard let last = promises.firstIndex(where: { $0.promise.id.rawValue == place }) else {
                throw Problem(query: "cursor", expected: "`next`")
            }
            promises = promises[(last + 1)...]
        }
        let wanted = promises.filter { proven in call.query["verdict"].map { $0 == proven.verdict.rawValue } ?? true }
        let page = wanted.prefix(call.limit)
        let next = wanted.count > call.limit ? page.last?.promise.id.rawValue : nil
        return Paging.answer(page.map(ProofJSON.promise), nextPlace: next, path: "/promises", call)
    }

    static let one = Endpoint(
        id: "getPromise", method: .get, path: "/promises/{element}/{mechanism}", action: .readPromises,
        summary: "One promise with its verdict and evidence.",
        example: Endpoint.Example(parameters: ["element": "purposes.account", "mechanism": "purpose-gate"]),
        answer: promise, hasTag: true
    ) { call in
        let id = Promise.ID("\(try call.parameter("element"))/\(try call.parameter("mechanism"))")
        let proof = try await Prover.prove(call.office, readsLog: false)
        guard let found = proof.promises.first(where: { $0.promise.id == id }) else { throw Problem(.notFound) }
        return Answer(body: ProofJSON.promise(found).text)
    }

    private static let precedence = JSONShape.named(
        "Precedence",
        .object([
            JSONShape.Field("law", .bilingual, "What the law asks."),
            JSONShape.Field("promise", .bilingual, "What the organisation promises."),
            JSONShape.Field(
                "executed", .choice(Precedence.Executed.allCases.map(\.rawValue)), "Which of the two is executed."),
        ]))

    private static let promise = JSONShape.named(
        "Promise",
        .object([
            JSONShape.Field("id", .text(.free(200)), "Element and mechanism, as in the address."),
            JSONShape.Field(
                "clauses", .list(.text(.free(40)), max: 1_000), "Sentences of the statement it stands for."),
            JSONShape.Field("kind", .choice(Promise.Kind.allCases.map(\.rawValue)), "What the verdict rests on."),
            JSONShape.Field("text", .bilingual, "What is promised."),
            JSONShape.Field("mechanism", .text(.id), "What keeps it."),
            JSONShape.Field("verdict", .choice(Verdict.allCases.map(\.rawValue)), "Whether it is kept."),
            JSONShape.Field(
                "precedence", .nullable(precedence),
                "Which of law and promise is executed; null where one asks nothing."),
            JSONShape.Field(
                "evidence",
                .object([
                    JSONShape.Field("sentence", .bilingual, "Why this verdict."),
                    JSONShape.Field(
                        "figures",
                        .list(
                            .object([
                                JSONShape.Field("label", .bilingual, "What is counted."),
                                JSONShape.Field("value", .bilingual, "How much."),
                            ]), max: 1_000), "The figures behind it."),
                    JSONShape.Field("checkedAt", .nullable(.text(.moment)), "When it was last looked at."),
                ]), "What the verdict rests on."),
        ]))
}
