import Declarations
import Rules

/// What an answer takes from the declaration rather than from the data.
public struct DeclaredFacts: Sendable {
    /// The declaration.
    public let declaration: Declaration

    /// Facts of a declaration.
    public init(_ declaration: Declaration) { self.declaration = declaration }

    /// Who answers, with the privacy contact where there is one.
    public var organisation: AnsweringOrganisation {
        let declared = declaration.organisation
        let contact = declared.privacyContact?.contact
        let address = declared.address.map { address in
            CountryTexts.name(address.country).map { "\(address.street), \(address.postcode) \(address.city), \($0)" }
        }
        return AnsweringOrganisation(
            name: declared.name, legalName: declared.legalName, address: address,
            email: contact?.email ?? declared.contact.email, phone: contact?.phone ?? declared.contact.phone)
    }

    /// A purpose of a value, with the law or the interest; a purpose that is gone keeps its id.
    public func purpose(_ id: Purpose.ID) -> AnsweredPurpose {
        guard let purpose = declaration.purpose(id) else {
            return AnsweredPurpose(id: id, title: Bilingual(same: id.rawValue), basis: nil)
        }
        let title = BuiltInPurposeTexts.title(id, declaration.statement.address) ?? purpose.title
        let ground = BuiltInPurposeTexts.law(id) ?? purpose.law.map(LawTexts.name) ?? purpose.interest?.what
        return AnsweredPurpose(id: id, title: title, basis: purpose.basis, ground: ground)
    }

    /// Where a value came from.
    public func source(_ source: SourceReference, collectedOn: CalendarDate?) -> AnsweredSource {
        AnsweredSource(
            label: DataTexts.source(source, declaration, declaration.statement.address), collectedOn: collectedOn)
    }

    /// Until when, from the rule of a purpose and the date that was computed.
    public func keepUntil(_ rule: RetentionRule, date: CalendarDate?) -> KeepUntil {
        KeepUntil(date: date, criterion: RetentionTexts.sentence(rule, declaration))
    }

    /// Everyone who works for the organisation with personal data.
    public var processors: [AnsweredRecipient] {
        declaration.recipients.filter { $0.role == .processor || $0.role == .subprocessor }
            .map { AnsweredRecipient($0, in: declaration) }
    }

    /// Transfers outside the European Economic Area.
    public var transfers: [AnsweredTransfer] {
        declaration.recipients.filter(\.isOutsideEEA).map { recipient in
            let safeguard = recipient.transfer.map { TransferTexts.tool($0.tool) } ?? TransferTexts.noSafeguard
            return AnsweredTransfer(
                recipient: RecipientTexts.name(recipient), country: recipient.country, safeguard: safeguard,
                document: recipient.transfer?.document)
        }
    }

    /// The rights of people here, with what is promised beyond the law.
    public var rights: [AnsweredRight] {
        let form = declaration.statement.address
        return StatementWriter(declaration, .nl).offeredRights.map { right in
            let terms = declaration.rights[right]
            let wider = terms.map { RightPromiseTexts.wider($0, form) } ?? []
            let own = terms?.explanation.map { [$0.map(PhraseTexts.sentence)] } ?? []
            let law = RightMeaningTexts.meaning(right, form, liftedByPerson: terms?.liftedByPerson ?? false)
            return AnsweredRight(right: right, meaning: EnumerationTexts.sentences([law] + wider + own))
        }
    }

    /// Where to complain.
    public var authority: AnsweredAuthority {
        let code = declaration.organisation.authority
        return AnsweredAuthority(name: AuthorityTexts.name(code), web: AuthorityTexts.address(code))
    }

    /// Purposes for which profiles are made.
    public var profiling: [Bilingual] { declaration.purposes.filter(\.profiling).map(\.title) }
}
