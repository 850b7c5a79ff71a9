import Declarations

extension LintRule {
    /// SL-007: whoever acts in the text is the organisation itself or someone it declares.
    ///
    /// A copied statement names another company in the middle of a sentence: *Movir has no other valid reason*. A name
    /// counts when it does what a controller does, or has the legal form of a company; one behind an article or a
    /// preposition is a term of the contract or a place: *the Customer has*, *in Amsterdam*.
    static let namesKnown = LintRule("SL-007", .error, "art. 5(1)(a), 12(1)", .namesKnown) { declaration, file in
        let known = knownNames(in: declaration)
        let language = declaration.statement.languages.first ?? .nl
        return file.texts.compactMap { text in
            guard text.place != .title else { return nil }
            let stranger = NamedActor.all(in: text.text[language], language).first { actor in
                !Words(actor.name).contains(anyOf: known)
            }
            return stranger.map { Breach(byWords: text.path, RuleText.namesKnown.message(quoting: $0.name)) }
        }
    }

    /// Every word of a name that the declaration gives, and public bodies that everyone knows.
    private static func knownNames(in declaration: Declaration) -> Set<String> {
        let organisation = declaration.organisation
        var names: [String?] = [organisation.name, organisation.legalName, organisation.partOf, organisation.seat]
        names += [organisation.address?.city, organisation.privacyContact?.name]
        for name in organisation.tradeNames { names.append(name) }
        for recipient in declaration.recipients {
            names += [recipient.name, recipient.category?.nl, recipient.category?.en]
        }
        for source in declaration.sources { names.append(source.name) }
        for cookie in declaration.cookies { names.append(cookie.provider) }
        for system in declaration.systems { names.append(system.name) }
        for label in declaration.people.map(\.label) + declaration.roles.map(\.label) { names += [label.nl, label.en] }
        return publicNames.union(names.compactMap { $0 }.flatMap { Words($0).words }.filter { $0.utf8.count > 2 })
    }

    private static let publicNames: Set<String> = [
        "autoriteit", "authority", "persoonsgegevens", "consument", "belastingdienst", "politie", "justitie", "douane",
        "europese", "european", "commissie", "commission", "nederland", "nederlandse", "dutch", "netherlands",
        "rijksoverheid", "overheid", "kamer", "koophandel", "gestand", "avg", "gdpr", "hof", "court", "states",
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "januari", "februari", "maart",
        "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december", "monday",
        "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "may",
        "june", "july", "august", "october",
    ]
}

/// A name in the middle of a sentence that does something with personal data.
private struct NamedActor {
    let name: String

    /// All of them, in order.
    static func all(in text: String, _ language: Language) -> [NamedActor] {
        let tokens = text.split(whereSeparator: \.isWhitespace)
        let verbs = language == .nl ? dutchVerbs : englishVerbs
        var actors: [NamedActor] = []
        var isStart = true
        var index = tokens.startIndex
        while index < tokens.endIndex {
            let begin = index
            let startsSentence = isStart
            while index < tokens.endIndex, isName(tokens[index]), index == begin || !ends(tokens[index - 1]) {
                index += 1
            }
            if index == begin {
                isStart = ends(tokens[index])
                index += 1
                continue
            }
            isStart = ends(tokens[index - 1])
            let name = tokens[begin..<index].map(bare).joined(separator: " ")
            let isCompany = tokens[begin..<index].dropFirst().contains { forms.contains(bare($0).lowercased()) }
            // The first word of a sentence is large for everyone.
            guard isCompany || (!startsSentence && !isStart && !isLed(tokens[..<begin])) else { continue }
            if isCompany || acts(tokens[index...], verbs) { actors.append(NamedActor(name: name)) }
        }
        return actors
    }

    /// Whether a name stands behind a word that makes it something else: *the*, *in*, *Mr*.
    private static func isLed(_ before: ArraySlice<Substring>) -> Bool {
        before.last.map { leaders.contains(bare($0).lowercased()) } ?? false
    }

    /// Whether a verb follows in the same part of the sentence, that says what the name does and not what the reader
    /// does: *as a Customer you have*.
    private static func acts(_ rest: ArraySlice<Substring>, _ verbs: Set<String>) -> Bool {
        for (offset, token) in rest.prefix(5).enumerated() {
            if verbs.contains(bare(token).lowercased()) {
                let next = rest.dropFirst(offset + 1).first.map { bare($0).lowercased() }
                return !["u", "je", "jij", "you"].contains(next)
            }
            if let last = token.last, ".,;:!?".contains(last) { return false }
        }
        return false
    }

    private static let leaders: Set<String> = [
        "de", "het", "een", "deze", "dit", "onze", "ons", "uw", "je", "jouw", "mijn", "zijn", "haar",
        "in", "te", "van", "tot", "op", "uit", "bij", "naar", "voor", "met", "per", "mevrouw", "meneer", "heer", "dhr",
        "mevr", "mw", "the", "a", "an", "this", "our", "your", "of", "to", "on", "at", "from", "for", "with", "by",
        "mr", "mrs", "ms", "dr",
    ]

    private static func bare(_ token: Substring) -> String {
        let marks: Set<Character> = [".", ",", ";", ":", "!", "?", "(", ")", "‘", "’", "\"", "'", "“", "”"]
        return String(token.drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed())
    }

    /// A large letter first and a small one in it; abbreviations such as IP and AVG are no names of companies.
    private static func isName(_ token: Substring) -> Bool {
        let word = bare(token)
        if forms.contains(word.lowercased()) { return true }
        guard let first = word.first, first.isUppercase, word.count > 2 else { return false }
        return word.contains(where: \.isLowercase)
    }

    private static func ends(_ token: Substring) -> Bool {
        guard let last = token.last, ".!?:".contains(last) else { return false }
        return !forms.contains(bare(token).lowercased())
    }

    private static let forms: Set<String> = ["b.v", "n.v", "bv", "nv", "ltd", "inc", "llc", "gmbh"]

    private static let dutchVerbs: Set<String> = [
        "heeft", "verwerkt", "bewaart", "deelt", "gebruikt", "verstrekt", "verzamelt", "weegt", "besluit", "beslist",
    ]

    private static let englishVerbs: Set<String> = [
        "has", "processes", "keeps", "shares", "uses", "discloses", "collects", "weighs", "decides",
    ]
}
