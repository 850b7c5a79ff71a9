import Declarations
import Rules

extension StatementWriter {
    /// The rights that people have here: those declared, and those of the law in any case.
    ///
    /// A statement that names fewer than the law does not take a right away; the law is what happens.
    var offeredRights: [Right] {
        let declared = declaration.rights.rights.compactMap(\.right)
        var rights = declared + Right.mandatory.filter { !declared.contains($0) }
        let usesConsent = declaration.purposes.contains { $0.basis == .consent }
        if usesConsent, !rights.contains(.withdrawal) { rights.append(.withdrawal) }
        return rights
    }

    /// What each right means here, how to ask, and how soon an answer comes.
    func rights() -> Section {
        let cards = offeredRights.map { right in card(right) }
        return Section(
            Anchor("rechten"), say(RightsSectionTexts.title(form)),
            blocks: [paragraph(RightsSectionTexts.introduction(form))], subsections: cards + [asking(), identity()])
    }

    private func card(_ right: Right) -> Section {
        let terms = declaration.rights[right]
        let article = RightTexts.article(right).map { " (\(say($0)))" } ?? ""
        var blocks = [paragraph(RightMeaningTexts.meaning(right, form, liftedByPerson: terms?.liftedByPerson ?? false))]
        if let terms {
            blocks += RightPromiseTexts.wider(terms, form).map { paragraph($0, clauses: terms.clauses) }
            if let explanation = terms.explanation {
                blocks.append(.paragraph(Inline(sentence(explanation)), clauses: terms.clauses))
            }
            if !terms.channels.isEmpty, terms.channels != declaration.rights.all.channels {
                let ways = EnumerationTexts.either(terms.channels.map(ChannelTexts.byWay))
                blocks.append(paragraph(RightsSectionTexts.askHere(ways), clauses: terms.clauses))
            }
            if let respond = terms.respond {
                blocks.append(paragraph(RightPromiseTexts.term(respond, form), clauses: respond.clauses))
            }
            // A complaint goes to the authority; its address stands in a chapter of its own.
            if right != .complaint, let page = rightsPage,
                let link = Link(say(RightsSectionTexts.use(right)), to: "\(page)#\(right.rawValue)")
            {
                blocks.append(Block(.buttons([link])))
            }
        }
        return Section(
            Anchor(.right, right.rawValue), say(RightTexts.full(right, form)) + article, blocks: blocks,
            clauses: terms?.clauses ?? [])
    }

    private func asking() -> Section {
        let all = declaration.rights.all
        var blocks: [Block] = []
        let ways = EnumerationTexts.either(all.channels.map(ChannelTexts.byWay))
        let text = all.channels.isEmpty ? RightsSectionTexts.anyWay : RightsSectionTexts.ask(ways)
        blocks.append(.paragraph("\(say(text)) \(reach())", clauses: all.clauses))
        if let page = rightsPage, let link = Link(say(StatementTexts.rightsPage), to: page) {
            blocks.append(Block(.buttons([link])))
        }
        blocks.append(paragraph(RightPromiseTexts.free))
        blocks.append(paragraph(RightPromiseTexts.term(all.respond, form), clauses: all.respond?.clauses ?? []))
        blocks.append(paragraph(RightPromiseTexts.extended(form)))
        blocks.append(paragraph(RightPromiseTexts.refused(form)))
        if let explanation = all.explanation {
            blocks.append(.paragraph(Inline(sentence(explanation)), clauses: all.clauses))
        }
        return Section(Anchor("verzoek"), say(RightsSectionTexts.howTitle(form)), blocks: blocks)
    }

    private func reach() -> Inline {
        let organisation = declaration.organisation
        var ways = links(organisation.privacyContact?.contact ?? ContactPoint())
        if ways.isEmpty { ways = links(organisation.contact) }
        if ways.isEmpty, let address = organisation.address { ways = [Inline(line(address))] }
        guard !ways.isEmpty else { return Inline(say(ContactTexts.noContact)) }
        return "\(say(RightsSectionTexts.contactAt(form)))\(ways.joined(separator: ", "))."
    }

    private func identity() -> Section {
        let settings = declaration.rights.identity
        var blocks = [paragraph(IdentityTexts.introduction(form), clauses: settings.clauses)]
        if !settings.ways.isEmpty {
            blocks.append(.list(settings.ways.map { Inline(say(IdentityTexts.way($0, form))) }))
        }
        if settings.sendToKnownAddressOnly { blocks.append(paragraph(IdentityTexts.knownAddressOnly(form))) }
        if declaration.rights.all.respond?.pauses != false { blocks.append(paragraph(RightPromiseTexts.paused(form))) }
        return Section(Anchor("identiteit"), say(IdentityTexts.title), blocks: blocks)
    }
}
