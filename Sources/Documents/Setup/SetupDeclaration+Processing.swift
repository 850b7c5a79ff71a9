import Declarations

/// The sections about what is done with data.
extension SetupDeclaration {
    func people(_ yaml: inout SetupText) {
        section("people", &yaml)
        yaml.line(0, "people:")
        let used = Set(answers.purposes.map(\.person))
        for person in SetupPerson.allCases where used.contains(person) {
            yaml.line(1, "\(person.rawValue): {label: \(yaml.words(person.label))}")
        }
    }

    func data(_ yaml: inout SetupText) {
        section("data", &yaml)
        yaml.line(0, "data:")
        let used = Set(answers.purposes.flatMap(\.data))
        for data in SetupData.allCases where used.contains(data) {
            if let advice = data.advice { yaml.comment(1, advice) }
            yaml.line(1, "\(data.rawValue): {label: \(yaml.words(data.label)), \(data.details)}")
        }
    }

    func systems(_ yaml: inout SetupText) {
        section("systems", &yaml)
        yaml.line(0, "systems:")
        yaml.line(1, "gestand: {}")
        for (id, name, job) in systems {
            let host = answers.company(for: job).map { ", hosted-by: \($0.id)" } ?? ""
            yaml.line(1, "\(id): {name: \(SetupText.quoted(name[languages[0]]))\(host), connector: {kind: task}}")
        }
    }

    /// The systems besides Gestand that records are held in.
    private var systems: [(id: String, name: Bilingual, job: SetupJob)] {
        let used = Set(answers.purposes.map(\.record.system))
        let all: [(id: String, name: Bilingual, job: SetupJob)] = [
            ("website", Bilingual(nl: "Website", en: "Website"), .hosting),
            ("mailbox", Bilingual(nl: "Mail", en: "Mail"), .mail),
            ("books", Bilingual(nl: "Boekhouding", en: "Bookkeeping"), .bookkeeping),
        ]
        return all.filter { used.contains($0.id) }
    }

    func records(_ yaml: inout SetupText) {
        section("records", &yaml)
        yaml.line(0, "records:")
        for record in SetupRecord.allCases {
            let purposes = answers.purposes.filter { $0.record == record }
            guard !purposes.isEmpty else { continue }
            let data = Set(purposes.flatMap(\.data))
            let people = SetupPerson.allCases.filter(Set(purposes.map(\.person)).contains)
            yaml.line(1, "\(record.rawValue):")
            yaml.words(2, "label", record.label)
            yaml.line(2, "of: \(SetupText.list(people.map(\.rawValue)))")
            yaml.line(2, "data: \(SetupText.list(SetupData.allCases.filter(data.contains).map(\.rawValue)))")
            if let event = record.event { yaml.line(2, "events: [\(event)]") }
            yaml.line(2, "held-in: [gestand, \(record.system)]")
        }
    }

    func purposes(_ yaml: inout SetupText) {
        section("purposes", &yaml)
        yaml.line(0, "purposes:")
        for purpose in answers.purposes {
            yaml.line(1, "\(purpose.id):")
            yaml.words(2, "title", purpose.title)
            yaml.line(2, "people: [\(purpose.person.rawValue)]")
            yaml.comment(2, SetupDeclarationTexts.basis(purpose.basis))
            yaml.line(2, "basis: \(purpose.basis.rawValue)")
            if let law = purpose.law { yaml.line(2, "law: \(law)") }
            if let consent = purpose.consent { yaml.line(2, "consent: \(consent.rawValue)") }
            if let interest = purpose.interest {
                yaml.line(2, "interest:")
                yaml.words(3, "what", interest.what)
                yaml.words(3, "necessity", interest.necessity)
                yaml.words(3, "balancing", interest.balancing)
                yaml.line(3, "reviewed: \(today)")
            }
            if purpose.isMarketing { yaml.line(2, "direct-marketing: true") }
            if purpose.isMarketing { yaml.line(2, "channels: [email]") }
            yaml.line(2, "data: \(SetupText.list(purpose.data.map(\.rawValue)))")
            yaml.line(2, "provision:")
            yaml.line(3, "required: \(purpose.isRequired)")
            yaml.words(3, "consequence", purpose.consequence)
            yaml.line(2, "sources: [\(purpose.sources)]")
            let recipients = answers.recipients(of: purpose)
            if !recipients.isEmpty { yaml.line(2, "recipients: \(SetupText.list(recipients))") }
            yaml.line(2, "roles: [\(purpose.role.rawValue)]")
            if purpose.isPerRecord { yaml.line(2, "per: \(purpose.record.rawValue)") }
            yaml.line(2, "retention: \(purpose.rule.rawValue)")
        }
    }

    func roles(_ yaml: inout SetupText) {
        section("roles", &yaml)
        yaml.line(0, "roles:")
        for role in SetupRole.allCases {
            yaml.line(1, "\(role.rawValue): {label: \(yaml.words(role.label))}")
        }
    }

    func retention(_ yaml: inout SetupText) {
        section("retention", &yaml)
        yaml.line(0, "retention:")
        let used = Set(answers.purposes.map(\.rule))
        for rule in SetupRule.allCases where used.contains(rule) {
            yaml.comment(1, rule.reason)
            yaml.line(1, "\(rule.rawValue): \(rule.definition)")
        }
    }
}
