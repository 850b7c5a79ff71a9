import Declarations
import Site
import Testing

@Suite("The markup of every sample page")
struct MarkupTests {
    static let languages = Language.allCases
    static let hostile = "\"><script>alert('x')</script><b onclick=\"y\" style='z'>&"

    func pages(_ language: Language, hostile: String = "") -> [(name: String, markup: Markup)] {
        Gallery(language: language, hostile: hostile).pages.map { ($0.name, Markup($0.html.markup)) }
    }

    @Test("hostile text never becomes a tag or an attribute", arguments: languages)
    func escaping(language: Language) {
        let harmless = pages(language)
        for (index, page) in pages(language, hostile: Self.hostile).enumerated() {
            let original = harmless[index].markup
            #expect(page.markup.strayOpenings == 0, "\(page.name)")
            #expect(page.markup.tags.map(\.name) == original.tags.map(\.name), "\(page.name)")
            #expect(page.markup.tags.allSatisfy { $0.attributes["onclick"] == nil }, "\(page.name)")
            #expect(!page.markup.text.contains("<script>"), "\(page.name)")
            #expect(page.markup.text.contains("&lt;script&gt;"), "\(page.name) carries the hostile text")
        }
    }

    @Test("no page holds a style or a script of its own, or anything from elsewhere", arguments: languages)
    func strictPolicy(language: Language) {
        for page in pages(language) {
            for tag in page.markup.tags {
                #expect(tag.attributes["style"] == nil, "\(page.name)")
                #expect(!tag.attributes.keys.contains { $0.hasPrefix("on") }, "\(page.name)")
                #expect(tag.name != "style" && tag.name != "iframe", "\(page.name)")
                if let source = tag.attributes["src"] { #expect(source.hasPrefix("/static/"), "\(page.name)") }
                if let address = tag.attributes["href"] {
                    #expect(!address.hasPrefix("javascript:") && !address.hasPrefix("http"), "\(page.name)")
                }
            }
            #expect(page.markup.tags(named: "script").count == 1)
        }
    }

    @Test("ids are unique on a page", arguments: languages)
    func uniqueIDs(language: Language) {
        for page in pages(language) {
            #expect(page.markup.ids.count == Set(page.markup.ids).count, "\(page.name): \(page.markup.ids)")
        }
    }

    @Test(
        "every field that a person fills in has a label, and every reference to an id leads somewhere",
        arguments: languages)
    func labels(language: Language) {
        var fields = 0
        for page in pages(language) {
            let labelled = Set(page.markup.tags(named: "label").compactMap { $0.attributes["for"] })
            let ids = Set(page.markup.ids)
            for tag in page.markup.tags where ["input", "textarea", "select"].contains(tag.name) {
                if tag.attributes["type"] == "hidden" { continue }
                fields += 1
                #expect(labelled.contains(tag.attributes["id"] ?? ""), "\(page.name): \(tag.attributes)")
            }
            #expect(labelled.isSubset(of: ids), "\(page.name)")
            for tag in page.markup.tags {
                for name in ["aria-describedby", "aria-labelledby"] {
                    for id in (tag.attributes[name] ?? "").split(separator: " ") {
                        #expect(ids.contains(String(id)), "\(page.name): \(name) \(id)")
                    }
                }
                if let address = tag.attributes["href"], address.hasPrefix("#"), address != "#" {
                    #expect(ids.contains(String(address.dropFirst())), "\(page.name): \(address)")
                }
            }
        }
        #expect(fields > 15)
    }

    @Test(
        "every page has one h1, one main part, a skip link, its language and a link to the other language",
        arguments: languages)
    func landmarks(language: Language) {
        let other = language == .nl ? "en" : "nl"
        for page in pages(language) {
            #expect(page.markup.tags(named: "h1").count == 1, "\(page.name)")
            #expect(page.markup.tags(named: "main").map { $0.attributes["id"] } == ["main"], "\(page.name)")
            #expect(page.markup.tags(named: "html").first?.attributes["lang"] == language.rawValue)
            let links = page.markup.tags(named: "a")
            #expect(links.first?.attributes["href"] == "#main", "\(page.name)")
            #expect(links.contains { $0.attributes["hreflang"] == other }, "\(page.name)")
        }
    }

    @Test("every form that changes something carries the token of the session", arguments: languages)
    func tokens(language: Language) {
        for page in pages(language) {
            let posts = page.markup.tags(named: "form").count { $0.attributes["method"] == "post" }
            let tokens = page.markup.tags(named: "input").count { $0.attributes["name"] == "csrf" }
            #expect(posts == tokens, "\(page.name)")
        }
    }
}
