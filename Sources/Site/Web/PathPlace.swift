import Declarations

/// What a path says about where it belongs, also when there is no page at it.
struct PathPlace: Sendable, Equatable {
    /// Whether it belongs to a desk.
    let isDesk: Bool
    /// The id at the place where an organisation stands; nobody says that there is one.
    let organisation: Organisation.ID?
    let language: Language
    /// The same path in the other language.
    let alternate: String

    init(_ path: String) {
        let segments = path.split(separator: "/").map(String.init)
        isDesk = segments.first == "desk"
        organisation = segments.dropFirst(isDesk ? 1 : 0).first.map { Organisation.ID($0) }
        // The language stands behind the organisation, or in front where there is none.
        let before = segments.first == "en" ? 0 : isDesk ? 2 : 1
        let behind = segments.dropFirst(before)
        language = behind.first == "en" ? .en : .nl
        let other = segments.prefix(before) + (language == .en ? behind.dropFirst() : ["en"] + behind)
        alternate = "/" + other.joined(separator: "/")
    }
}
