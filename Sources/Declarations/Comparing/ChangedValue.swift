/// What an element says about one aspect: what stood there, or what stands there now.
public enum ChangedValue: Sendable, Hashable {
    /// A text for people.
    case text(Bilingual)
    /// A text that is the same in both languages.
    case plain(String)
    /// A word of a closed list of the format.
    case word(String)
    /// Yes or no.
    case flag(Bool)
    /// A number.
    case number(Int)
    /// A date.
    case date(CalendarDate)
    /// A period.
    case period(Period)
    /// Another element.
    case element(ElementReference)
    /// An element for another: the rule for a category.
    case pair(ElementReference, ElementReference)
    /// An event of a kind of record.
    case event(EventReference)

    /// The same value with other ids.
    func mapping(_ rename: (ElementReference) -> ElementReference) -> ChangedValue {
        switch self {
        case .element(let element): .element(rename(element))
        case .pair(let one, let other): .pair(rename(one), rename(other))
        case .event(let event):
            .event(
                EventReference(
                    record: RecordKind.ID(rename(ElementReference(.record, event.record.rawValue)).id),
                    event: event.event))
        default: self
        }
    }
}
