import Declarations

extension MadeUpPerson {
    /// What a record about this person says in a category: by what the category is called, else by its type.
    func text(for category: DataCategory, about deal: inout MadeUpDeal, dice: inout Dice) -> String {
        switch category.id.rawValue {
        case "name": name
        case "birth-date": birthDate
        case "company": company
        default:
            switch category.type {
            case .email: email
            case .phone: phone
            case .address: address
            case .iban: iban
            case .money: deal.amount
            case .ip: Self.address(dice: &dice)
            case .date: deal.on.description
            case .number: String(dice.number(1...9))
            case .text, .note, .document: words(for: category, about: &deal, dice: &dice)
            }
        }
    }

    private func words(for category: DataCategory, about deal: inout MadeUpDeal, dice: inout Dice) -> String {
        let id = category.id.rawValue
        if let known = deal.texts[id] { return known }
        let fallback = category.type == .text ? MadeUpTexts.lines : MadeUpTexts.notes
        let text = dice.word(MadeUpTexts.of(id) ?? fallback)
        deal.texts[id] = text
        return text
    }

    /// An address in a range that is kept free for documentation (RFC 5737).
    private static func address(dice: inout Dice) -> String {
        "\(dice.word(["192.0.2", "198.51.100", "203.0.113"])).\(dice.number(1...254))"
    }
}
