import Declarations

/// The map for many purposes: a row per purpose, a column per category and per recipient, and a mark where they meet.
///
/// With dozens of purposes the lines of `FlowMapSVG` cross too often to follow; in a matrix nothing crosses.
struct FlowMatrixSVG {
    let map: FlowMap
    let title: String
    let description: String
    let headings: [String]

    /// With more purposes than this the map is a matrix.
    static let mostDrawn = 20

    private static let labelWidth = 350
    private static let step = 20
    private static let headHeight = 236
    private static let row = 26
    private static let groupRow = 34
    /// The room between the categories and the recipients.
    private static let gap = 24
    private static let longestLabel = 30

    /// The drawing; with its style inside when it is a file of its own.
    func render(standalone: Bool) -> HTML {
        let space: HTML = standalone ? " xmlns=\"http://www.w3.org/2000/svg\"" : .empty
        let style: HTML = standalone ? "<style>\(FlowMapStyle.css)</style>" : .empty
        return """
            <svg\(space) class="flow-map matrix" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" \
            role="img" aria-labelledby="kaart-titel kaart-tekst">
            <title id="kaart-titel">\(title)</title>
            <desc id="kaart-tekst">\(description)</desc>
            \(style)\(columns)
            \(rows)</svg>

            """
    }

    private var width: Int { x(recipient: map.recipients.count) + 120 }
    private var height: Int { places.last.map { $0 + Self.row } ?? Self.headHeight }

    private func x(data index: Int) -> Int { Self.labelWidth + Self.step / 2 + index * Self.step }
    private func x(recipient index: Int) -> Int {
        x(data: map.data.count) + Self.gap + index * Self.step
    }

    /// The middle of each row, from above.
    private var places: [Int] {
        var y = Self.headHeight
        return map.purposes.map { purpose in
            if purpose.group != nil { y += Self.groupRow }
            defer { y += Self.row }
            return y + Self.row / 2
        }
    }

    private var columns: HTML {
        let data = map.data.enumerated().map { column($1.label, at: x(data: $0), kind: "c1") }
        let recipients = map.recipients.enumerated().map { column($1.label, at: x(recipient: $0), kind: "c2") }
        let heads = zip([0, x(data: 0) - 10, x(recipient: 0) - 10], headings).map { place, text in
            "<text class=\"head\" x=\"\(place)\" y=\"20\">\(text)</text>" as HTML
        }
        let shown = map.recipients.isEmpty ? Array(heads.prefix(2)) : heads
        return HTML(shown) + HTML(data) + HTML(recipients)
    }

    private func column(_ label: String, at x: Int, kind: HTML) -> HTML {
        let foot = Self.headHeight - 6
        return """
            <g class="column \(kind)"><title>\(label)</title><path d="M\(x) \(foot + 4)V\(height)"/>\
            <text x="\(x)" y="\(foot)" transform="rotate(-60 \(x) \(foot))">\(Self.short(label))</text></g>

            """
    }

    private var rows: HTML {
        HTML(
            zip(map.purposes.indices, places).map { index, y in
                let purpose = map.purposes[index]
                let heading = purpose.group.map { group in
                    "<text class=\"basis\" x=\"0\" y=\"\(y - Self.row / 2 - 8)\">\(group)</text>" as HTML
                }
                let used = map.uses.filter { $0.from == index }.map { x(data: $0.to) }.sorted()
                let sent = map.sends.filter { $0.from == index }.map { x(recipient: $0.to) }.sorted()
                let marks =
                    used.map { "<circle cx=\"\($0)\" cy=\"\(y)\" r=\"6\"/>" as HTML }
                    + sent.map {
                        "<rect class=\"mark\" x=\"\($0 - 6)\" y=\"\(y - 6)\" width=\"12\" height=\"12\"/>" as HTML
                    }
                return """
                    \(heading)<g class="node row"><title>\(purpose.label)</title>\
                    <rect class="stripe" x="0" y="\(y - Self.row / 2)" width="\(width - 120)" height="\(Self.row)"/>\
                    <text x="8" y="\(y + 5)">\(Self.short(purpose.label, at: 44))</text>\(marks)</g>

                    """
            })
    }

    /// A label that fits; the whole stands in the title of its mark and in the table.
    private static func short(_ label: String, at longest: Int = longestLabel) -> String {
        label.count <= longest ? label : label.prefix(longest - 1) + "…"
    }
}
