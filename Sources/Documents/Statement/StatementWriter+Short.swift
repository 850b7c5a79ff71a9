import Declarations
import Rules

extension StatementWriter {
    /// The most purposes that the short layer names; the rest is counted.
    static let mostPurposesInShort = 6

    /// What most people want to know, in half a page.
    func short() -> Section {
        var blocks: [Block] = []
        if let introduction = declaration.statement.introduction {
            blocks.append(.paragraph(Inline(sentence(introduction)), clauses: declaration.statement.clauses))
        }
        blocks.append(
            Block(
                .definitions([
                    Definition(say(StatementTexts.who), shortWho(), clauses: declaration.organisation.clauses),
                    Definition(say(StatementTexts.purposes), shortPurposes()),
                    Definition(say(StatementTexts.howLong), shortRetention()),
                    Definition(say(StatementTexts.rights), shortRights()),
                    Definition(say(StatementTexts.contact), shortContact()),
                ])))
        if let page = rightsPage, let link = Link(say(StatementTexts.rightsPage), to: page) {
            blocks.append(Block(.buttons([link])))
        }
        return Section(Anchor("kort"), say(StatementTexts.short), blocks: blocks)
    }

    private func shortWho() -> Inline {
        let name = declaration.organisation.name.isEmpty ? name.map(PhraseTexts.raised) : name
        return
            "\(say(StatementTexts.responsible(name)))\(Link(say(ContactTexts.more(form)), at: Anchor("wie-wij-zijn")))."
    }

    private func shortPurposes() -> [Inline] {
        let all = declaration.purposes
        guard !all.isEmpty else { return [Inline(say(PurposeTexts.none))] }
        let shown = all.prefix(all.count > Self.mostPurposesInShort ? Self.mostPurposesInShort - 1 : all.count)
        var lines = shown.map { Inline("\(Link(say($0.title), at: Anchor(.purpose, $0.id.rawValue)))") }
        if all.count > shown.count {
            lines.append("\(Link(say(StatementTexts.morePurposes(all.count - shown.count)), at: Anchor("doelen")))")
        }
        return lines
    }

    private func shortRetention() -> Inline {
        let length = declaration.retention.map(\.keep).max { $0.roughDays < $1.roughDays }
        guard let length else { return Inline(say(RetentionSectionTexts.none)) }
        let text = length.isZero ? RetentionSectionTexts.untilDone : StatementTexts.longest(length)
        return "\(say(text))\(Link(say(RetentionSectionTexts.more), at: Anchor("bewaren")))."
    }

    private func shortRights() -> Inline {
        let verbs = offeredRights.filter { $0 != .complaint }.prefix(5).map { RightTexts.verb($0, form) }
        let list = say(EnumerationTexts.joined(Array(verbs)))
        return """
            \(say(StatementTexts.rightsInShort(form)))\(list). \
            \(Link(say(StatementTexts.allRights(form)), at: Anchor("rechten"))).
            """
    }

    private func shortContact() -> Inline {
        let privacy = declaration.organisation.privacyContact
        let point = privacy?.contact.isEmpty == false ? privacy?.contact : declaration.organisation.contact
        let who = privacy.map { [say($0.role), $0.name].compactMap { $0 }.joined(separator: ": ") }
        let reach = point.map(links) ?? []
        guard !reach.isEmpty else { return Inline(who ?? say(ContactTexts.noContact)) }
        let ways = reach.joined(separator: ", ")
        return who.map { "\($0), \(ways)" } ?? ways
    }
}

extension Period {
    /// Days for comparing lengths only; a month counts as 30, a year as 365.
    fileprivate var roughDays: Int { years * 365 + months * 30 + weeks * 7 + days }
}

extension StatementTexts {
    /// The longest period in words.
    fileprivate static func longest(_ period: Period) -> Bilingual {
        RetentionSectionTexts.longest(PeriodTexts.words(period))
    }
}
