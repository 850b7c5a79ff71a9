/// Reads a form as a browser would send it: what stands in the fields, and which boxes are ticked.
enum FilledForm {
    static func fields(of page: String) -> [(String, String)] {
        var fields: [(String, String)] = []
        // The form of the page is the one that is sent in parts.
        guard let start = page.firstRange(of: "multipart/form-data")?.upperBound else { return [] }
        let form = page[start...].prefix(upTo: page[start...].firstRange(of: "</form>")?.lowerBound ?? page.endIndex)
        for tag in form.split(separator: "<") {
            if tag.hasPrefix("input") {
                guard let name = attribute("name", tag), name.hasPrefix("f") else { continue }
                let isBox = tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"")
                if isBox, !tag.contains(" checked") { continue }
                fields.append((name, attribute("value", tag) ?? ""))
            } else if tag.hasPrefix("textarea"), let name = attribute("name", tag),
                let end = tag.firstIndex(of: ">")
            {
                fields.append((name, unescaped(tag[tag.index(after: end)...].dropFirst())))
            } else if tag.hasPrefix("select"), let name = attribute("name", tag) {
                fields.append((name, ""))
            } else if tag.hasPrefix("option"), tag.contains(" selected"), let last = fields.indices.last {
                fields[last].1 = attribute("value", tag) ?? ""
            }
        }
        return fields
    }

    private static func attribute(_ name: String, _ tag: Substring) -> String? {
        guard let start = tag.firstRange(of: " \(name)=\"") else { return nil }
        return unescaped(tag[start.upperBound...].prefix { $0 != "\"" })
    }

    private static func unescaped(_ text: Substring) -> String {
        String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}
