import Declarations
import Rules

extension TiltWriter {
    /// The rights that the format knows.
    func rights() -> [JSONValue.Member] {
        let both = [Right.rectification, .erasure].map { RightMeaningTexts.meaning($0, writer.form) }
        let usesConsent = declaration.purposes.contains { $0.basis == .consent }
        return [
            .init("rightToInformation", right(RightMeaningTexts.meaning(.access, writer.form))),
            .init("rightToRectificationOrDeletion", right(EnumerationTexts.sentences(both))),
            .init("rightToDataPortability", right(RightMeaningTexts.meaning(.portability, writer.form))),
            .init(
                "rightToWithdrawConsent",
                right(
                    usesConsent
                        ? RightMeaningTexts.meaning(.withdrawal, writer.form) : RightsSectionTexts.consentNone,
                    available: usesConsent)),
            .init("rightToComplain", complaint()),
        ]
    }

    /// Access with portability, which cost nothing (art. 12(5)).
    func access() -> JSONValue {
        let text = EnumerationTexts.sentences(
            [Right.access, .portability].map { RightMeaningTexts.meaning($0, writer.form) })
        return .object(
            members(text, available: true) + [
                .init("administrativeFee", ["amount": .number(0), "currency": "EUR"]),
                .init("dataFormat", "json"), .init("dataFormats", ["json", "html"]),
            ])
    }

    private func complaint() -> JSONValue {
        let code = declaration.organisation.authority
        let isDutch = code == "ap" || code == nil
        let authority: [JSONValue.Member] =
            [
                .init("name", .string(AuthorityTexts.name(code))),
                .init("address", .string(AuthorityTexts.address(code) ?? "")),
            ] + country(isDutch ? "NL" : declaration.organisation.address?.country) + [
                .init("email", ""), .init("phone", ""),
            ]
        return .object(
            members(RightMeaningTexts.meaning(.complaint, writer.form), available: true) + [
                .init("supervisoryAuthority", .object(authority))
            ])
    }

    private func right(_ text: Bilingual, available: Bool = true) -> JSONValue {
        .object(members(text, available: available))
    }

    private func members(_ text: Bilingual, available: Bool) -> [JSONValue.Member] {
        let ways = declaration.rights.identity.ways.map { say(IdentityTexts.name($0)) }
        return [
            .init("available", .bool(available)), .init("description", .string(say(text))),
            .init("url", .string(address)), .init("email", .string(contact.email ?? "")),
            .init("identificationEvidences", JSONValue(texts: ways)),
        ]
    }

    /// A transfer to a country outside the EEA with its safeguard.
    func transfer(_ recipient: Recipient) -> JSONValue {
        func means(_ tool: String) -> JSONValue {
            let isUsed = recipient.transfer?.tool == tool
            return ["available": .bool(isUsed), "description": .string(isUsed ? say(TransferTexts.tool(tool)) : "")]
        }
        let hasSafeguard = recipient.transfer.map { $0.tool != "explicit-consent" } ?? false
        return .object(
            country(recipient.country) + [
                .init("adequacyDecision", means("adequacy")), .init("appropriateGuarantees", means("binding-rules")),
                .init(
                    "presenceOfEnforceableRightsAndEffectiveRemedies",
                    [
                        "available": .bool(hasSafeguard), "description": .string(say(writer.safeguard(recipient))),
                    ]),
                .init("standardDataProtectionClause", means("standard-clauses")),
            ])
    }

    /// Two letters, or nothing where the country is not known.
    func country(_ code: String?) -> [JSONValue.Member] {
        code.map { [.init("country", .string($0))] } ?? []
    }
}
