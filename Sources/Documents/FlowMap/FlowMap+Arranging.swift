import Declarations

extension FlowMap {
    /// The purposes in an order in which few lines cross; each group stays together.
    ///
    /// Data take their place after the purposes they serve, then the purposes in a group after their data; a few
    /// rounds are enough, since each brings less than the one before.
    static func untangle(_ groups: [[Purpose]], _ data: [DataCategory.ID]) -> [Purpose] {
        var groups = groups
        for _ in 0..<4 {
            let purposes = groups.flatMap { $0 }
            let wanted = data.map { id in middle(purposes.indices.filter { purposes[$0].data.contains(id) }) }
            let order = data.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
            let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { (data[$1], $0) })
            groups = groups.map { group in
                let wanted = group.map { middle($0.data.compactMap { places[$0] }) }
                return group.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }.map { group[$0] }
            }
        }
        return groups.flatMap { $0 }
    }

    private static func middle(_ places: [Int]) -> Double {
        places.isEmpty ? .greatestFiniteMagnitude : Double(places.reduce(0, +)) / Double(places.count)
    }

    /// Gives every box its place: purposes under each other, the others as near to what they hang on as fits.
    mutating func arrange() {
        var y = Self.top
        for index in purposes.indices {
            if purposes[index].group != nil { y += Self.groupHeight }
            purposes[index].y = y + purposes[index].height / 2
            y += purposes[index].height + Self.gap
        }
        let stacks = [data, recipients].map { $0.reduce(Self.top) { $0 + $1.height + Self.gap } }
        height = max(y, stacks.max() ?? 0) + 4
        let places = Self.order(&data, wanted: Self.middles(uses, purposes, count: data.count), height: height)
        uses = uses.map { Edge(from: $0.from, to: places[$0.to]) }
        shares = shares.map { Edge(from: places[$0.from], to: $0.to) }
        let ends = Self.order(&recipients, wanted: Self.middles(shares, data, count: recipients.count), height: height)
        shares = shares.map { Edge(from: $0.from, to: ends[$0.to]) }
        sends = sends.map { Edge(from: $0.from, to: ends[$0.to]) }
    }

    /// The average height of what hangs on each box: the order in which lines cross least.
    private static func middles(_ edges: [Edge], _ nodes: [Node], count: Int) -> [Double] {
        (0..<count).map { index in
            let heights = edges.filter { $0.to == index }.map { nodes[$0.from].y }
            return heights.isEmpty ? .greatestFiniteMagnitude : heights.reduce(0, +) / Double(heights.count)
        }
    }

    /// Sorts boxes by where they want to be, and spreads them over the height; gives where each one went.
    private static func order(_ nodes: inout [Node], wanted: [Double], height: Double) -> [Int] {
        let order = nodes.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
        let total = nodes.reduce(0) { $0 + $1.height }
        let room = height - top - total
        let space = nodes.count > 1 ? max(gap, room / Double(nodes.count)) : gap
        let used = total + space * Double(max(0, nodes.count - 1))
        var y = top + max(0, (height - top - used) / 2)
        var places = Array(repeating: 0, count: nodes.count)
        nodes = order.enumerated().map { place, index in
            var node = nodes[index]
            node.y = y + node.height / 2
            y += node.height + space
            places[index] = place
            return node
        }
        return places
    }
}
