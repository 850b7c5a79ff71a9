import Documents

extension Look {
    /// How it stands with a promise; the raw values are those of the verdicts themselves.
    public enum Verdict: String, Sendable, Hashable, CaseIterable {
        /// The evidence shows that it is kept.
        case kept
        /// It will break within its warning time.
        case atRisk = "at-risk"
        /// The evidence shows that it is not kept.
        case broken
        /// There is no evidence.
        case unproven

        var shape: HTML {
            switch self {
            case .kept: Shape.tick
            case .atRisk: Shape.warning
            case .broken: Shape.cross
            case .unproven: Shape.question
            }
        }
    }

    /// The verdict on a promise: a shape and a word.
    public func verdictBadge(_ verdict: Verdict) -> HTML {
        """
        <span class="g-tag g-verdict g-verdict-\(verdict.rawValue)">\(verdict.shape)\
        \(text(LookTexts.verdict(verdict)))</span>
        """
    }

    /// How many promises have which verdict, each linking to the list of those.
    public func verdictCounts(_ counts: [Verdict: Int], address: (Verdict) -> String?) -> HTML {
        let items = Verdict.allCases.map { verdict -> HTML in
            let content: HTML = """
                <strong>\(counts[verdict] ?? 0)</strong> <span class="g-verdict-word">\(verdict.shape)\
                \(text(LookTexts.verdict(verdict)))</span>
                """
            let inner: HTML = address(verdict).map { "<a\(HTML.href($0))>\(content)</a>" } ?? content
            return "<li class=\"g-verdict-\(verdict.rawValue)\">\(inner)</li>"
        }
        return "<ul class=\"g-verdict-counts\" role=\"list\">\(items)</ul>\n"
    }
}
