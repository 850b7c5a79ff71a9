import Declarations

/// Where data go: purposes, the data they use, and who receives them, in three columns.
struct FlowMap {
    /// A box in a column.
    struct Node {
        /// What it says, in lines that fit.
        var lines: [String]
        /// The whole text.
        var label: String
        /// Said above the first box of a group.
        var group: String?
        /// The middle of the box, from above.
        var y = 0.0

        /// The height of the box.
        var height: Double { Double(lines.count) * FlowMap.lineHeight + 12 }
    }

    /// A line from a box to one in the next column.
    struct Edge: Hashable {
        var from: Int
        var to: Int
    }

    var purposes: [Node]
    var data: [Node]
    var recipients: [Node]
    /// From purposes to data.
    var uses: [Edge]
    /// From data to recipients.
    var shares: [Edge]
    /// The height of the drawing.
    var height = 0.0

    static let lineHeight = 17.0
    static let gap = 8.0
    static let groupHeight = 30.0
    static let top = 44.0
    /// Where the columns begin, and how wide they are.
    static let columns: [(x: Double, width: Double)] = [(0, 300), (430, 230), (790, 230)]
    static let width = 1_020.0

    /// The map of a declaration: purposes by legal basis, the other columns in the order that crosses least.
    init(_ writer: StatementWriter) {
        let declaration = writer.declaration
        let categories = declaration.data.filter { category in
            !category.blocked && declaration.purposes.contains { $0.data.contains(category.id) }
        }
        let groups =
            LegalBasis.allCases.map { basis in declaration.purposes.filter { $0.basis == basis } }
            + [declaration.purposes.filter { $0.basis == nil }]
        let sorted = Self.untangle(groups, categories.map(\.id))
        let receivers = declaration.recipients.filter { recipient in
            !recipient.data.isEmpty || sorted.contains { $0.recipients.contains(recipient.id) }
        }
        var named: Set<String> = []
        purposes = sorted.map { purpose in
            let basis = writer.say(purpose.basis.map(LegalBasisTexts.name) ?? LegalBasisTexts.missing)
            let label = writer.say(purpose.title)
            return Node(
                lines: Self.wrap(label, at: 38), label: label,
                group: named.insert(basis).inserted ? basis : nil)
        }
        data = categories.map { category in
            let label = writer.say(category.label)
            return Node(lines: Self.wrap(label, at: 26), label: label)
        }
        recipients = receivers.map { recipient in
            let label = writer.capital(RecipientTexts.name(recipient))
            return Node(lines: Self.wrap(label, at: 26), label: label)
        }
        uses = sorted.enumerated().flatMap { from, purpose in
            categories.enumerated().filter { purpose.data.contains($1.id) }.map { Edge(from: from, to: $0.offset) }
        }
        shares = categories.enumerated().flatMap { from, category in
            receivers.enumerated().filter { Self.receives($1, category.id, sorted) }.map {
                Edge(from: from, to: $0.offset)
            }
        }
        arrange()
    }

    /// Data named with the recipient; where none are, those of the purposes it serves.
    static func receives(_ recipient: Recipient, _ category: DataCategory.ID, _ purposes: [Purpose]) -> Bool {
        guard recipient.data.isEmpty else { return recipient.data.contains(category) }
        return purposes.contains { $0.recipients.contains(recipient.id) && $0.data.contains(category) }
    }

    /// A text in at most two lines; what does not fit ends with an ellipsis, and stands in full in the table.
    static func wrap(_ text: String, at width: Int) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + word.count < width {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word.prefix(width)))
            }
        }
        guard lines.count > 2 else { return lines.isEmpty ? [""] : lines }
        return [lines[0], lines[1].prefix(width - 1) + "…"]
    }
}
