import Documents

extension Look {
    /// A figure that shows something.
    public struct Figure: Sendable {
        /// The figure, already written out: "131 van 131".
        public var value: any Words
        /// What it counts.
        public var label: any Words

        /// A figure.
        public init(_ value: any Words, _ label: any Words) {
            self.value = value
            self.label = label
        }
    }

    /// Most characters of a figure that reads as a number.
    private static var longestNumber: Int { 10 }

    /// The figures behind a verdict, with when they were counted and how they can be repeated.
    public func evidence(
        _ figures: [Figure], title: any Words = LookTexts.evidence, asOf: (any Words)? = nil, content: HTML = .empty
    ) -> HTML {
        let items = figures.map { figure -> HTML in
            // Numbers are large; a date or a list of names in that size would shout.
            let kind: HTML = text(figure.value).count > Self.longestNumber ? " class=\"g-figure-words\"" : .empty
            return "<div><dt>\(text(figure.label))</dt><dd\(kind)>\(text(figure.value))</dd></div>"
        }
        let list: HTML = items.isEmpty ? .empty : "<dl class=\"g-figures\">\(items)</dl>"
        let note: HTML = asOf.map { "<p class=\"g-hint\">\(text($0))</p>" } ?? .empty
        return """
            <div class="g-evidence"><p class="g-evidence-title">\(text(title))</p>\(list)\(content)\(note)</div>

            """
    }

    /// A promise with its verdict: the sentence as it stands in the statement, and what shows it.
    ///
    /// - Parameters:
    ///   - id: The id of the promise; becomes the id of the part of the page.
    ///   - label: What stands above the sentence, such as its number in the statement; nil shows the id.
    ///   - sentence: The promise in words.
    ///   - verdict: How it stands.
    ///   - explanation: Why the verdict is what it is, or what would prove it.
    ///   - evidence: Usually `evidence(…)`.
    public func promise(
        id: String, label: String? = nil, sentence: any Words, verdict: Verdict, explanation: (any Words)? = nil,
        evidence: HTML = .empty
    ) -> HTML {
        let why: HTML = explanation.map { "<p>\(text($0))</p>" } ?? .empty
        return """
            <article class="g-promise g-promise-\(verdict.rawValue)" id="\(id)"><div class="g-promise-head">\
            <p class="g-promise-id">\(label ?? id)</p>\(verdictBadge(verdict))</div>\
            <blockquote>\(text(sentence))</blockquote>\(why)\(evidence)</article>

            """
    }
}
