/// Sentences that a rule of words takes for something else, and where the same words are wrong all the same.
extension RuleCase {
    private static let found = "statement.introduction"
    private static let end = "retention:\n  pickup"

    private static func consent(_ keys: String, _ rule: String, _ paths: String...) -> RuleCase {
        RuleCase(rule, end, "consents: {q: {\(keys)}}\n\(end)", paths: paths)
    }

    static let nearMisses = names + denials + placeholders + consents + typed + sections

    private static let names = [
        introduction("SL-007", "Van Maandag tot Vrijdag verwerkt een medewerker de post."),
        introduction("SL-007", "De rechtbank in Amsterdam beslist."),
        introduction("SL-007", "Als de Opdrachtgever gegevens heeft, vragen wij het."),
        introduction("SL-007", "Wie de Overeenkomst heeft getekend, is klant."),
        introduction("SL-007", "Als mevrouw Jansen gegevens heeft, vragen wij het."),
        introduction("SL-007", "Vraag het als Opdrachtgever heeft u dat recht."),
        introduction("SL-007", "Wij weten dat Movir beslist.", found),
        introduction("SL-007", "Wij vragen het aan de Movir B.V. zelf.", found),
    ]

    private static let denials = [
        introduction(
            "SL-028", "Wij verkopen geen persoonsgegevens. Wij delen geen persoonsgegevens met adverteerders."),
        introduction("SL-028", "Wij gebruiken cookies. Wij verkopen geen persoonsgegevens."),
        introduction("SL-028", "Met cookies verzamelen wij geen persoonsgegevens.", found),
        introduction("SL-028", "Uw bestellingen zijn geen persoonsgegevens.", found),
    ]

    private static let placeholders = [
        introduction("SL-008", "Todo: vertellen wie wij zijn.", found),
        introduction("SL-008", "Vraag het aan [naam bedrijf] zelf.", found),
        introduction("SL-008", "Zo staat het in de wet [1] en in [a, b]."),
        RuleCase(
            "SL-008", "{not-required: Wij bakken brood en volgen niemand.}", "{not-required: Zie (hyperlink).}",
            "organisation.data-protection-officer.not-required"),
        RuleCase(
            "SL-008", end, "roles: {baker: {label: xxx}}\nclient-work: {o: {title: Ovens, data: xxx}}\n\(end)",
            "roles.baker.label", "client-work.o.data"),
    ]

    private static let consents = [
        consent("wording: Gaat u akkoord met een nieuwsbrief per maand?", "SL-022"),
        consent("wording: Mag dat?, withdrawal: Wis de cookie in uw browser.", "SL-072"),
        introduction("SL-022", "Gaat u akkoord als u bestelt.", found),
        introduction("SL-022", "Door gebruik te maken van deze site geeft u toestemming voor cookies.", found),
        introduction("SL-022", "Als u de site blijft gebruiken, bent u akkoord.", found),
        introduction("SL-022", "U trekt uw toestemming in door gebruik te maken van de link."),
        introduction("SL-022", "Door gebruik te maken van uw recht verliest u niets. Toestemming vragen wij apart."),
    ]

    /// As a word processor types.
    private static let typed = [
        introduction("SL-008", "Neem contact op via ‘hyperlink’.", found),
        introduction("SL-008", "Zie “xxx” op onze site.", found),
        introduction("SL-028", "Een IP-adres is geen\u{A0}persoonsgegeven.", found),
        introduction("SL-009", "Wij bakken ‘bakken’ brood."),
        introduction("SL-077", "Zie onze cookieverklaring. Klik hier.", found),
        RuleCase("SL-077", "  changes:", "  introduction: Zie onze cookieverklaring. Klik hier.\n  changes:", found)
            .and("recipients: {}", "recipients: {}\ncookies: {}"),
        RuleCase(
            "SL-060", "  all: {respond: {term: P4W}}",
            "  all: {respond: {term: P4W}, explanation: {nl: Wij verlengen nooit., en: It may be extended.}}",
            "rights.all.explanation"
        ).and("  changes:", "  languages: [nl, en]\n  changes:"),
        right("SL-060", "all", "Wij verlengen deze termijn nooit.", isFound: false),
    ]

    /// Most of a statement is sections of the organisation's own.
    private static let sections = [
        introduction("SL-053", "Als klant hebt u recht op inzage.", found),
        introduction("SL-053", "Als klant krijgt u een factuur."),
        introduction("SL-054", "In bepaalde gevallen krijgt u inzage.", found),
        introduction("SL-054", "Wij doen ons best op ons brood."),
        introduction("SL-055", "Wij weigeren inzage bij buitensporige technische inspanningen.", found),
        introduction("SL-055", "De oude oven is onwerkbaar."),
        introduction("SL-063", "Na uw bezwaar stopt de dienst.", found),
        introduction("SL-063", "Na een jaar stopt de dienst."),
        introduction("SL-072", "U geeft toestemming via uw browser.", found),
        introduction("SL-072", "Cookies wist u in uw browser."),
        introduction("SL-015", "Alle voorgaande versies vervallen hiermee.", found),
        introduction("SL-076", "U hebt recht op verzet en afscherming.", found),
        introduction("SL-083", "\(words(21)). \(words(20)).", found),
        introduction("SL-083", "\(words(21)). \(words(19))."),
        introduction("SL-018", "i. Brood\n\n    ii. Koek\n\n    iii. Taart\n\n    iv. Cake\n\n    v. Vla"),
        RuleCase(
            "SL-004", "{email: info@buurtbakker.example}",
            "{email: info@ander.co.uk, web: https://buurtbakker.co.uk}", "organisation.contact.email"),
        RuleCase(
            "SL-004", "{email: info@buurtbakker.example}",
            "{email: info@buurtbakker.co.uk, web: https://www.buurtbakker.co.uk}"),
        RuleCase("SL-073", "{label: Naam}", "{label: {nl: Afhaalpunt, en: \"E-mail, click and collect\"}}"),
    ]

    private static func words(_ count: Int) -> String {
        (0..<count).map { "woord\(Character(UnicodeScalar(UInt8(97 + $0))))" }.joined(separator: " ")
    }
}
