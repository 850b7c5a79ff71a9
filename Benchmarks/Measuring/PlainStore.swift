/// The same values in the same engine with nothing around them: no keys, no gate, no log.
protocol PlainStore: Sendable {
    /// The engine.
    var name: String { get }
    /// Stores the profiles of people.
    func fill(_ people: [MadeUpCustomer]) async throws
    /// Reads all values of a person; not a change, so nothing needs to reach the disk.
    func read(_ person: String) async throws
    /// Stores an order of four values, durable when it returns.
    func insertOrder(of person: String) async throws
    /// Stores this many values of a person at once.
    func insert(values: Int, of person: String) async throws
}

/// What both stores hold.
enum PlainRows {
    static let table = "plain_values"
    static let columns = "person text NOT NULL, record text NOT NULL, field text NOT NULL"
    static let create = """
        CREATE TABLE \(table) (\(columns), value text NOT NULL, PRIMARY KEY (person, record, field))
        """
    static let select = "SELECT record, field, value FROM \(table) WHERE person = $1"
    static let insert = "INSERT INTO \(table) (person, record, field, value) VALUES ($1, $2, $3, $4)"
    static let order = [
        ("name", "Sanne de Wit"), ("phone", "015 000 00 00"), ("address", "Verzonnenlaan 1, 2611 AB Delft"),
        ("details", "Twee kilo spijkers en een hamer"),
    ]
}
