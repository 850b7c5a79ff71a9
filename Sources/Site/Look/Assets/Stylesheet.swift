import Documents

/// The style of all pages, served as `/static/gestand.css` (`text/css`).
///
/// Written by hand, without fonts, pictures or addresses from elsewhere. An organisation can give it another
/// appearance by changing the custom properties that start with `--g-`.
public enum Stylesheet {
    /// The whole style sheet.
    public static let css = [
        tokens, base, layout, desk, forms, tables, components, lists, proof, document, statement, declaration, print,
        FlowMapStyle.css.markup,
    ].joined(separator: "\n")

    /// Changes when the style sheet does.
    static let version = Fingerprint.of(css)
}
