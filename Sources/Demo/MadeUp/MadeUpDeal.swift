import Declarations

/// Something that was ordered: the order and its invoice say the same about it.
struct MadeUpDeal: Sendable, Hashable {
    var on: CalendarDate
    /// What a record about it says, by category, so that two records agree.
    var texts: [String: String] = [:]
    var amount: String

    /// A deal some days ago, of 12 to 480 euro.
    init(on date: CalendarDate, dice: inout Dice) {
        on = date
        let cents = dice.word(["00", "50", "95"])
        amount = "\(dice.number(12...480)).\(cents)"
    }
}
