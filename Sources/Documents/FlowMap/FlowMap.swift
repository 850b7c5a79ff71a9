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
    /// From purposes to recipients.
    var sends: [Edge]
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
            let isUsed = declaration.purposes.contains { $0.data.contains(category.id) }
            return !category.blocked && (isUsed || declaration.recipients.contains { $0.data.contains(category.id) })
        }
        let groups =
            LegalBasis.allCases.map { basis in declaration.purposes.filter { $0.basis == basis } }
            + [declaration.purposes.filter { $0.basis == nil }]
        let sorted = Self.untangle(groups, categories.map(\.id))
        let receivers = Array(declaration.recipients)
        var named: Set<String> = []
        purposes = sorted.map { purpose in
            let basis = writer.say(purpose.basis.map(LegalBasisTexts.name) ?? LegalBasisTexts.missing)
            let label = Self.printable(writer.say(purpose.title))
            return Node(
                lines: Self.wrap(label, at: 34, lines: 3), label: label,
                group: named.insert(basis).inserted ? basis : nil)
        }
        data = categories.map { category in
            let label = Self.printable(writer.say(category.label))
            return Node(lines: Self.wrap(label, at: 25), label: label)
        }
        recipients = receivers.map { recipient in
            let label = Self.printable(writer.capital(RecipientTexts.name(recipient)))
            return Node(lines: Self.wrap(label, at: 25), label: label)
        }
        uses = sorted.enumerated().flatMap { from, purpose in
            categories.enumerated().filter { purpose.data.contains($1.id) }.map { Edge(from: from, to: $0.offset) }
        }
        shares = categories.enumerated().flatMap { from, category in
            receivers.enumerated().filter { declaration.receives($1, category.id) }.map {
                Edge(from: from, to: $0.offset)
            }
        }
        sends = sorted.enumerated().flatMap { from, purpose in
            let reached = declaration.reached(by: purpose)
            return receivers.enumerated().filter { reached.contains($1.id) }.map { Edge(from: from, to: $0.offset) }
        }
        arrange()
    }

    /// A text without the signs that XML forbids; an SVG with one of them is not shown at all.
    static func printable(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0xFFFE, 0xFFFF: result.append(" ")
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// A text in a few lines; what does not fit ends with an ellipsis, and stands in full in the table.
    static func wrap(_ text: String, at width: Int, lines most: Int = 2) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + word.count < width {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(word.count > width ? word.prefix(width - 1) + "…" : String(word))
            }
        }
        guard lines.count > most else { return lines.isEmpty ? [""] : lines }
        return lines.prefix(most - 1) + [lines[most - 1].prefix(width - 1) + "…"]
    }
}
