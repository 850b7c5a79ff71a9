import Declarations
import Rules

/// The statement in the Transparency Information Language (TILT), for programs that compare statements.
///
/// Follows the published JSON Schema (draft 7) of TILT. Where its format asks for what there is not, such as an
/// officer, the contact of the organisation stands there. Restriction, objection and cookies have no place in it.
public enum Tilt {
    /// The document.
    ///
    /// - Parameter statement: The address of the statement; without one, the site of the organisation, or a name.
    public static func make(_ declaration: Declaration, _ language: Language, statement: String? = nil) -> JSONValue {
        let writer = TiltWriter(StatementWriter(declaration, language), statement: statement)
        let body = writer.body()
        // The hash covers everything but the block that holds it.
        let hash = AnswerPackage.hash(Array(JSONValue.object(body).text.utf8))
        return .object([JSONValue.Member("meta", writer.meta(hash: hash))] + body)
    }
}

/// Writes the parts of a TILT document.
struct TiltWriter {
    let writer: StatementWriter
    let address: String

    init(_ writer: StatementWriter, statement: String?) {
        self.writer = writer
        let organisation = writer.declaration.organisation
        address = statement ?? organisation.contact.web ?? "urn:gestand:\(organisation.id)"
    }

    var declaration: Declaration { writer.declaration }

    func say(_ text: Bilingual) -> String { writer.say(text) }

    /// Everything but `meta`.
    func body() -> [JSONValue.Member] {
        let used = declaration.data.filter { category in
            let isUsed = declaration.purposes.contains { $0.data.contains(category.id) }
            return !category.blocked && (isUsed || declaration.recipients.contains { $0.data.contains(category.id) })
        }
        return [
            .init("controller", controller()), .init("dataProtectionOfficer", officer()),
            .init("dataDisclosed", .array(used.map(disclosed))),
            .init("thirdCountryTransfers", .array(declaration.recipients.filter(\.isOutsideEEA).map(transfer))),
            .init("accessAndDataPortability", access()), .init("sources", .array(used.compactMap(sources))),
        ] + rights() + [.init("automatedDecisionMaking", decisions()), .init("changesOfPurpose", [])]
    }

    func meta(hash: String) -> JSONValue {
        let settings = declaration.statement
        let id = "\(declaration.organisation.id)-\(settings.version)-\(writer.language.rawValue)"
        // The format wants a date or nothing; a statement that gives a month has none.
        let dates = writer.effectiveDate.map { date -> [JSONValue.Member] in
            [.init("created", .string(date)), .init("modified", .string(date))]
        }
        return .object(
            [.init("_id", .string(id)), .init("name", .string(say(writer.name)))] + (dates ?? []) + [
                .init("version", .number(settings.version)), .init("language", .string(writer.language.rawValue)),
                .init("status", "active"), .init("url", .string(address)), .init("_hash", .string(hash)),
            ])
    }

    /// Where someone who asks about privacy is heard.
    var contact: ContactPoint {
        let organisation = declaration.organisation
        let privacy = organisation.privacyContact?.contact
        return privacy?.email == nil ? organisation.contact : privacy ?? organisation.contact
    }

    private var place: (address: String, country: String) {
        let address = declaration.organisation.address
        return (address.map(writer.line) ?? "", address?.country ?? "NL")
    }

    private func controller() -> JSONValue {
        let privacy = declaration.organisation.privacyContact
        return [
            "name": .string(declaration.organisation.legalName ?? say(writer.name)),
            "address": .string(place.address), "country": .string(place.country),
            "representative": reach(privacy?.name ?? privacy.map { say($0.role) } ?? say(writer.name), contact),
        ]
    }

    private func officer() -> JSONValue {
        var name = declaration.organisation.privacyContact?.name ?? say(writer.name)
        var point = contact
        if case .appointed(let officer, let contact, _) = declaration.organisation.dataProtectionOfficer {
            name = officer ?? name
            point = contact
        }
        return .object(
            [
                .init("name", .string(name)), .init("address", .string(place.address)),
                .init("country", .string(place.country)), .init("email", .string(point.email ?? "")),
            ] + phone(point))
    }

    private func reach(_ name: String, _ point: ContactPoint) -> JSONValue {
        .object([.init("name", .string(name)), .init("email", .string(point.email ?? ""))] + phone(point))
    }

    private func phone(_ point: ContactPoint) -> [JSONValue.Member] {
        guard let phone = point.phone, Self.isPhone(phone) else { return [] }
        return [.init("phone", .string(phone))]
    }

    /// What the format takes for a telephone number: plus signs, up to four digits with or without brackets, and then
    /// digits, spaces, hyphens, dots and slashes.
    private static func isPhone(_ text: String) -> Bool {
        var rest = text.unicodeScalars.drop { $0 == "+" }
        if rest.first == "(" { rest = rest.dropFirst() }
        guard rest.first.map({ ("0"..."9").contains($0) }) == true else { return false }
        let digits = rest.prefix { ("0"..."9").contains($0) }.count
        rest = rest.dropFirst(min(4, digits))
        if rest.first == ")" { rest = rest.dropFirst() }
        return rest.allSatisfy { ("0"..."9").contains($0) || " -./".unicodeScalars.contains($0) }
    }

    private func decisions() -> JSONValue {
        let profiles = declaration.purposes.filter(\.profiling)
        let logic = profiles.isEmpty ? AutomatedDecisionTexts.noProfiling : PurposeTexts.profiled(writer.form)
        return [
            "inUse": .bool(false), "logicInvolved": .string(say(logic)),
            "scopeAndIntendedEffects": .string(say(AutomatedDecisionTexts.none(writer.form))),
        ]
    }
}
