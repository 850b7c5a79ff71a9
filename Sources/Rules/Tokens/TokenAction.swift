/// What a program may do with a token. The name is what stands in commands, pages and the description of the API.
public enum TokenAction: String, Sendable, Hashable, CaseIterable, Codable {
    /// Read the organisation and what its declaration names.
    case readDeclaration = "declaration:read"
    /// Find people for a purpose; nothing of them is opened.
    case searchPeople = "people:search"
    /// Open what a purpose may see of a person.
    case readPeople = "people:read"
    /// Add people.
    case writePeople = "people:write"
    /// Add records to people, and note what happened to them.
    case writeRecords = "records:write"
    /// Pass data on to a declared recipient.
    case writeDisclosures = "disclosures:write"
    /// See requests and how far they are; nothing of what people wrote.
    case readRequests = "requests:read"
    /// Submit a request for someone.
    case writeRequests = "requests:write"
    /// Read promises with their verdicts.
    case readPromises = "promises:read"

    /// Whether it always happens for a declared purpose.
    public var needsPurpose: Bool {
        switch self {
        case .searchPeople, .readPeople, .writePeople, .writeRecords, .writeDisclosures: true
        case .readDeclaration, .readRequests, .writeRequests, .readPromises: false
        }
    }
}
