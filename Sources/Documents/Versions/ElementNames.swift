import Declarations
import Rules

/// What elements are called in a sentence about a change.
struct ElementNames {
    let old: Declaration
    let new: Declaration

    var form: AddressForm { new.statement.address }

    /// The newer name of an element, or the older one of what is gone.
    func name(_ element: ElementReference) -> Bilingual {
        name(element, in: new) ?? name(element, in: old) ?? Bilingual(same: element.id)
    }

    /// A category in running text: *uw telefoonnummer*.
    func yours(_ element: ElementReference) -> Bilingual {
        let label = name(element).map(PhraseTexts.lowered)
        return Bilingual(nl: "\(form.your) \(label.nl)", en: "your \(label.en)")
    }

    /// A category at the start of a sentence: *Uw telefoonnummer*.
    func yoursFirst(_ element: ElementReference) -> Bilingual { yours(element).map(PhraseTexts.raised) }

    /// Whether categories are more than one, or one whose name is a plural: *uw contactgegevens*.
    func arePlural(_ categories: [ElementReference]) -> Bool {
        categories.count > 1 || categories.contains { DutchNoun(name($0).nl).isPlural }
    }

    /// The name between quotation marks: *‘Goederen bij u afleveren’*.
    func quoted(_ element: ElementReference) -> Bilingual { name(element).map { "‘\($0)’" } }

    /// Several names in one sentence.
    func quoted(_ elements: [ElementReference]) -> Bilingual { EnumerationTexts.joined(elements.map(quoted)) }

    private func name(_ element: ElementReference, in declaration: Declaration) -> Bilingual? {
        let id = element.id
        switch element.kind {
        case .person: return declaration.people[id: .init(id)]?.label
        case .data: return declaration.category(.init(id))?.label
        case .system: return declaration.systems[id: .init(id)]?.name.map(Bilingual.init(same:))
        case .record:
            return declaration.records[id: .init(id)].map { EventTexts.recordLabel($0.id, declaration) }
        case .purpose: return declaration.purposes[id: .init(id)]?.title
        case .role: return declaration.role(.init(id))?.label
        case .source: return (declaration.sources[id: .init(id)]?.name).map(Bilingual.init(same:))
        case .recipient: return declaration.recipients[id: .init(id)].map(RecipientTexts.name)
        case .consent: return declaration.consents[id: .init(id)]?.wording
        case .cookie: return (declaration.cookies[id: .init(id)]?.name).map(Bilingual.init(same:))
        case .measure: return declaration.measures[id: .init(id)]?.label
        case .attestation: return declaration.attestations[id: .init(id)]?.clause
        case .clientWork: return declaration.clientWork[id: .init(id)]?.title
        case .procedure: return Procedure.Kind(rawValue: id).map(PromiseTexts.procedure)
        case .section: return declaration.statement.sections[id: .init(id)]?.title
        case .never: return NeverRule.Kind(rawValue: id).map { NeverTexts.promise($0, form) }
        case .right: return Right(rawValue: id).map { RightTexts.noun($0) } ?? ChangeNouns.everyRight
        case .retention: return declaration.retention[id: .init(id)].map { subject(of: $0, in: declaration) }
        case .file, .organisation, .privacyContact, .officer, .statement, .changeNotice, .rights, .acceptance:
            return nil
        }
    }

    /// What a retention rule is about: the purposes that follow it, or the data that it covers.
    private func subject(of rule: RetentionRule, in declaration: Declaration) -> Bilingual {
        let single = declaration.purposes.flatMap { purpose in
            purpose.retention.byCategory.filter { $0.value == rule.id && purpose.retention.standard != rule.id }
                .map(\.key)
        }
        let whole = declaration.purposes.filter { $0.retention.standard == rule.id }.map(\.title)
        let covered = rule.kind == .maximum ? rule.covers : []
        let categories = Set(single + covered).sorted().compactMap { declaration.category($0)?.label }
        let parts =
            whole.map { title in
                Bilingual(nl: "gegevens voor ‘\(title.nl)’", en: "data for ‘\(title.en)’")
            } + categories.map { $0.map(PhraseTexts.lowered) }
        if !parts.isEmpty { return EnumerationTexts.joined(parts) }
        if rule.kind == .maximum { return ChangeNouns.allData }
        let records = rule.after.map { EventTexts.recordLabel($0.record, declaration) }
        return records.isEmpty ? Bilingual(same: rule.id.rawValue) : EnumerationTexts.joined(records)
    }
}

