/// The tables of an organisation, in the order in which releases added them.
///
/// A published step never changes; a new release adds a step.
enum Schema {
    /// Steps; the number of steps is the version of the data.
    static let steps: [[Table]] = [
        people + requests + staff + tokens + work + attestations + drafts + log
    ]

    /// All tables, in the order in which they were added.
    static var tables: [Table] { steps.flatMap { $0 } }

    private static let people: [Table] = [
        Table(
            "declaration_versions", key: ["version"],
            columns: [
                .integer("version"), .text("source"), .bytes("content_hash"), .text("effective_on"),
                .integer("published_at"),
            ]),
        Table("people", key: ["person"], columns: [.text("person"), .text("pseudonym"), .integer("created_at")]),
        Table(
            "collections", key: ["collection"],
            columns: [
                .text("collection"), .text("person").optional, .text("capacity"), .integer("declaration_version"),
                .text("source"), .text("notice").optional, .text("language"), .text("channel"),
                .text("case_record").optional, .integer("collected_at"),
            ], indexes: [["person"]]),
        Table(
            "records", key: ["record"],
            columns: [
                .text("record"), .text("person").optional, .text("kind"), .text("collection"), .integer("created_at"),
            ], indexes: [["person", "kind"], ["kind", "created_at"]]),
        Table(
            "record_keys", key: ["record"],
            columns: [.text("record"), .integer("key_version"), .bytes("wrapped")]),
        Table(
            "sealed_values", key: ["record", "field"],
            columns: [.text("record"), .text("field"), .text("collection"), .bytes("sealed")]),
        Table(
            "lookups", key: ["field", "digest", "record"],
            columns: [.text("field"), .bytes("digest"), .text("record"), .text("person")], indexes: [["record"]]),
        Table(
            "events", key: ["record", "event"],
            columns: [.text("record"), .text("event"), .text("happened_on").optional]),
        Table(
            "endings", key: ["person", "purpose"],
            columns: [.text("person"), .text("purpose"), .text("reason"), .text("ended_on")]),
        Table(
            "restrictions", key: ["restriction"],
            columns: [
                .text("restriction"), .text("person"), .text("purpose").optional, .text("ground"),
                .text("request").optional, .integer("started_at"), .integer("lifted_at").optional,
            ], indexes: [["person"]]),
        Table(
            "disclosures", key: ["disclosure"],
            columns: [
                .text("disclosure"), .text("person"), .text("record"), .text("fields"), .text("recipient"),
                .text("purpose"), .integer("disclosed_at"),
            ], indexes: [["person"]]),
    ]

    private static let requests: [Table] = [
        Table(
            "requests", key: ["request"],
            columns: [
                .text("request"), .text("reference"), .text("kind"), .text("state"), .text("channel"),
                .text("language"), .text("capacity").optional, .text("person").optional, .text("record"),
                .integer("declaration_version"), .text("received_on"), .integer("received_at"),
                .text("identity_asked_on").optional, .text("identity_on").optional,
                .text("identity_way").optional, .text("extended_on").optional, .text("due_on"),
                .text("answered_on").optional, .integer("answered_at").optional, .text("outcome").optional,
                .integer("revision"),
            ], uniques: [["reference"]], indexes: [["state", "due_on"]]),
        Table(
            "request_events", key: ["request", "number"],
            columns: [
                .text("request"), .integer("number"), .text("kind"), .text("actor"), .integer("happened_at"),
                .text("detail").optional,
            ]),
        Table(
            "request_links", key: ["digest"],
            columns: [
                .bytes("digest"), .text("request"), .text("kind"), .integer("made_at"), .integer("expires_at"),
                .integer("uses"), .integer("last_used_at").optional,
            ], indexes: [["request"]]),
        Table(
            "answers", key: ["request"],
            columns: [
                .text("request"), .text("sent_by"), .integer("sent_at"), .text("download_until_on"),
                .integer("downloads"),
            ]),
        Table(
            "drafts", key: ["digest"],
            columns: [.bytes("digest"), .bytes("sealed"), .integer("expires_at")], indexes: [["expires_at"]]),
        Table("counters", key: ["name"], columns: [.text("name"), .integer("value")]),
        Table(
            "throttles", key: ["name", "digest"],
            columns: [.text("name"), .bytes("digest"), .integer("window_at"), .integer("count")],
            indexes: [["window_at"]]),
    ]

