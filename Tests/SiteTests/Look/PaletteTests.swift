import Foundation
import Testing

@testable import Site

@Suite("Colours can be told apart by everyone")
struct PaletteTests {
    /// Text on its background: WCAG 2.2, 1.4.3.
    static let texts: [(String, String)] = [
        ("ink", "paper"), ("ink", "surface"), ("ink", "shade"), ("soft-ink", "paper"), ("soft-ink", "surface"),
        ("soft-ink", "shade"), ("link", "paper"), ("link", "surface"), ("link", "shade"), ("link-hover", "paper"),
        ("link", "info-pale"), ("link", "green-pale"), ("link", "caution-pale"), ("link", "bad-pale"),
        ("link", "good-pale"), ("on-green", "green"), ("on-green", "green-dark"), ("on-green", "bad"),
        ("green", "surface"), ("green", "paper"), ("green-dark", "green-pale"), ("green", "green-pale"),
        ("soft-ink", "green-pale"), ("good", "good-pale"), ("caution", "caution-pale"), ("bad", "bad-pale"),
        ("unknown", "unknown-pale"), ("info", "info-pale"), ("good", "surface"), ("caution", "surface"),
        ("bad", "surface"), ("unknown", "surface"), ("bad", "paper"), ("good", "paper"),
    ]
    /// Borders of fields and the focus ring: WCAG 2.2, 1.4.11.
    static let edges: [(String, String)] = [
        ("border", "paper"), ("border", "surface"), ("border", "shade"), ("focus", "paper"), ("focus", "surface"),
        ("focus", "shade"), ("focus", "green-pale"), ("green", "line"),
    ]

    /// The custom properties of the style sheet that are colours.
    let colours: [String: [Double]] = Stylesheet.tokens
        .matches(of: /--g-([a-z-]+): #([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2});/)
        .reduce(into: [:]) { result, match in
            result[String(match.1)] = [match.2, match.3, match.4].map { Double(Int($0, radix: 16) ?? 0) / 255 }
        }

    func luminance(_ name: String) throws -> Double {
        let linear = try #require(colours[name], "\(name) is a colour").map {
            $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    func contrast(_ one: String, _ other: String) throws -> Double {
        let values = try [luminance(one), luminance(other)].sorted()
        return (values[1] + 0.05) / (values[0] + 0.05)
    }

    @Test("text has a contrast of at least 4.5", arguments: texts)
    func text(pair: (String, String)) throws {
        #expect(try contrast(pair.0, pair.1) >= 4.5)
    }

    @Test("edges that carry meaning have a contrast of at least 3", arguments: edges)
    func edge(pair: (String, String)) throws {
        #expect(try contrast(pair.0, pair.1) >= 3)
    }

    @Test("every custom property that is used exists")
    func properties() {
        let defined = Set(Stylesheet.css.matches(of: /(--[gs]-[a-z-]+):/).map { String($0.1) })
        let used = Set(Stylesheet.css.matches(of: /var\((--[gs]-[a-z-]+)\)/).map { String($0.1) })
        #expect(used.subtracting(defined) == [])
        #expect(used.count > 20)
    }

    @Test("the style sheet asks nothing from elsewhere, and its braces are in balance")
    func selfContained() {
        #expect(!Stylesheet.css.contains("url(") && !Stylesheet.css.contains("@import"))
        #expect(Stylesheet.css.count { $0 == "{" } == Stylesheet.css.count { $0 == "}" })
        #expect(Stylesheet.css.contains("prefers-reduced-motion") && Stylesheet.css.contains("@media print"))
    }

    @Test("the script sends, stores and loads nothing")
    func script() {
        for word in ["fetch(", "XMLHttpRequest", "localStorage", "sessionStorage", "cookie", "import", "http", "eval"] {
            #expect(!Script.js.contains(word), "\(word)")
        }
    }

    @Test("every class that the style sheet knows with our prefix is used by a block or a page")
    func classes() {
        let known = Set(Stylesheet.css.matches(of: /\.(g-[a-z-]+)/).map { String($0.1) })
        let gallery = Gallery(language: .nl).pages.flatMap { Markup($0.html.markup).tags }
            .flatMap { ($0.attributes["class"] ?? "").split(separator: " ").map(String.init) }
        // Pages that need a house behind them are not in the gallery: what they write is in their source.
        let written = Self.pageSources.flatMap { $0.matches(of: /g-[a-z-]+/).map { String($0.0) } }
        let used = Set(gallery).union(written)
        #expect(known.subtracting(used).sorted() == [])
    }

    /// The source of the pages, the style sheet apart.
    private static var pageSources: [String] {
        let site = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../Sources/Site").standardized
        let files = FileManager.default.enumerator(at: site, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
        return (files ?? []).filter { $0.pathExtension == "swift" && !$0.path.contains("/Look/Styles/") }
            .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
    }
}