/// Nouns in sentences about changes.
enum ChangeNouns {
    static let everyRight = Bilingual(nl: "alle rechten", en: "all rights")
    static let allData = Bilingual(nl: "alle gegevens", en: "all data")

    /// What elements of a kind are called together.
    static func section(_ kind: ElementReference.Kind) -> Bilingual {
        switch kind {
        case .file: Bilingual(nl: "het bestand", en: "the file")
        case .organisation: Bilingual(nl: "onze organisatie", en: "our organisation")
        case .privacyContact: Bilingual(nl: "het contact voor privacy", en: "the privacy contact")
        case .officer: Bilingual(nl: "de functionaris gegevensbescherming", en: "the data protection officer")
        case .statement: Bilingual(nl: "deze verklaring", en: "this statement")
        case .changeNotice: Bilingual(nl: "het bericht over wijzigingen", en: "the notice of changes")
        case .section: Bilingual(nl: "onze eigen teksten", en: "our own texts")
        case .never: Bilingual(nl: "wat wij nooit doen", en: "what we never do")
        case .person: Bilingual(nl: "soorten mensen", en: "kinds of people")
        case .data: Bilingual(nl: "soorten gegevens", en: "kinds of data")
        case .system: Bilingual(nl: "systemen", en: "systems")
        case .record: Bilingual(nl: "dossiers", en: "records")
        case .purpose: Bilingual(nl: "doelen", en: "purposes")
        case .role: Bilingual(nl: "rollen van medewerkers", en: "roles of staff")
        case .retention: Bilingual(nl: "bewaartermijnen", en: "retention periods")
        case .source: Bilingual(nl: "bronnen", en: "sources")
        case .recipient: Bilingual(nl: "ontvangers", en: "recipients")
        case .rights: Bilingual(nl: "verzoeken", en: "requests")
        case .right: Bilingual(nl: "rechten", en: "rights")
        case .consent: Bilingual(nl: "vragen om toestemming", en: "requests for consent")
        case .cookie: Bilingual(nl: "cookies", en: "cookies")
        case .measure: Bilingual(nl: "maatregelen", en: "measures")
        case .attestation: Bilingual(nl: "wat wij aantonen", en: "what we show")
        case .clientWork: Bilingual(nl: "werk voor anderen", en: "work for others")
        case .procedure: Bilingual(nl: "werkwijzen", en: "procedures")
        case .acceptance: Bilingual(nl: "geaccepteerde bevindingen", en: "accepted findings")
        }
    }

    /// What one element of a kind is called.
    static func one(_ kind: ElementReference.Kind) -> Bilingual {
        switch kind {
        case .section: Bilingual(nl: "tekst", en: "text")
        case .never: Bilingual(nl: "belofte", en: "promise")
        case .person: Bilingual(nl: "soort mensen", en: "kind of person")
        case .data: Bilingual(nl: "gegeven", en: "kind of data")
        case .system: Bilingual(nl: "systeem", en: "system")
        case .record: Bilingual(nl: "dossier", en: "record")
        case .purpose: Bilingual(nl: "doel", en: "purpose")
        case .role: Bilingual(nl: "rol", en: "role")
        case .retention: Bilingual(nl: "bewaartermijn", en: "retention period")
        case .source: Bilingual(nl: "bron", en: "source")
        case .recipient: Bilingual(nl: "ontvanger", en: "recipient")
        case .right: Bilingual(nl: "recht", en: "right")
        case .consent: Bilingual(nl: "vraag om toestemming", en: "request for consent")
        case .cookie: Bilingual(nl: "cookie", en: "cookie")
        case .measure: Bilingual(nl: "maatregel", en: "measure")
        case .attestation: Bilingual(nl: "aantoonbare belofte", en: "promise that we show")
        case .clientWork: Bilingual(nl: "werk voor anderen", en: "work for others")
        case .procedure: Bilingual(nl: "werkwijze", en: "procedure")
        case .acceptance: Bilingual(nl: "geaccepteerde bevinding", en: "accepted finding")
        case .file, .organisation, .privacyContact, .officer, .statement, .changeNotice, .rights: section(kind)
        }
    }
}
