/// What of an element differs: one case for each thing that an element of the format can say.
///
/// With the kind of the element it is a kind of change; a sentence exists for each.
public enum Aspect: String, Sendable, Hashable, CaseIterable {
    // Of every element.
    case itself, order
    case formerID = "was"
    case clauses
    // The file, the organisation and whom to ask there.
    case format, id, name, seat, group, email, phone, web, authority, note
    case legalName = "legal-name"
    case legalForm = "legal-form"
    case tradeNames = "trade-names"
    case tradeRegister = "trade-register"
    case postalAddress = "postal-address"
    case contactRole = "contact-role"
    case officerReason = "officer-reason"
    case actsAs = "acts-as"
    case bookYearEnd = "book-year-end"
    // The statement.
    case version, effective, scope, introduction, languages, banner, mailing, title, text
    case formOfAddress = "form-of-address"
    // People, data, systems, records.
    case label, explanation, identifies, blocked, special, origin, host, connector, people, data, events
    case minimumAge = "minimum-age"
    case valueType = "type"
    case vocabularyTerm = "vocabulary-term"
    case heldIn = "held-in"
    // Purposes.
    case basis, sources, recipients, roles, retention, law, interest, necessity, balancing, reviewed, channels
    case profiling, consent
    case provision
    case consequence
    case caseKind = "per-case"
    case retentionOfCategory = "retention-of-category"
    case directMarketing = "direct-marketing"
    // Retention rules, sources.
    case after, keep, then, covers, guarantee
    case ruleKind = "rule-kind"
    case andIfOpened = "and-if-opened"
    case startingPoint = "starting-point"
    case optOut = "opt-out"
    case isPublic = "public"
    // Recipients.
    case category, role, service, country, agreement, subprocessors, secrecy, website
    case transferTool = "transfer-tool"
    case transferDocument = "transfer-document"
    case agreementSigned = "agreement-signed"
    case agreementUntil = "agreement-until"
    case agreementElements = "agreement-elements"
    case agreementDocument = "agreement-document"
    // Rights.
    case term, ways, anonymised
    case termMeaning = "term-meaning"
    case termExtendable = "term-extendable"
    case termPauses = "term-pauses"
    case withoutGround = "without-ground"
    case liftedBy = "lifted-by"
    case atOnce = "at-once"
    case allData = "all-data"
    case sendTo = "send-to"
    // Consents, cookies, measures, attestations, work for others, acceptances.
    case wording, withdrawal, kind, use, life, provider, owner, evidence, review, clause, renew, per, controllers
    case reason, until
}
