import Documents

/// The mark of Gestand: a seal with two loops that hold each other, as a word holds two people.
public enum Mark {
    /// The deep green of the seal.
    static let colour = "#17493b"

    /// Where the loops cross: first one over, then the other.
    private static let drawing: HTML = """
        <circle cx="24" cy="24" r="20.6" fill="#17493b"/>\
        <circle cx="24" cy="24" r="20.5" fill="none" stroke="#17493b" stroke-width="3.8" stroke-linecap="round" \
        stroke-dasharray="0 4.6"/>\
        <circle cx="24" cy="24" r="18.2" fill="none" stroke="#fbf7ee" stroke-opacity=".35" stroke-width=".9"/>\
        <g fill="none" stroke-linejoin="round">\
        <path d="M19.8 15.4l8.6 8.6-8.6 8.6-8.6-8.6z" stroke="#fbf7ee" stroke-width="2.8"/>\
        <path d="M28.2 15.4l8.6 8.6-8.6 8.6-8.6-8.6z" stroke="#17493b" stroke-width="5.8"/>\
        <path d="M28.2 15.4l8.6 8.6-8.6 8.6-8.6-8.6z" stroke="#fbf7ee" stroke-width="2.8"/>\
        <path d="M25.1 27.3l-2.2 2.2" stroke="#17493b" stroke-width="5.8"/>\
        <path d="M26.2 26.2l-4.4 4.4" stroke="#fbf7ee" stroke-width="2.8"/></g>
        """

    /// The mark inside a page; hidden from assistive technology because a name stands beside it.
    static let seal: HTML = """
        <svg class="g-seal" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">\
        \(drawing)</svg>
        """

    /// Changes when the mark does.
    static let version = Fingerprint.of(svg)

    /// The mark as a file of its own, served as `/static/mark.svg` (`image/svg+xml`).
    public static let svg = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">\(drawing.markup)</svg>

        """
}
