import Declarations
import Documents
import Hummingbird
import Processing
import Proof
import Rules
import Vault

/// What needs something today, in the order in which it is due.
enum TodayPage {
    static func add(to pages: SiteRouter) {
        pages.staffPage(.get, "") { desk in
            let look = desk.look
            var content = look.heading(DeskTexts.today, lead: DateTexts.long(desk.today))
            if desk.handlesRequests {
                let requests = try await desk.office.openRequests(by: desk.actor)
                content = content + RequestList(desk: desk, overviews: requests).open()
                let dead = try await desk.office.vault.read { try $0.effects(in: .dead, limit: 5) }
                if !dead.isEmpty {
                    content =
                        content
                        + look.notice(
                            .warning,
                            HTML(text: TodayTexts.dead(dead.count)[desk.language]) + " "
                                + look.link(DeskTexts.outbox, to: desk.path(.outbox)))
                }
            }
            if desk.seesProof {
                let proof = try await Prover.prove(desk.office, readsLog: false)
                content = content + FirstSteps.list(desk) + attention(desk, proof) + (try await state(desk))
            } else {
                content =
                    content + look.paragraph(TodayTexts.peopleLead)
                    + look.linkButton(TodayTexts.findPeople, to: desk.path(.people), kind: .primary)
            }
            return try desk.page(DeskTexts.today, at: .today, content)
        }
    }

    private static func attention(_ desk: DeskVisit, _ proof: Proof) -> HTML {
        let look = desk.look
        let rows = proof.needingAttention.map { PromiseRow.row($0, desk) }
        let list =
            rows.isEmpty
            ? look.emptyState(TodayTexts.nothing, explanation: TodayTexts.nothingHint, action: .empty)
            : look.rowList(rows)
        return look.section(
            TodayTexts.promises,
            content: list + look.linkButton(TodayTexts.allPromises, to: desk.path(.promises), kind: .secondary))
    }

    private static func state(_ desk: DeskVisit) async throws -> HTML {
        let look = desk.look
        let (people, head, runs) = try await desk.office.vault.read { transaction in
            (try transaction.countPeople(), try transaction.head(), try transaction.jobRuns())
        }
        let failing = runs.filter(\.hasFailed)
        var rows: [(term: any Words, meaning: HTML)] = [
            (TodayTexts.people, HTML(text: String(people))),
            (TodayTexts.version, HTML(text: String(desk.office.declaration.statement.version))),
        ]
        if let head {
            rows.append(
                (
                    TodayTexts.logSigned,
                    HTML(
                        text: TodayTexts.signed(head.frontier.size, DateTexts.moment(head.signedAt))[desk.language])
                ))
        }
        for run in failing {
            rows.append(
                (TodayTexts.job(run.job), look.tag(TodayTexts.failed(run.outcome), .bad)))
        }
        return look.section(TodayTexts.house, content: look.definitions(rows))
    }
}

/// What the page says.
enum TodayTexts {
    static let promises = Bilingual(nl: "Beloften die aandacht vragen", en: "Promises that need attention")
    static let nothing = Bilingual(nl: "Geen belofte vraagt nu aandacht", en: "No promise needs attention now")
    static let nothingHint = Bilingual(
        nl: "Er is niets te laat en niets loopt gevaar.", en: "Nothing is late and nothing is at risk.")
    static let allPromises = Bilingual(nl: "Alle beloften", en: "All promises")
    static let house = Bilingual(nl: "Hoe het ervoor staat", en: "How things stand")
    static let people = Bilingual(nl: "Mensen met gegevens", en: "People with data")
    static let version = Bilingual(nl: "Versie van de verklaring", en: "Version of the statement")
    static let logSigned = Bilingual(nl: "Logboek ondertekend", en: "Log signed")

    static let findPeople = Bilingual(nl: "Zoek mensen", en: "Find people")
    static let peopleLead = Bilingual(
        nl: "Zoek mensen voor een doel waarvoor u een rol hebt. U ziet alleen wat dat doel nodig heeft.",
        en: "Find people for a purpose for which you hold a role. You see only what that purpose needs.")

    static func signed(_ size: Int, _ when: Bilingual) -> Bilingual {
        Bilingual(nl: "\(size) regels, \(when.nl)", en: "\(size) entries, \(when.en)")
    }

    static func dead(_ count: Int) -> Bilingual {
        Bilingual(
            nl: count == 1 ? "Eén mail is niet te bezorgen." : "\(count) mails zijn niet te bezorgen.",
            en: count == 1 ? "One mail cannot be delivered." : "\(count) mails cannot be delivered.")
    }

    static func job(_ job: String) -> Bilingual { Bilingual(nl: "Taak \(job)", en: "Job \(job)") }
    static func failed(_ code: String) -> Bilingual { Bilingual(nl: "Mislukt: \(code)", en: "Failed: \(code)") }
}
