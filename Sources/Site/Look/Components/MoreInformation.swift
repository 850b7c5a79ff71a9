import Documents

extension Look {
    /// Explanation that is folded away until it is wanted; printed unfolded where the script runs.
    public func moreInformation(
        _ summary: any Words = LookTexts.moreInformation, isOpen: Bool = false, content: HTML
    ) -> HTML {
        """
        <details class="g-more"\(HTML.flag("open", isOpen))><summary>\(text(summary))</summary>\
        <div class="g-more-content">\(content)</div></details>

        """
    }
}
