import Foundation
import Processing

/// Reads the cells of one sheet.
final class WorksheetReading {
    private let texts: [String]
    private let dateStyles: [Bool]
    private let is1904: Bool
    /// Characters in all cells so far, those of earlier sheets too.
    private(set) var characters: Int
    private var rows: [[String]] = []
    private var isTooLarge = false

    private var row = -1
    private var column = -1
    private var type = ""
    private var style = 0
    private var value = ""
    private var isValue = false
    private var isSound = false

    init(texts: [String], dateStyles: [Bool], is1904: Bool, used: Int) {
        self.texts = texts
        self.dateStyles = dateStyles
        self.is1904 = is1904
        characters = used
    }

    func rows(of part: [UInt8]) throws(SpreadsheetRefusal) -> [[String]] {
        try XMLReading.walk(
            part, onStart: { self.start($0) }, onText: { if self.isValue { self.value += $0 } },
            onEnd: { self.end($0) })
        if isTooLarge { throw .tooLarge }
        while rows.last?.allSatisfy(\.isEmpty) == true { rows.removeLast() }
        return rows
    }

    /// A row that no sheet has: larger numbers are not counted on.
    private static let beyond = 2_000_000

    private func start(_ start: XMLReading.Start) {
        switch start.name {
        case "row":
            row =
                start.attributes["r"].flatMap { Int($0) }.map { min(max($0, 1), Self.beyond) - 1 }
                ?? min(row + 1, Self.beyond)
            column = -1
        case "c":
            let reference = start.attributes["r"].flatMap(Self.place)
            column = reference?.column ?? column + 1
            row = reference.map { min($0.row, Self.beyond) } ?? max(row, 0)
            type = start.attributes["t"] ?? "n"
            style = start.attributes["s"].flatMap { Int($0) } ?? 0
            value = ""
        case "rPh": isSound = true
        // A formula has its last result beside it; that is what people see.
        case "v", "t": isValue = !isSound
        default: break
        }
    }

    private func end(_ name: String) {
        switch name {
        case "v", "t": isValue = false
        case "rPh": isSound = false
        case "c": put(shown())
        default: break
        }
    }

    /// The cell as people see it.
    private func shown() -> String {
        switch type {
        case "s": return Int(value).flatMap { texts.indices.contains($0) ? texts[$0] : nil } ?? ""
        case "b": return value == "1" ? "ja" : "nee"
        case "e": return ""
        case "n":
            guard dateStyles.indices.contains(style), dateStyles[style], let days = Double(value) else { return value }
            return day(days) ?? value
        default: return value
        }
    }

    private func put(_ text: String) {
        guard !text.isEmpty else { return }
        characters += text.utf16.count
        let fits = (0..<SheetLimits.mostRows).contains(row) && (0..<SheetLimits.mostColumns).contains(column)
        guard fits, characters <= SheetLimits.mostCharacters else {
            isTooLarge = true
            return
        }
        while rows.count <= row { rows.append([]) }
        while rows[row].count <= column { rows[row].append("") }
        rows[row][column] = text
    }

    /// The day of a serial number, as `2026-01-15`.
    private func day(_ serial: Double) -> String? {
        // 25,569 days lie between the spreadsheet's day 0 and 1970; those from 1904 begin 1,462 days later.
        guard (0...100_000).contains(serial) else { return nil }
        let days = Int(serial.rounded(.down)) - (is1904 ? 24_107 : 25_569)
        let date = Date(timeIntervalSince1970: Double(days) * 86_400)
        return date.formatted(.iso8601.year().month().day())
    }

    /// The place that `B12` names, from 0.
    private static func place(_ reference: String) -> (column: Int, row: Int)? {
        let letters = reference.utf8.prefix { (65...90).contains($0) }
        guard (1...3).contains(letters.count), let number = Int(reference.dropFirst(letters.count)), number >= 1 else {
            return nil
        }
        return (letters.reduce(0) { $0 * 26 + Int($1) - 64 } - 1, number - 1)
    }
}
