/// A page read back as tags, just far enough to ask what is in it.
struct Markup {
    /// An opening tag with its attributes.
    struct Tag {
        let name: String
        let attributes: [String: String]
    }

    let text: String
    let tags: [Tag]

    init(_ text: String) {
        self.text = text
        var found: [Tag] = []
        let openings = text.matches(of: /<([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z:-]+(?:="[^"]*")?)*)\s*\/?>/)
        for match in openings {
            var attributes: [String: String] = [:]
            for pair in match.2.matches(of: /([a-zA-Z:-]+)(?:="([^"]*)")?/) {
                attributes[String(pair.1)] = pair.2.map(String.init) ?? ""
            }
            found.append(Tag(name: String(match.1).lowercased(), attributes: attributes))
        }
        tags = found
    }

    var ids: [String] { tags.compactMap { $0.attributes["id"] } }

    func tags(named name: String) -> [Tag] { tags.filter { $0.name == name } }

    /// How often `<` opens something that is neither a tag that was understood, an end tag, nor a declaration.
    var strayOpenings: Int {
        text.count { $0 == "<" } - tags.count - text.matches(of: /<\/[a-zA-Z][a-zA-Z0-9]*>/).count
            - text.matches(of: /<!DOCTYPE html>/).count
    }
}
