import Declarations
import Documents
import Hummingbird
import Processing
import Proof
import Rules

/// The promises with their verdicts: first the few that need something, then all.
enum PromisesPage {
    static func add(to pages: SiteRouter) {
        pages.staffPage(.get, "/promises") { desk in
            try desk.requireProof()
            let proof = try await Prover.prove(desk.office, readsLog: false)
            return try page(desk, proof)
        }
        pages.staffPage(.post, "/promises/self-tests") { desk in
            _ = try await desk.visit.body()
            try desk.requireProof()
            _ = try await desk.office.runSelfTests(by: desk.actor)
            try await desk.office.auditLog(by: desk.actor)
            return .see(path: desk.path(.promises))
        }
    }

    private static func page(_ desk: DeskVisit, _ proof: Proof) throws -> Response {
        let look = desk.look
        var counts: [Look.Verdict: Int] = [:]
        for promise in proof.promises { counts[PromiseRow.verdict(promise.verdict), default: 0] += 1 }
        let attention = proof.needingAttention
        let first =
            attention.isEmpty
            ? look.emptyState(TodayTexts.nothing, explanation: TodayTexts.nothingHint, action: .empty)
            : look.rowList(attention.map { PromiseRow.row($0, desk) })
        let test = look.actionButton(
            PromisesTexts.test, action: desk.path(.selfTests), token: try desk.visit.token())
        let all = Verdict.allCases.sorted(by: >).map { verdict -> HTML in
            let members = proof.promises.filter { $0.verdict == verdict }
            guard !members.isEmpty else { return .empty }
            return look.section(
                PromisesTexts.heading(verdict, members.count), id: verdict.rawValue,
                content: HTML(members.map { PromiseRow.full($0, desk) }))
        }
        let content =
            look.heading(DeskTexts.promises, lead: PromisesTexts.lead(DateTexts.moment(proof.at)))
            + look.verdictCounts(counts) { "#\($0.rawValue)" }
            + look.section(PromisesTexts.thisWeek, content: first) + test + HTML(all) + look.printButton()
        return try desk.page(DeskTexts.promises, at: .promises, content)
    }
}

/// A promise in a list.
enum PromiseRow {
    static func verdict(_ verdict: Verdict) -> Look.Verdict {
        switch verdict {
        case .kept: .kept
        case .atRisk: .atRisk
        case .broken: .broken
        case .unproven: .unproven
        }
    }

    /// A line with its badge.
    static func row(_ proven: ProvenPromise, _ desk: DeskVisit) -> Look.Row {
        Look.Row(
            proven.promise.text, address: desk.path(.promises) + "#\(anchor(proven))",
            note: proven.evidence.sentence, status: desk.look.verdictBadge(verdict(proven.verdict)), actions: .empty)
    }

    /// The promise with its evidence.
    static func full(_ proven: ProvenPromise, _ desk: DeskVisit) -> HTML {
        let look = desk.look
        let figures = proven.evidence.figures.map { figure in
            Look.Figure(figure.value, figure.label)
        }
        let clauses = proven.promise.clauses.map(\.rawValue).joined(separator: " ")
        let details = look.evidence(
            figures, asOf: proven.evidence.checkedAt.map { DateTexts.moment($0)[desk.language] },
            content: look.definitions(
                precedence(proven.promise, desk) + [
                    (PromisesTexts.mechanism, HTML(text: proven.promise.mechanism.rawValue)),
                    (PromisesTexts.element, HTML(text: proven.promise.element)),
                ]))
        return look.promise(
            id: anchor(proven), label: clauses.isEmpty ? proven.promise.element : clauses,
            sentence: proven.promise.text, verdict: verdict(proven.verdict),
            explanation: proven.evidence.sentence, evidence: details)
    }

    /// What the law asks beside the promise, and which of the two is carried out.
    private static func precedence(_ promise: Promise, _ desk: DeskVisit) -> [(term: any Words, meaning: HTML)] {
        guard let precedence = promise.precedence else { return [] }
        return [
            (PromisesTexts.law, HTML(text: precedence.law[desk.language])),
            (PromisesTexts.promised, HTML(text: precedence.promise[desk.language])),
            (PromisesTexts.executed, HTML(text: PrecedenceTexts.executed(precedence.executed)[desk.language])),
        ]
    }

    private static func anchor(_ proven: ProvenPromise) -> String {
        "p-" + String(proven.promise.id.rawValue.map { $0.isLetter || $0.isNumber ? $0 : "-" })
    }
}

/// What the page says.
enum PromisesTexts {
    static let thisWeek = Bilingual(nl: "Dit vraagt aandacht", en: "This needs attention")
    static let test = Bilingual(nl: "Beproef de mechanismen nu", en: "Test the mechanisms now")
    static let mechanism = Bilingual(nl: "Mechanisme", en: "Mechanism")
    static let law = Bilingual(nl: "Wat de wet vraagt", en: "What the law asks")
    static let promised = Bilingual(nl: "Wat is beloofd", en: "What was promised")
    static let executed = Bilingual(nl: "Wat wordt uitgevoerd", en: "What is carried out")
    static let element = Bilingual(nl: "In de verklaring", en: "In the declaration")

    static func lead(_ when: Bilingual) -> Bilingual {
        Bilingual(
            nl: "Elke zin van de verklaring, met het bewijs van \(when.nl).",
            en: "Every sentence of the statement, with the evidence of \(when.en).")
    }

    static func heading(_ verdict: Verdict, _ count: Int) -> Bilingual {
        switch verdict {
        case .kept: Bilingual(nl: "Nagekomen (\(count))", en: "Kept (\(count))")
        case .atRisk: Bilingual(nl: "Loopt gevaar (\(count))", en: "At risk (\(count))")
        case .broken: Bilingual(nl: "Gebroken (\(count))", en: "Broken (\(count))")
        case .unproven: Bilingual(nl: "Niet aangetoond (\(count))", en: "Not proven (\(count))")
        }
    }
}
