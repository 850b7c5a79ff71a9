import Declarations
import Rules

/// The first declaration of an organisation, from the answers of a newcomer: YAML with comments that teach.
public struct SetupDeclaration: Sendable {
    let answers: SetupAnswers
    let today: CalendarDate
    let comments: Language

    /// - Parameters:
    ///   - today: the day it takes effect, and from which reviews are counted.
    ///   - comments: the language of the comments.
    public init(_ answers: SetupAnswers, today: CalendarDate, comments: Language) {
        self.answers = answers
        self.today = today
        self.comments = comments
    }

    /// The text of the file.
    public var text: String {
        var yaml = SetupText(languages: languages, form: form, comments: comments)
        head(&yaml)
        organisation(&yaml)
        statement(&yaml)
        section("never", &yaml)
        yaml.line(0, "never: [commercial-sharing, automated-decisions]")
        people(&yaml)
        data(&yaml)
        systems(&yaml)
        records(&yaml)
        purposes(&yaml)
        roles(&yaml)
        retention(&yaml)
        recipients(&yaml)
        rights(&yaml)
        consents(&yaml)
        cookies(&yaml)
        measures(&yaml)
        clientWork(&yaml)
        return yaml.text
    }

    var form: AddressForm { AddressForm(rawValue: answers.value(.addressForm)) ?? .u }

    var languages: [Language] {
        answers.value(.languages).split(separator: "-").compactMap { Language(rawValue: String($0)) }
    }

    /// A key of the file with what it means and its article, from the table of keys.
    func section(_ key: String, _ yaml: inout SetupText) {
        yaml.blank()
        guard let about = ElementShape.file.descriptions.first(where: { $0.key == key }) else { return }
        let article = about.article.map { ArticleTexts.article($0) } ?? Bilingual(same: "")
        yaml.comment(0, Bilingual(nl: "\(about.help.nl) \(article.nl)", en: "\(about.help.en) \(article.en)"))
    }

    private func head(_ yaml: inout SetupText) {
        for line in SetupDeclarationTexts.head { yaml.comment(0, line) }
        yaml.blank()
        yaml.line(0, "gestand: 1")
    }

    private func organisation(_ yaml: inout SetupText) {
        section("organisation", &yaml)
        yaml.line(0, "organisation:")
        yaml.line(1, "id: \(answers.value(.id))")
        for (key, name) in [(SetupKey.name, "name"), (.legalName, "legal-name"), (.legalForm, "legal-form")] {
            yaml.line(1, "\(name): \(SetupText.quoted(answers.value(key)))")
        }
        if answers.value(.kvk).isEmpty {
            yaml.comment(1, SetupDeclarationTexts.noRegistration)
        } else {
            yaml.line(1, "registration: {kvk: \(SetupText.quoted(answers.value(.kvk)))}")
        }
        let address = [(SetupKey.street, "street"), (.postcode, "postcode"), (.city, "city")]
            .map { "\($0.1): \(SetupText.quoted(answers.value($0.0)))" }
        yaml.line(1, "address: {\(address.joined(separator: ", ")), country: NL}")
        let contact = [(SetupKey.email, "email"), (.phone, "phone"), (.web, "web")]
            .filter { !answers.value($0.0).isEmpty }.map { "\($0.1): \(SetupText.quoted(answers.value($0.0)))" }
        yaml.line(1, "contact: {\(contact.joined(separator: ", "))}")
        yaml.line(1, "privacy-contact:")
        yaml.words(2, "role", SetupDeclarationTexts.privacyContact)
        if !answers.value(.contactName).isEmpty {
            yaml.line(2, "name: \(SetupText.quoted(answers.value(.contactName)))")
        }
        yaml.line(2, "email: \(SetupText.quoted(answers.value(.contactEmail)))")
        yaml.comment(1, SetupDeclarationTexts.officer)
        yaml.line(1, "data-protection-officer:")
        yaml.words(2, "not-required", SetupDeclarationTexts.noOfficer)
        let roles = answers.template == .softwareSupplier ? "controller, processor" : "controller"
        yaml.line(1, "acts-as: [\(roles)]")
        yaml.line(1, "authority: ap")
    }

    private func statement(_ yaml: inout SetupText) {
        section("statement", &yaml)
        yaml.line(0, "statement:")
        yaml.line(1, "version: 1")
        yaml.line(1, "effective: \(today)")
        yaml.line(1, "address: \(form.rawValue)")
        yaml.line(1, "languages: \(SetupText.list(languages.map(\.rawValue)))")
        yaml.words(
            1, "scope", SetupDeclarationTexts.scope(answers.value(.name), hasSite: answers.hasSite))
        yaml.comment(1, SetupDeclarationTexts.changes)
        yaml.line(1, "changes: {banner: P30D, email: when-affected}")
    }
}
