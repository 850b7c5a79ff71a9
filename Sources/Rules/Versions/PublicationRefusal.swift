import Declarations

/// Why a version cannot follow on those that were published.
public enum PublicationRefusal: Refusal, Hashable {
    /// A newer number was published already.
    case numberPassed(Int, newest: Int)
    /// It would take effect before the newest one: two versions would be in force at once.
    case effectiveBefore(CalendarDate, newest: CalendarDate)
    /// `was` names an id that no published version has.
    case formerUnknown(ElementReference, was: String)
    /// An id that now has another name cannot be given to something else.
    case idPassedOn(ElementReference, now: String)
    /// The id meant something else in a version that was published.
    case otherMeaning(ElementReference, version: Int)
    /// Something changes for people, and nobody has confirmed that.
    case unconfirmed(changes: Int)

    /// Stable code.
    public var code: String {
        switch self {
        case .numberPassed: "version.number-passed"
        case .effectiveBefore: "version.effective-before"
        case .formerUnknown: "version.former-unknown"
        case .idPassedOn: "version.id-passed-on"
        case .otherMeaning: "version.other-meaning"
        case .unconfirmed: "version.unconfirmed"
        }
    }

    /// What kind of no.
    public var category: RefusalCategory {
        switch self {
        case .numberPassed, .effectiveBefore, .idPassedOn, .otherMeaning: .conflict
        case .formerUnknown, .unconfirmed: .invalid
        }
    }

    /// What to do.
    public var message: Bilingual { PublicationTexts.message(self) }
}

/// What people read when a version is refused.
enum PublicationTexts {
    static func message(_ refusal: PublicationRefusal) -> Bilingual {
        switch refusal {
        case .numberPassed(let number, let newest):
            Bilingual(
                nl:
                    "Versie \(number) kan niet na versie \(newest) komen. Maak `statement.version` hoger dan \(newest).",
                en: "Version \(number) cannot follow version \(newest). Raise `statement.version` above \(newest).")
        case .effectiveBefore(let date, let newest):
            Bilingual(
                nl:
                    "De nieuwste versie geldt vanaf \(newest), deze vanaf \(date). Kies bij `statement.effective` een dag die niet eerder is.",
                en:
                    "The newest version takes effect on \(newest), this one on \(date). Choose a day at `statement.effective` that is not earlier."
            )
        case .formerUnknown(let element, let was):
            Bilingual(
                nl:
                    "Bij `\(element.path)` staat `was: \(was)`, maar zo heette daar nooit iets. Verbeter de naam, of laat `was` weg.",
                en:
                    "`\(element.path)` says `was: \(was)`, but nothing there ever had that id. Correct the id, or leave `was` out."
            )
        case .idPassedOn(let element, let now):
            Bilingual(
                nl: "`\(element.path)` heet nu `\(now)`. Gegevens wijzen daar nog naar. Kies hier een andere naam.",
                en: "`\(element.path)` is called `\(now)` now. Data still point to it. Choose another id here.")
        case .otherMeaning(let element, let version):
            Bilingual(
                nl:
                    "`\(element.path)` was in versie \(version) iets anders. Wat toen is vastgelegd zou van betekenis veranderen. Kies een nieuwe naam.",
                en:
                    "`\(element.path)` was something else in version \(version). What was recorded then would change its meaning. Choose a new id."
            )
        case .unconfirmed(let count):
            Bilingual(
                nl:
                    "Er verandert iets voor mensen (\(count == 1 ? "1 wijziging" : "\(count) wijzigingen")). Bekijk het en bevestig het; er is niets gepubliceerd.",
                en:
                    "Something changes for people (\(count == 1 ? "1 change" : "\(count) changes")). Look at it and confirm it; nothing was published."
            )
        }
    }
}
