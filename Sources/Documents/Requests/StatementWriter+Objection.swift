import Declarations

extension StatementWriter {
    /// The right to object, separate and before everything else (art. 21(4)).
    func objection() -> Section {
        let uses = declaration.purposes.filter {
            $0.basis == .legitimateInterest || $0.basis == .publicTask || $0.directMarketing
        }
        let publicTask = uses.contains { $0.basis == .publicTask }
        let marketing = declaration.purposes.contains(where: \.directMarketing)
        let more = Link(say(RightsSectionTexts.aboutObjection(form)), at: Anchor(.right, Right.objection.rawValue))
        let terms = declaration.rights[.objection]?.clauses ?? []
        var blocks: [Block] = [
            .paragraph(
                "\(say(RightsSectionTexts.objection(form, publicTask: publicTask, marketing: marketing)))\(more).",
                clauses: terms)
        ]
        if uses.isEmpty {
            blocks.append(paragraph(RightsSectionTexts.objectionNone))
        } else {
            blocks.append(paragraph(RightsSectionTexts.objectionUses))
            blocks.append(.list(uses.map(link)))
        }
        if marketing { blocks.append(paragraph(RightsSectionTexts.marketing(form))) }
        return Section(
            Anchor("bezwaar"), say(RightsSectionTexts.objectionTitle), style: .prominent, blocks: blocks)
    }

    /// Complaining to the authority (art. 13(2)(d), 77).
    func complaint() -> Section {
        let code = declaration.organisation.authority
        let name = AuthorityTexts.name(code)
        let link = AuthorityTexts.address(code).flatMap { Link(name, to: $0) }
        let target: Inline = link.map { "\($0)" } ?? Inline(name)
        let text: Inline = "\(say(RightsSectionTexts.complaint(form)))\(target)."
        let terms = declaration.rights[.complaint]?.clauses ?? []
        return Section(
            Anchor("klacht"), say(RightsSectionTexts.complaintTitle), blocks: [.paragraph(text, clauses: terms)])
    }
}
