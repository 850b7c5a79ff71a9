import Declarations

/// The map as a drawing (SVG 1.1), with a title and a description for those who do not see it.
struct FlowMapSVG {
    let map: FlowMap
    let title: String
    let description: String
    let headings: [String]

    /// With more lines than this they are drawn fainter, so that the boxes stay readable.
    private static let fewLines = 120

    /// The drawing; with its style inside when it is a file of its own.
    func render(standalone: Bool) -> HTML {
        let size: HTML = "0 0 \(Int(FlowMap.width)) \(Int(map.height))"
        let dense: HTML = map.uses.count + map.shares.count > Self.fewLines ? " dense" : .empty
        let space: HTML = standalone ? " xmlns=\"http://www.w3.org/2000/svg\"" : .empty
        let style: HTML = standalone ? "<style>\(FlowMapStyle.css)</style>" : .empty
        return """
            <svg\(space) class="flow-map\(dense)" viewBox="\(size)" role="img" aria-labelledby="kaart-titel kaart-tekst">
            <title id="kaart-titel">\(title)</title>
            <desc id="kaart-tekst">\(description)</desc>
            \(style)\(columnHeads)
            \(groups(map.purposes, column: 0, map.uses, map.data))\
            \(groups(map.data, column: 1, map.shares, map.recipients))\
            \(groups(map.recipients, column: 2, [], []))</svg>

            """
    }

    private var columnHeads: HTML {
        HTML(
            zip(FlowMap.columns, headings).map { column, text in
                "<text class=\"head\" x=\"\(Int(column.x))\" y=\"20\">\(text)</text>"
            })
    }

    /// The boxes of a column, each in one group with the lines that leave it: pointing at it brings them out.
    private func groups(_ nodes: [FlowMap.Node], column: Int, _ edges: [FlowMap.Edge], _ next: [FlowMap.Node]) -> HTML {
        HTML(
            nodes.enumerated().map { index, node in
                let lines = edges.filter { $0.from == index && $0.to < next.count }.map { edge in
                    path(from: node.y, to: next[edge.to].y, column: column)
                }
                let heading = node.group.map { group in
                    "<text class=\"basis\" x=\"0\" y=\"\(Int(node.y - node.height / 2 - 9))\">\(group)</text>" as HTML
                }
                return """
                    \(heading)<g class="node c\(column)"><title>\(node.label)</title>\(lines)\(box(node, column))</g>

                    """
            })
    }

    private func path(from start: Double, to end: Double, column: Int) -> HTML {
        let left = Int(FlowMap.columns[column].x + FlowMap.columns[column].width)
        let right = Int(FlowMap.columns[column + 1].x)
        let middle = (left + right) / 2
        return """
            <path class="edge" d="M\(left) \(Int(start)) C\(middle) \(Int(start)) \(middle) \(Int(end)) \(right) \(Int(end))"/>
            """
    }

    private func box(_ node: FlowMap.Node, _ column: Int) -> HTML {
        let place = FlowMap.columns[column]
        let top = node.y - node.height / 2
        let lines = node.lines.enumerated().map { index, line -> HTML in
            let y = Int(top + 6 + FlowMap.lineHeight * (Double(index) + 0.76))
            return "<text x=\"\(Int(place.x) + 12)\" y=\"\(y)\">\(line)</text>"
        }
        return """
            <rect x="\(Int(place.x))" y="\(Int(top))" width="\(Int(place.width))" height="\(Int(node.height))" rx="5"/>\(lines)
            """
    }
}
