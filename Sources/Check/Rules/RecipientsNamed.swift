import Declarations

extension LintRule {
    /// SL-037: the statement says who receives data, also when that is nobody.
    static let recipientsNamed = LintRule("SL-037", .error, "art. 13(1)(e)", .recipientsNamed) { declaration, file in
        let missing = file.isWritten("recipients") ? [] : [Breach("recipients")]
        let known = Set(declaration.recipients.compactMap { $0.name?.lowercased() })
        let strangers = declaration.cookies.filter { cookie in
            guard let provider = cookie.provider?.lowercased(), cookie.kind != .analytics else { return false }
            return !known.contains(provider)
        }
        return missing
            + strangers.map { Breach("cookies.\($0.id).provider", RecipientRuleTexts.unlistedProvider($0)) }
    }

    /// SL-038: a category of recipients says who they are or what they do.
    static let recipientsConcrete = LintRule("SL-038", .warning, "art. 13(1)(e)", .recipientsConcrete) {
        declaration, _ in
        declaration.recipients.filter { recipient in
            guard recipient.name == nil, recipient.role != .publicBody, let category = recipient.category else {
                return false
            }
            return recipient.service == nil || isVague(category)
        }
        .map { Breach("recipients.\($0.id)", of: RecipientRuleTexts.plainName($0)) }
    }

    private static func isVague(_ category: Bilingual) -> Bool {
        let vague: Set<String> = [
            "partners", "zakelijke partners", "derden", "derde partijen", "partijen", "leveranciers", "anderen",
            "business partners", "third parties", "parties", "suppliers", "others",
        ]
        return vague.contains(Words(category.nl).words.joined(separator: " "))
            || vague.contains(Words(category.en).words.joined(separator: " "))
    }

    /// SL-040: who receives data from a recipient has a role too.
    static let onwardRole = LintRule("SL-040", .info, "art. 13(1)(e), 28(4)", .onwardRole) { declaration, _ in
        let onward = Set(declaration.recipients.flatMap(\.subprocessors))
        return declaration.recipients.filter { $0.role == nil && onward.contains($0.id) }
            .map { Breach("recipients.\($0.id).role", of: RecipientRuleTexts.plainName($0)) }
    }

    /// SL-041: a recipient is a person or a company, not a program.
    static let recipientNoProduct = LintRule("SL-041", .info, "art. 12(1)", .recipientNoProduct) { declaration, _ in
        let products: Set<String> = [
            "excel", "microsoft excel", "word", "microsoft word", "outlook", "microsoft 365", "office 365", "gmail",
            "google analytics", "google review", "google reviews", "wordpress", "whatsapp", "facebook", "instagram",
        ]
        return declaration.recipients.filter { products.contains($0.name?.lowercased() ?? "") }
            .map { Breach("recipients.\($0.id).name", of: RecipientRuleTexts.plainName($0)) }
    }
}
