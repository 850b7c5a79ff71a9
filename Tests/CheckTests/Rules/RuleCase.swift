import Check
import Declarations
import Foundation
import Testing

/// A change to the minimal sample, and what one rule says of it.
struct RuleCase: Sendable, CustomTestStringConvertible {
    let rule: String
    let old: String
    let new: String
    /// The paths that the rule names; none when it is content.
    let paths: [String]
    /// Further changes to the same sample.
    private var others: [(old: String, new: String)] = []
    var testDescription: String { "\(rule) \(paths.isEmpty ? "content with" : "breached by") \(new.prefix(60))" }

    init(_ rule: String, _ old: String, _ new: String, _ paths: String...) {
        self.init(rule, old, new, paths: paths)
    }

    init(_ rule: String, _ old: String, _ new: String, paths: [String]) {
        self.rule = rule
        self.old = old
        self.new = new
        self.paths = paths
    }

    /// The same case with a further change.
    func and(_ old: String, _ new: String) -> RuleCase {
        var copy = self
        copy.others.append((old, new))
        return copy
    }

    /// The changed sample, read.
    func read() throws -> ReadDeclaration {
        var text = Self.minimal
        for change in [(old, new)] + others {
            let changed = text.replacingOccurrences(of: change.0, with: change.1)
            try #require(text != changed, "the change changes nothing")
            text = changed
        }
        let reading = DeclarationReader.read(text: text, file: "case.yaml")
        return try #require(reading.read, "\(reading.findings.map(\.message.en))")
    }

    /// The sample that breaks no rule.
    static let minimal = text(of: "sound.yaml")
    /// The sample that uses every key.
    static let rich = text(of: "rich.yaml")

    /// The day of the check.
    static let today = CalendarDate(daysSinceEpoch: 20_500)

    private static func cookie(_ kind: Cookie.Kind) -> String {
        "recipients: {}\ncookies:\n  fit: {name: fit, kind: \(kind.rawValue), purpose: Onthoudt wat u bekeek, life: P6M}"
    }

    private static func text(of name: String) -> String {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let folder = tests.deletingLastPathComponent().appending(path: "Fixtures/declarations")
        return (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
    }
}

extension RuleCase {
    private static let marketing = "people:\n  customer"
    private static let recipients = "recipients: {}\nrights:\n  all"

    /// Breaches of every rule, and what comes close without being one.
    static let all: [RuleCase] =
        organisation + purposes + recipientCases + rights + statementCases + purposeCases + retentionCases
        + sharingCases + wordCases + rightsWordCases + nearMisses

    private static let organisation = [
        RuleCase("SL-001", "  name: De Buurtbakker\n", "", "organisation.name"),
        RuleCase("SL-001", "  name: De Buurtbakker\n", "  name: ' '\n", "organisation.name"),
        RuleCase("SL-001", "  name: De Buurtbakker\n", "  name: B\n"),
        RuleCase("SL-002", "  legal-name: De Buurtbakker\n", "", "organisation"),
        RuleCase("SL-002", "  registration: {kvk: 01234567}\n", "", "organisation"),
        RuleCase("SL-002", "  legal-form: eenmanszaak", "  legal-form: stichting"),
        RuleCase("SL-003", "  contact: {email: info@buurtbakker.example}\n", "", "organisation.contact"),
        RuleCase(
            "SL-003", "{email: info@buurtbakker.example}", "{web: https://buurtbakker.example}", "organisation.contact"),
        RuleCase("SL-003", "{email: info@buurtbakker.example}", "{phone: 0182 123456}"),
        RuleCase(
            "SL-003", "  contact: {email: info@buurtbakker.example}",
            "  address: {street: A 1, postcode: 1234 AB, city: B}"),
        RuleCase(
            "SL-005", "  data-protection-officer: {not-required: Wij bakken brood en volgen niemand.}\n", "",
            "organisation.data-protection-officer"),
        RuleCase("SL-005", "{not-required: Wij bakken brood en volgen niemand.}", "{email: fg@buurtbakker.example}"),
    ]

