import Documents

extension Look {
    /// A reference, key or code that can be copied; the button only shows where the script runs.
    public func copyable(_ value: String, about: any Words = LookTexts.reference) -> HTML {
        """
        <span class="g-copy"><code>\(value)</code><button class="g-button g-button-quiet" type="button" \
        data-copy="\(value)" data-copied="\(text(LookTexts.copied))" hidden>\(text(LookTexts.copy))\
        <span class="g-hidden"> \(text(about))</span></button><span class="g-hidden" role="status"></span></span>
        """
    }

    /// Lines of code or of a declaration, in a frame that scrolls sideways by itself.
    public func codeBlock(_ code: String, about: any Words) -> HTML {
        """
        <pre class="g-code" tabindex="0" role="region" aria-label="\(text(about))"><code>\(code)</code></pre>

        """
    }
}
