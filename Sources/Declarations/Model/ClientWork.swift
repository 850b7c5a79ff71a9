/// What the organisation does with data of others, on their instructions (art. 28, 30(2)).
public struct ClientWork: Sendable, Hashable, Identifiable, DeclaredElement {
    /// The id of a kind of work for others.
    public typealias ID = Identifier<ClientWork>

    /// For ever.
    public var id: ID
    /// Its id in an earlier version, when it has another now.
    public var was: ID?
    /// The category of processing, such as *software huisvesten* (art. 30(2)(b)).
    public var title: Bilingual
    /// For whom: the controllers, or where their names and contacts are kept (art. 30(2)(a)).
    public var controllers: Bilingual?
    /// Whose data these are.
    public var people: Bilingual?
    /// Which data these are.
    public var data: Bilingual?
    /// Other processors that help with it (art. 28(4)), where data leave the EEA with their safeguard.
    public var recipients: [Recipient.ID]
    /// Sentences about this work.
    public var clauses: [ClauseID]

    /// Work with a name.
    public init(id: ID, title: Bilingual) {
        self.id = id
        self.title = title
        recipients = []
        clauses = []
    }
}
