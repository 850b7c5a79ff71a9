import Documents

/// Small drawings of our own that give a status a shape, so that nothing depends on colour alone.
///
/// They are hidden from assistive technology: a word always stands beside them.
enum Shape {
    private static func draw(_ content: HTML) -> HTML {
        """
        <svg class="g-shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">\
        \(content)</svg>
        """
    }

    private static let mark: HTML =
        "fill=\"none\" stroke=\"#fff\" stroke-width=\"1.8\" stroke-linecap=\"round\" stroke-linejoin=\"round\""

    /// A filled disc with a tick.
    static let tick = draw(
        "<circle cx=\"8\" cy=\"8\" r=\"7.5\" fill=\"currentColor\"/><path d=\"M4.6 8.4l2.3 2.3 4.5-5\" \(mark)/>")
    /// A filled octagon with a cross.
    static let cross = draw(
        """
        <path d="M5 .6h6L15.4 5v6L11 15.4H5L.6 11V5z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" \
        \(mark)/>
        """)
    /// A filled triangle with an exclamation mark.
    static let warning = draw(
        """
        <path d="M8 1.2l7.2 13H.8z" fill="currentColor" stroke="currentColor" stroke-width="1.2" \
        stroke-linejoin="round"/><path d="M8 5.8v4M8 12.1v.2" \(mark)/>
        """)
    /// A dashed ring with a question mark.
    static let question = draw(
        """
        <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.75 1.65"/>\
        <path d="M6 6.4c0-1.2.9-2 2-2s2 .7 2 1.8c0 1.5-2 1.5-2 2.9M8 11.6v.1" fill="none" stroke="currentColor" \
        stroke-width="1.6" stroke-linecap="round"/>
        """)
    /// A filled square with an i.
    static let information = draw(
        """
        <rect x=".8" y=".8" width="14.4" height="14.4" rx="3" fill="currentColor"/><path d="M8 7.3v4.2M8 4.5v.1" \
        \(mark)/>
        """)
    /// A ring: nothing has happened yet.
    static let ring = draw(
        "<circle cx=\"8\" cy=\"8\" r=\"6.5\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.8\"/>")
    /// A half-filled ring: under way.
    static let half = draw(
        """
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="1.8"/>\
        <path d="M8 1.5a6.5 6.5 0 010 13z" fill="currentColor"/>
        """)
    /// A bar: closed off, or not needed.
    static let bar = draw("<rect x=\"2\" y=\"6.6\" width=\"12\" height=\"2.8\" rx=\"1.4\" fill=\"currentColor\"/>")
    /// Two standing bars: waiting.
    static let pause = draw(
        """
        <rect x="3.4" y="2.5" width="3" height="11" rx="1" fill="currentColor"/>\
        <rect x="9.6" y="2.5" width="3" height="11" rx="1" fill="currentColor"/>
        """)
}
