/// What a workbook may cost to read. A file of some kilobytes can unpack to gigabytes, so everything is counted while it
/// is unpacked.
enum SheetLimits {
    /// Most parts in the archive.
    static let mostParts = 500
    /// Most bytes of one part when unpacked.
    static let largestPart = 40 * 1_024 * 1_024
    /// Most bytes of all parts that are read, when unpacked.
    static let largestTotal = 64 * 1_024 * 1_024
    /// Most sheets that are read.
    static let mostSheets = 50
    /// Most rows of a sheet.
    static let mostRows = 5_000
    /// Most columns of a sheet.
    static let mostColumns = 200
    /// Most characters in all cells together.
    static let mostCharacters = 4_000_000
    /// Deepest nesting of elements; a worksheet has seven.
    static let deepest = 40
}
