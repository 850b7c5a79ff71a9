import Declarations

extension LintRule {
    /// SL-004: mail for the organisation goes to a domain of its own.
    static let mailDomain = LintRule("SL-004", .warning, "art. 5(1)(a), 12(1)", .mailDomain) { declaration, _ in
        let organisation = declaration.organisation
        guard let site = organisation.contact.web.flatMap(host) else { return [] }
        let others = Set(declaration.recipients.compactMap { $0.website.flatMap(host).map(registered) })
        let addresses = [
            ("organisation.contact.email", organisation.contact.email),
            ("organisation.privacy-contact.email", organisation.privacyContact?.contact.email),
        ]
        return addresses.compactMap { path, address in
            guard let domain = address?.split(separator: "@").last.map({ registered($0.lowercased()) }) else {
                return nil
            }
            let isKnown = domain == registered(site) || others.contains(domain)
            return isKnown ? nil : Breach(path, OrganisationRuleTexts.otherDomain(domain, site: registered(site)))
        }
    }

    private static func host(of address: String) -> String? {
        let rest = address.dropFirst("https://".count).prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
        return rest.isEmpty ? nil : rest.lowercased()
    }

    /// What a registry gives out: the last two parts of a host under `.nl`, `.eu` and `.com`, three under `.co.uk`.
    private static func registered(_ host: String) -> String {
        let parts = host.split(separator: ".")
        let isShared = parts.last?.utf8.count == 2 && parts.dropLast().last.map { shared.contains(String($0)) } ?? false
        return parts.suffix(isShared ? 3 : 2).joined(separator: ".")
    }

    /// Second parts under which a country gives out names.
    private static let shared: Set<String> = ["co", "com", "org", "net", "ac", "gov", "edu"]
}