    private static let staff: [Table] = [
        Table(
            "staff", key: ["staff"],
            columns: [
                .text("staff"), .text("username"), .text("name"), .text("password"), .text("roles"),
                .integer("active"), .integer("created_at"),
            ], uniques: [["username"]]),
        Table(
            "sessions", key: ["digest"],
            columns: [
                .bytes("digest"), .text("staff"), .integer("started_at"), .integer("seen_at"),
            ], indexes: [["staff"]]),
    ]

    private static let tokens: [Table] = [
        Table(
            "tokens", key: ["token"],
            columns: [
                .text("token"), .text("name"), .bytes("digest"), .text("purposes"), .text("actions"),
                .integer("made_at"), .integer("expires_at"), .integer("revoked_at").optional,
                .text("last_used_on").optional,
            ], uniques: [["digest"]])
    ]

    private static let work: [Table] = [
        Table(
            "outbox", key: ["effect"],
            columns: [
                .text("effect"), .text("kind"), .text("meaning"), .text("request").optional, .text("state"),
                .integer("attempts"), .integer("next_at"), .text("outcome").optional, .integer("made_at"),
                .integer("done_at").optional,
            ], indexes: [["state", "next_at"], ["request"]]),
        Table(
            "leases", key: ["job"],
            columns: [.text("job"), .text("holder"), .integer("until_at")]),
        Table(
            "job_runs", key: ["job"],
            columns: [
                .text("job"), .integer("started_at"), .integer("finished_at").optional, .text("outcome"),
                .integer("count"),
            ]),
        Table(
            "idempotency", key: ["digest"],
            columns: [.bytes("digest"), .bytes("request_digest"), .bytes("sealed").optional, .integer("made_at")],
            indexes: [["made_at"]]),
        Table(
            "self_tests", key: ["mechanism"],
            columns: [
                .text("mechanism"), .integer("declaration_version"), .integer("ran_at"), .text("outcome"),
                .integer("attempts"), .text("detail"),
            ]),
    ]

    private static let attestations: [Table] = [
        Table(
            "evidence", key: ["evidence"],
            columns: [
                .text("evidence"), .text("kind"), .text("element"), .text("subject"), .text("given_on"),
                .text("until_on").optional, .text("officer_on").optional, .text("elements"),
                .text("file").optional, .text("recorded_by"), .integer("recorded_at"),
                .text("reason").optional, .integer("withdrawn_at").optional,
            ], indexes: [["kind", "element", "subject"]]),
        Table(
            "evidence_reminders", key: ["kind", "element", "subject", "lapses_on"],
            columns: [
                .text("kind"), .text("element"), .text("subject"), .text("lapses_on"), .integer("reminded_at"),
            ]),
    ]

    private static let drafts: [Table] = [
        Table(
            "declaration_drafts", key: ["revision"],
            columns: [
                .integer("revision"), .text("source"), .integer("based_on_version"), .text("changed_by"),
                .integer("changed_at"),
            ])
    ]

    private static let log: [Table] = [
        Table(
            "organisation_keys", key: ["name", "version"],
            columns: [.text("name"), .integer("version"), .bytes("wrapped"), .integer("made_at")]),
        Table(
            "log_entries", key: ["entry"],
            columns: [
                .text("entry"), .bytes("leaf"), .integer("position").optional, .bytes("hash").optional,
                .integer("made_at"),
            ], uniques: [["position"]], indexes: [["made_at"]]),
        Table(
            "log_heads", key: ["size"],
            columns: [.integer("size"), .bytes("frontier"), .text("note"), .integer("signed_at")]),
        Table(
            "checkpoint_mails", key: ["sent_on"],
            columns: [.text("sent_on"), .integer("size"), .text("recipient"), .text("effect")]),
    ]
}
