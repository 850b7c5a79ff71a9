import Processing

/// Reads workbooks in Office Open XML (ISO/IEC 29500): the cells of each sheet as text.
public struct WorkbookReader: SpreadsheetReader {
    /// A reader; it keeps nothing.
    public init() {}

    /// The sheets in their order; hidden ones come last, so that none is lost and none is taken for another.
    public func sheets(in bytes: [UInt8]) throws(SpreadsheetRefusal) -> [SpreadsheetPage] {
        let archive = try ZipReading(bytes)
        guard let book = try archive.part("xl/workbook.xml"),
            let relations = try archive.part("xl/_rels/workbook.xml.rels")
        else { throw .broken }
        let places = try Self.targets(relations)
        var texts: [String] = []
        if let part = try archive.part("xl/sharedStrings.xml") { texts = try SharedStrings.read(part) }
        var dates: [Bool] = []
        if let part = try archive.part("xl/styles.xml") { dates = try DateStyles.read(part) }
        let (tabs, is1904) = try Self.tabs(book)
        guard tabs.count <= SheetLimits.mostSheets else { throw .tooLarge }
        var pages: [SpreadsheetPage] = []
        var characters = 0
        for tab in tabs {
            guard let path = places[tab.relation], let part = try archive.part(path) else { continue }
            let reading = WorksheetReading(texts: texts, dateStyles: dates, is1904: is1904, used: characters)
            pages.append(SpreadsheetPage(name: tab.name, rows: try reading.rows(of: part)))
            characters = reading.characters
        }
        return pages
    }

    /// The parts that relations lead to, as paths in the archive.
    private static func targets(_ part: [UInt8]) throws(SpreadsheetRefusal) -> [String: String] {
        var targets: [String: String] = [:]
        try XMLReading.walk(
            part,
            onStart: { start in
                guard start.name == "Relationship", let id = start.attributes["Id"],
                    let target = start.attributes["Target"], start.attributes["TargetMode"] != "External"
                else { return }
                targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
            })
        return targets
    }

    /// The tabs in their order, hidden ones last, and whether days are counted from 1904.
    private static func tabs(
        _ part: [UInt8]
    ) throws(SpreadsheetRefusal) -> (tabs: [(name: String, relation: String)], is1904: Bool) {
        var shown: [(name: String, relation: String)] = []
        var hidden: [(name: String, relation: String)] = []
        var is1904 = false
        try XMLReading.walk(
            part,
            onStart: { start in
                if start.name == "workbookPr" { is1904 = ["1", "true"].contains(start.attributes["date1904"] ?? "") }
                guard start.name == "sheet", let name = start.attributes["name"] else { return }
                // The prefix of the relation's id is the author's choice.
                let relation = start.attributes.first { $0.key == "id" || $0.key.hasSuffix(":id") }?.value
                let isShown = start.attributes["state"] == nil || start.attributes["state"] == "visible"
                guard let relation else { return }
                if isShown { shown.append((name, relation)) } else { hidden.append((name, relation)) }
            })
        return (shown + hidden, is1904)
    }
}

/// Texts that cells refer to by number.
enum SharedStrings {
    static func read(_ part: [UInt8]) throws(SpreadsheetRefusal) -> [String] {
        var texts: [String] = []
        var text = ""
        var isText = false
        var isSound = false
        try XMLReading.walk(
            part,
            onStart: { start in
                if start.name == "si" { text = "" }
                if start.name == "rPh" { isSound = true }
                isText = start.name == "t" && !isSound
            }, onText: { if isText { text += $0 } },
            onEnd: { name in
                if name == "t" { isText = false }
                if name == "rPh" { isSound = false }
                if name == "si" { texts.append(text) }
            })
        return texts
    }
}

/// Which styles of cells show a number as a day.
enum DateStyles {
    static func read(_ part: [UInt8]) throws(SpreadsheetRefusal) -> [Bool] {
        var own: [Int: Bool] = [:]
        var styles: [Bool] = []
        var isCells = false
        try XMLReading.walk(
            part,
            onStart: { start in
                let number = start.attributes["numFmtId"].flatMap { Int($0) } ?? 0
                if start.name == "numFmt" { own[number] = isDate(start.attributes["formatCode"] ?? "") }
                if start.name == "cellXfs" { isCells = true }
                // Numbers up to 163 are built in; 14 to 17 and 22 show a day.
                if start.name == "xf", isCells {
                    styles.append(own[number] ?? ((14...17).contains(number) || number == 22))
                }
            }, onEnd: { if $0 == "cellXfs" { isCells = false } })
        return styles
    }

    /// A format with a year and a day, outside brackets and quotation marks.
    private static func isDate(_ code: String) -> Bool {
        var isQuoted = false
        var depth = 0
        var signs: Set<Character> = []
        for character in code.lowercased() {
            if character == "\"" { isQuoted.toggle() }
            if character == "[" { depth += 1 }
            if character == "]" { depth = max(0, depth - 1) }
            if !isQuoted, depth == 0 { signs.insert(character) }
        }
        return signs.contains("y") || signs.contains("j") || (signs.contains("d") && signs.contains("m"))
    }
}
