import Declarations

/// Elements of one kind that a register names: those the declaration has already, and new ones.
struct ImportedElements {
    /// What a new one is called when its label gives no id.
    let fallback: String
    /// The new ones, in the order of the register.
    private(set) var added: [(id: String, label: String)] = []
    private var ids: [String: String] = [:]
    private var taken: Set<String>

    /// - Parameter known: ids with their labels, in each language.
    init(fallback: String, known: [(id: String, labels: [String])]) {
        self.fallback = fallback
        taken = Set(known.map(\.id))
        for element in known {
            for label in element.labels where ids[ImportedText.plain(label)] == nil {
                ids[ImportedText.plain(label)] = element.id
            }
        }
    }

    /// The id of an element that is called so; nil when there is none.
    func known(_ label: String) -> String? { ids[ImportedText.plain(label)] }

    /// The id for a label; the same label, whatever its capitals, is the same element.
    mutating func id(of label: String, preferring wanted: String? = nil) -> String {
        if let id = known(label) { return id }
        let id = free(wanted ?? ImportedText.id(label, fallback: fallback))
        ids[ImportedText.plain(label)] = id
        added.append((id, label))
        return id
    }

    /// An id that nothing has yet, for an element that is never the same as another.
    mutating func newID(of label: String, preferring wanted: String? = nil) -> String {
        let id = free(wanted ?? ImportedText.id(label, fallback: fallback))
        added.append((id, label))
        return id
    }

    private mutating func free(_ wanted: String) -> String {
        var id = wanted
        var number = 2
        while taken.contains(id) || ReservedIDs.all.contains(id) {
            id = "\(wanted.prefix(ReservedIDs.longestID - 5))-\(number)"
            number += 1
        }
        taken.insert(id)
        return id
    }
}
