extension Finding {
    /// Whether a report names this finding before another: by place, then by rule and path.
    public func precedes(_ other: Finding) -> Bool {
        (position.line, position.column, rule, path)
            < (other.position.line, other.position.column, other.rule, other.path)
    }
}