    private static let purposes = [
        RuleCase("SL-016", "    basis: contract\n", "", "purposes.order.basis"),
        RuleCase("SL-016", "    basis: contract\n", "    basis: vital-interest\n"),
        RuleCase("SL-019", "basis: contract", "basis: legal-obligation", "purposes.order.law"),
        RuleCase("SL-019", "basis: contract", "basis: legal-obligation\n    law: awr-52"),
        RuleCase("SL-020", "basis: contract", "basis: legitimate-interest", "purposes.order.interest.what"),
        RuleCase(
            "SL-020", "basis: contract", "basis: legitimate-interest\n    interest: {necessity: Nodig}",
            "purposes.order.interest.what"),
        RuleCase("SL-020", "basis: contract", "basis: legitimate-interest\n    interest: {what: Brood verkopen}"),
        RuleCase("SL-024", "data:\n  name", "data:\n  phone: {label: Telefoon}\n  name", "data.phone"),
        RuleCase("SL-024", "data:\n  name", "data:\n  phone: {label: Telefoon, blocked: true}\n  name"),
        RuleCase(
            "SL-025", "data: [name, email]\n    sources", "data: [name, emial]\n    sources", "purposes.order.data[1]"),
        RuleCase("SL-025", "name: {label: Naam}", "name: {label: Naam, blocked: true}", "purposes.order.data[0]"),
        RuleCase("SL-025", "data: [name, email]\n    sources", "data: [name]\n    sources"),
        RuleCase("SL-025", "    data: [name, email]\n    sources", "    sources", "purposes.order.data"),
        RuleCase(
            "SL-025", "    sources: person", "    sources: person\n    channels: [email, phone]",
            "purposes.order.channels[1]"),
        RuleCase("SL-025", "    sources: person", "    sources: person\n    channels: [email, counter]"),
        RuleCase("SL-042", "    retention: pickup\n", "", "purposes.order.retention"),
        RuleCase("SL-042", "retention: pickup", "retention: {name: pickup}", "purposes.order.retention.email"),
        RuleCase("SL-042", "retention: pickup", "retention: {name: pickup, email: pickup}"),
        RuleCase("SL-042", "retention: pickup", "retention: {default: pickup}"),
        RuleCase("SL-043", "after: order.collected-by-customer, ", "", "retention.pickup.after"),
        RuleCase("SL-043", "after: order.collected-by-customer, ", "after: order.collected, "),
        RuleCase("SL-065", "basis: contract", "basis: contract\n    profiling: true", "purposes.order.profiling"),
        RuleCase("SL-065", marketing, "never: automated-decisions\npeople:\n  customer"),
        RuleCase("SL-065", "  access:", "  automated-decisions:\n  access:"),
        RuleCase(
            "SL-030", "basis: contract", "basis: contract\n    direct-marketing: true"),
        RuleCase("SL-030", marketing, "never: [marketing]\npeople:\n  customer"),
    ]

