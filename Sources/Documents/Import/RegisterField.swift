import Declarations

/// What a column of a register can be; the words of a file with columns.
public enum RegisterField: String, Sendable, Hashable, CaseIterable {
    /// The name of the processing activity.
    case activity
    /// What it is for.
    case purpose
    /// Whose data.
    case people
    /// Which data.
    case data
    /// Which of them are special or criminal.
    case special
    /// On which legal basis.
    case basis
    /// Which law obliges.
    case law
    /// Which interest is pursued.
    case interest
    /// When the interest was weighed.
    case reviewed
    /// Where the data come from.
    case source
    /// Who receives them.
    case recipients
    /// Who works with them on instructions.
    case processors
    /// Whether they leave the EEA.
    case transfers
    /// How long they are kept.
    case retention
    /// How they are protected.
    case measures
    /// In which systems they are.
    case systems
    /// Who on the staff may use them.
    case staff
    /// For whom the work is done (art. 30(2)).
    case controllers
    /// The place in our own statement, which has the id.
    case place
    /// Kept as a remark beside the purpose.
    case note
    /// Left out.
    case ignore

    /// Whether one column only can be this.
    var isSingle: Bool {
        switch self {
        case .activity, .basis, .reviewed, .place, .special: true
        default: false
        }
    }

    /// What it is, for people.
    public var label: Bilingual {
        switch self {
        case .activity: RegisterTexts.activity
        case .purpose: RegisterTexts.purpose
        case .people: RegisterTexts.people
        case .data: RegisterTexts.data
        case .special: RegisterTexts.special
        case .basis: RegisterTexts.basis
        case .law: Bilingual(nl: "Wet", en: "Law")
        case .interest: Bilingual(nl: "Gerechtvaardigd belang", en: "Legitimate interest")
        case .reviewed: RegisterTexts.reviewed
        case .source: RegisterTexts.source
        case .recipients: RegisterTexts.recipients
        case .processors: Bilingual(nl: "Verwerkers", en: "Processors")
        case .transfers: RegisterTexts.transfers
        case .retention: RegisterTexts.retention
        case .measures: RegisterTexts.measures
        case .systems: RegisterTexts.systems
        case .staff: RegisterTexts.staff
        case .controllers: ProcessorRegisterTexts.controllers
        case .place: RegisterTexts.place
        case .note: Bilingual(nl: "Opmerking, blijft erbij staan", en: "Remark, stays beside it")
        case .ignore: Bilingual(nl: "Weglaten", en: "Leave out")
        }
    }
}
