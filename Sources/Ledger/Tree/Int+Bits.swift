extension Int {
    /// Whether the node at this position of its level is a right child.
    var isOdd: Bool { self & 1 == 1 }

    /// How many ones the number ends in: over how many levels the node at this position is the last of a full tree.
    var trailingOneBitCount: Int { (~self).trailingZeroBitCount }
}
