import Declarations

extension AddressForm {
    /// One of two wordings.
    public func pick(u formal: String, je informal: String) -> String { self == .u ? formal : informal }

    /// *u* or *je*.
    var you: String { pick(u: "u", je: "je") }
    /// *U* or *Je*, at the start of a sentence.
    var youFirst: String { pick(u: "U", je: "Je") }
    /// *uw* or *je*.
    var your: String { pick(u: "uw", je: "je") }
    /// *Uw* or *Je*, at the start of a sentence.
    var yourFirst: String { pick(u: "Uw", je: "Je") }
    /// *uzelf* or *jezelf*.
    var yourself: String { pick(u: "uzelf", je: "jezelf") }
    /// *wilt u* or *wil je*.
    var wantYou: String { pick(u: "wilt u", je: "wil je") }
    /// *Wilt u* or *Wil je*, at the start of a question.
    var wantYouFirst: String { pick(u: "Wilt u", je: "Wil je") }
}
