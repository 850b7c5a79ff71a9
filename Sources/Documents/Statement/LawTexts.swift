import Declarations

/// Names of laws for the short codes in a declaration: `awr-52`, `bw-2-10`.
public enum LawTexts {
    /// The law by its usual abbreviation where it has one: *AWR, artikel 52*.
    public static func short(_ code: String) -> Bilingual {
        let name = name(code)
        guard name.nl != code else { return name }
        return Bilingual(nl: abbreviated(name.nl), en: abbreviated(name.en))
    }

    /// *Some Act (SA), Article 1* becomes *SA, Article 1*.
    private static func abbreviated(_ name: String) -> String {
        guard let open = name.firstIndex(of: "("), let close = name[open...].firstIndex(of: ")") else { return name }
        return String(name[name.index(after: open)..<close] + name[name.index(after: close)...])
    }

    /// The law that a code stands for; a code that is not known is a name already and stays as it is.
    ///
    /// Paragraphs are not printed, only articles.
    public static func name(_ code: String) -> Bilingual {
        let parts = code.lowercased().split(separator: "-", maxSplits: 1).map(String.init)
        guard let law = parts.first, let names = laws[law] else { return Bilingual(same: code) }
        guard parts.count == 2, let first = parts[1].first, first.isNumber else {
            return parts.count == 1 ? names : Bilingual(same: code)
        }
        if law == "bw" {
            let places = parts[1].split(separator: "-", maxSplits: 1).map(String.init)
            guard places.count == 2 else { return book(parts[1], of: names) }
            let named = book(places[0], of: names)
            let article = places[1].prefix { $0 != "-" }
            return Bilingual(nl: "\(named.nl), artikel \(article)", en: "\(named.en), Article \(article)")
        }
        let article = article(parts[1], of: law)
        return Bilingual(nl: "\(names.nl), artikel \(article)", en: "\(names.en), Article \(article)")
    }

    /// The number of an article without its paragraphs: two parts in the laws that number by chapter.
    private static func article(_ code: String, of law: String) -> String {
        let numbers = code.split(separator: "-").map(String.init)
        let separators = ["tw": ".", "wft": ":"]
        guard let separator = separators[law] else { return numbers.first ?? code }
        return numbers.prefix(2).joined(separator: separator)
    }

    private static func book(_ number: String, of law: Bilingual) -> Bilingual {
        Bilingual(nl: "\(law.nl), boek \(number)", en: "\(law.en), Book \(number)")
    }

    private static let laws: [String: Bilingual] = [
        "archiefwet": Bilingual(nl: "Archiefwet", en: "Dutch Public Records Act"),
        "avg": Bilingual(nl: "Algemene verordening gegevensbescherming (AVG)", en: "GDPR"),
        "awr": Bilingual(nl: "Algemene wet inzake rijksbelastingen (AWR)", en: "Dutch General Tax Act (AWR)"),
        "bw": Bilingual(nl: "Burgerlijk Wetboek", en: "Dutch Civil Code"),
        "gdpr": Bilingual(nl: "Algemene verordening gegevensbescherming (AVG)", en: "GDPR"),
        "ob": Bilingual(nl: "Wet op de omzetbelasting", en: "Dutch VAT Act"),
        "lb": Bilingual(nl: "Wet op de loonbelasting", en: "Dutch Wages Tax Act"),
        "sv": Bilingual(nl: "Wetboek van Strafvordering", en: "Dutch Code of Criminal Procedure"),
        "tw": Bilingual(nl: "Telecommunicatiewet", en: "Dutch Telecommunications Act"),
        "uavg": Bilingual(nl: "Uitvoeringswet AVG", en: "Dutch GDPR Implementation Act"),
        "wft": Bilingual(nl: "Wet op het financieel toezicht", en: "Dutch Financial Supervision Act"),
        "wwft": Bilingual(
            nl: "Wet ter voorkoming van witwassen en financieren van terrorisme",
            en: "Dutch Anti-Money Laundering and Counter-Terrorist Financing Act"),
    ]
}
