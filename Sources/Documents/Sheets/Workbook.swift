import Declarations

/// A spreadsheet in Office Open XML (ISO/IEC 29500), written from sheets.
///
/// Every cell is a text, so that nothing in it is ever calculated. The header stays in view, columns have widths,
/// text wraps, and a print is landscape with the header on each page.
enum Workbook {
    /// The bytes of an `.xlsx` file; the same sheets give the same bytes.
    static func make(_ sheets: [Sheet], title: String, date: CalendarDate) throws -> [UInt8] {
        var files: [(path: String, text: String)] = [
            ("[Content_Types].xml", contentTypes(sheets.count)), ("_rels/.rels", packageRelations),
            ("docProps/core.xml", properties(title)), ("xl/workbook.xml", workbook(tabs(sheets), sheets)),
            ("xl/_rels/workbook.xml.rels", relations(sheets.count)), ("xl/styles.xml", styles),
        ]
        for (index, sheet) in sheets.enumerated() {
            files.append(("xl/worksheets/sheet\(index + 1).xml", sheet.worksheet))
        }
        return try ZipArchive.make(files.map { ($0.path, Array($0.text.utf8)) }, date: date)
    }

    static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    /// Names of tabs; a second sheet with the same name gets a number.
    private static func tabs(_ sheets: [Sheet]) -> [String] {
        var names: [String] = []
        for sheet in sheets {
            let name = SpreadsheetText.tab(sheet.name)
            let isTaken = names.contains { $0.lowercased() == name.lowercased() }
            names.append(isTaken ? "\(name.prefix(28)) \(names.count + 1)" : name)
        }
        return names
    }

    private static func contentTypes(_ count: Int) -> String {
        let sheets = (1...max(1, count)).map {
            "<Override PartName=\"/xl/worksheets/sheet\($0).xml\" ContentType=\"\(sheetType).worksheet+xml\"/>"
        }
        let relation = "application/vnd.openxmlformats-package.relationships+xml"
        let core = "application/vnd.openxmlformats-package.core-properties+xml"
        return head + "<Types xmlns=\"\(package)/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"\(relation)\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(sheetType).sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(sheetType).styles+xml\"/>"
            + "<Override PartName=\"/docProps/core.xml\" ContentType=\"\(core)\"/>" + sheets.joined() + "</Types>"
    }

    private static let packageRelations =
        head + "<Relationships xmlns=\"\(package)/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/>"
        + "<Relationship Id=\"rId2\" Type=\"\(package)/relationships/metadata/core-properties\""
        + " Target=\"docProps/core.xml\"/></Relationships>"

    private static func properties(_ title: String) -> String {
        head + "<cp:coreProperties xmlns:cp=\"\(package)/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>\(SpreadsheetText.xml(title))</dc:title>"
            + "<dc:creator>Gestand</dc:creator></cp:coreProperties>"
    }

    private static func relations(_ count: Int) -> String {
        let sheets = (1...max(1, count)).map {
            "<Relationship Id=\"rId\($0)\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>"
        }
        return head + "<Relationships xmlns=\"\(package)/relationships\">" + sheets.joined()
            + "<Relationship Id=\"rId\(count + 1)\" Type=\"\(office)/styles\" Target=\"styles.xml\"/></Relationships>"
    }

    private static func workbook(_ tabs: [String], _ sheets: [Sheet]) -> String {
        let list = tabs.enumerated().map { index, name in
            "<sheet name=\"\(SpreadsheetText.xml(name))\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
        }
        let names = zip(tabs, sheets).enumerated().map { index, pair in
            let name = "'\(SpreadsheetText.xml(pair.0))'!"
            let area = pair.1.area.split(separator: ":").map { corner in
                "$\(corner.filter(\.isLetter))$\(corner.filter(\.isNumber))"
            }.joined(separator: ":")
            return "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"\(index)\" hidden=\"1\">"
                + "\(name)\(area)</definedName>"
                + "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(index)\">\(name)$1:$1</definedName>"
        }
        return head + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><bookViews><workbookView/></bookViews>"
            + "<sheets>\(list.joined())</sheets><definedNames>\(names.joined())</definedNames></workbook>"
    }

    /// Style 0 is a wrapped text, style 1 the header, style 2 the name of a row.
    private static let styles: String = {
        let fonts = ["", "<b/>", "<b/>"].enumerated().map { index, weight in
            let colour = index == 1 ? "<color rgb=\"FFFFFFFF\"/>" : ""
            return "<font>\(weight)<sz val=\"11\"/>\(colour)<name val=\"Calibri\"/></font>"
        }
        let solid = "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF17493B\"/></patternFill></fill>"
        let align = "<alignment vertical=\"top\" wrapText=\"1\"/>"
        let formats = [(0, 0), (1, 2), (2, 0)].map { font, fill in
            "<xf numFmtId=\"49\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"0\" xfId=\"0\" applyFont=\"1\""
                + " applyFill=\"1\" applyNumberFormat=\"1\" applyAlignment=\"1\">\(align)</xf>"
        }
        return head + "<styleSheet xmlns=\"\(main)\"><fonts count=\"3\">\(fonts.joined())</fonts>"
            + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill>\(solid)</fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"3\">\(formats.joined())</cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
            + "</styleSheet>"
    }()
}