    private static let recipientCases = [
        RuleCase(
            "SL-031", recipients, "never: transfers-abroad\nrecipients: {a: {name: A, country: NL}}\nrights:\n  all"),
        RuleCase(
            "SL-031", recipients, "never: transfers-abroad\nrecipients: {a: {name: A, country: DE}}\nrights:\n  all",
            "recipients.a"),
        RuleCase(
            "SL-031", recipients, "never: transfers-outside\nrecipients: {a: {name: A, country: US}}\nrights:\n  all",
            "recipients.a"),
        RuleCase(
            "SL-031", recipients, "never: transfers-outside\nrecipients: {a: {name: A, country: NO}}\nrights:\n  all"),
        RuleCase(
            "SL-031", recipients, "never: transfers-outside\nrecipients: {a: {name: A}}\nrights:\n  all", "recipients.a"
        ),
        RuleCase("SL-031", recipients, "never: transfers-outside\nrecipients: {public: {name: A}}\nrights:\n  all"),
        RuleCase("SL-032", recipients, "recipients: {a: {name: A}}\nrights:\n  all", "recipients.a.country"),
        RuleCase(
            "SL-032", recipients, "recipients: {a: {name: A, country: US}}\nrights:\n  all", "recipients.a.transfer"),
        RuleCase(
            "SL-032", recipients, "recipients: {a: {name: A, country: US, transfer: {tool: adequacy}}}\nrights:\n  all"),
        RuleCase("SL-032", "recipients: {}\n", "", "recipients"),
        RuleCase("SL-032", recipients, "recipients: {a: {name: A, country: IS}}\nrights:\n  all"),
        RuleCase("SL-032", recipients, "never: transfers-outside\nrecipients: {a: {name: A}}\nrights:\n  all"),
        RuleCase(
            "SL-039", recipients, "recipients: {a: {name: A, role: processor}}\nrights:\n  all",
            "recipients.a.agreement"),
        RuleCase(
            "SL-039", recipients,
            "recipients: {a: {name: A, role: processor, agreement: {elements: all}}}\nrights:\n  all",
            "recipients.a.agreement"),
        RuleCase(
            "SL-039", recipients,
            "recipients: {a: {name: A, role: processor, agreement: {signed: 2025-01-01, elements: all}}}\nrights:\n  all"
        ),
        RuleCase("SL-039", recipients, "recipients: {a: {name: A, role: controller}}\nrights:\n  all"),
    ]

    private static let rights = [
        RuleCase("SL-049", "  access:\n", "", "rights.access"),
        RuleCase("SL-049", "  erasure:\n  restriction:\n", "", "rights.erasure", "rights.restriction"),
        RuleCase("SL-049", "  rectification:\n", "", "rights.rectification"),
        RuleCase("SL-049", "  portability:\n", "", "rights.portability"),
        RuleCase("SL-049", "basis: contract", "basis: public-task", "rights.objection"),
        RuleCase("SL-049", "basis: contract", "basis: contract\n    direct-marketing: true", "rights.objection"),
        RuleCase("SL-049", "basis: contract", "basis: legal-obligation"),
        RuleCase("SL-050", "basis: contract", "basis: consent", "rights.withdrawal"),
        RuleCase("SL-050", "  access:", "  withdrawal:\n  access:"),
        RuleCase("SL-051", "  complaint:\n", "", "rights.complaint"),
        RuleCase("SL-051", "  complaint:\n", "  complaint: {channels: [web]}\n"),
        RuleCase("SL-058", "  all: {respond: {term: P4W}}\n", "", "rights.all.respond"),
        RuleCase(
            "SL-058",
            "  all: {respond: {term: P4W}}\n  access:\n  rectification:\n  erasure:\n  restriction:\n  portability:\n",
            "  access: {respond: {term: P4W}}\n  rectification: {respond: {term: P4W}}\n"),
        RuleCase("SL-059", "term: P4W", "term: P30D", "rights.all.respond.term"),
        RuleCase("SL-059", "term: P4W", "term: P1M1D", "rights.all.respond.term"),
        RuleCase("SL-059", "term: P4W", "term: P4W, means: contact", "rights.all.respond.means"),
        RuleCase("SL-059", "  access:", "  access: {respond: {term: P5W}}", "rights.access.respond.term"),
        RuleCase("SL-059", "term: P4W", "term: P1M"),
        RuleCase("SL-059", "term: P4W", "term: P28D"),
        RuleCase("SL-066", "basis: contract", "basis: contract\n    profiling: true"),
        RuleCase("SL-066", "recipients: {}", cookie(.personalisation), "cookies.fit.kind"),
        RuleCase("SL-066", "recipients: {}", cookie(.advertising), "cookies.fit.kind"),
        RuleCase("SL-066", "recipients: {}", cookie(.preference)),
        RuleCase("SL-066", "recipients: {}", cookie(.personalisation))
            .and("basis: contract", "basis: contract\n    profiling: true"),
    ]
}
