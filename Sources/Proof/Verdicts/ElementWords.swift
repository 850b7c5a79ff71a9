import Declarations
import Documents
import Rules

/// The words by which a reader recognises an element in the statement; where it has any, one of them must be there.
enum ElementWords {
    static func of(_ promise: Promise, in declaration: Declaration, _ language: Language) -> [String] {
        let organisation = declaration.organisation
        switch promise.element {
        case "organisation": return [organisation.name]
        case "organisation.address": return [organisation.address?.street].compactMap { $0 }
        case "organisation.contact": return words(of: organisation.contact)
        case "organisation.privacy-contact": return organisation.privacyContact.map { words(of: $0.contact) } ?? []
        case "organisation.data-protection-officer":
            guard case .appointed(let name, let contact, _)? = organisation.dataProtectionOfficer else { return [] }
            return [name].compactMap { $0 } + words(of: contact)
        case "rights.complaint": return [AuthorityTexts.name(organisation.authority)]
        default: return named(promise.element, in: declaration, language)
        }
    }

    private static func named(_ element: String, in declaration: Declaration, _ language: Language) -> [String] {
        let id = element.split(separator: ".").last.map(String.init) ?? ""
        if element.hasPrefix("statement.sections.") {
            return [declaration.statement.sections[id: OwnSection.ID(id)]?.title[language]].compactMap { $0 }
        }
        if element.hasPrefix("systems.") {
            return [declaration.systems[id: HoldingSystem.ID(id)]?.name].compactMap { $0 }
        }
        return []
    }

    private static func words(of contact: ContactPoint) -> [String] {
        [contact.email, contact.phone, contact.web].compactMap { $0 }
    }
}
