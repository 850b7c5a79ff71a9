import Documents

extension Look {
    /// What is said where there is nothing (yet), and what can be done.
    public func emptyState(_ title: any Words, explanation: (any Words)? = nil, action: HTML = .empty) -> HTML {
        let why: HTML = explanation.map { "<p>\(HTML(quoting: text($0)))</p>" } ?? .empty
        return "<div class=\"g-empty\"><p class=\"g-empty-title\">\(text(title))</p>\(why)\(action)</div>\n"
    }
}
