import Foundation

/// The words of an HTML text: tags gone, entities resolved.
func plain(html: String) -> String {
    var text = ""
    var inTag = false
    for character in html.replacingOccurrences(of: "<br>", with: "\n") {
        if character == "<" {
            inTag = true
        } else if character == ">" {
            inTag = false
        } else if !inTag {
            text.append(character)
        }
    }
    return unescaped(text)
}

/// The words of a Markdown text: links, emphasis and escapes resolved.
func plain(markdown: String) -> String {
    var text = ""
    var rest = markdown[...]
    while let character = rest.popFirst() {
        switch character {
        case "\\": if let next = rest.popFirst() { text.append(next) }
        case "*", "[": break
        case "]":
            if rest.hasPrefix("(<"), let end = rest.range(of: ">)") { rest = rest[end.upperBound...] }
        default: text.append(character)
        }
    }
    return unescaped(text)
}

private func unescaped(_ text: String) -> String {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    return entities.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
}
