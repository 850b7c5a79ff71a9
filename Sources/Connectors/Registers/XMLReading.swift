import Foundation
import FoundationXML
import Processing

/// Reads a part of a workbook as XML, without anything that could reach outside or grow.
///
/// A document type is refused before the parser sees it: a workbook has none, and with it go entities.
final class XMLReading: NSObject, XMLParserDelegate {
    /// An element as it begins.
    struct Start {
        /// The name without its prefix.
        var name: String
        var attributes: [String: String]
    }

    private let onStart: (Start) -> Void
    private let onText: (String) -> Void
    private let onEnd: (String) -> Void
    private var depth = 0

    private init(
        onStart: @escaping (Start) -> Void, onText: @escaping (String) -> Void, onEnd: @escaping (String) -> Void
    ) {
        self.onStart = onStart
        self.onText = onText
        self.onEnd = onEnd
    }

    /// Walks through a part.
    static func walk(
        _ bytes: [UInt8], onStart: @escaping (Start) -> Void, onText: @escaping (String) -> Void = { _ in },
        onEnd: @escaping (String) -> Void = { _ in }
    ) throws(SpreadsheetRefusal) {
        // UTF-8 only, so that the search below sees every sign there is.
        guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0),
            !contains(Array("<!DOCTYPE".utf8), in: bytes), !contains(Array("<!ENTITY".utf8), in: bytes)
        else { throw .broken }
        let reading = XMLReading(onStart: onStart, onText: onText, onEnd: onEnd)
        let parser = XMLParser(data: Data(bytes))
        parser.shouldResolveExternalEntities = false
        parser.delegate = reading
        guard parser.parse() else { throw .broken }
    }

    private static func contains(_ pattern: [UInt8], in bytes: [UInt8]) -> Bool {
        guard let first = pattern.first, bytes.count >= pattern.count else { return false }
        var start = 0
        while let found = bytes[start...].firstIndex(of: first), found + pattern.count <= bytes.count {
            if bytes[found..<(found + pattern.count)].elementsEqual(pattern) { return true }
            start = found + 1
        }
        return false
    }

    func parser(
        _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName qName: String?,
        attributes attributeDict: [String: String]
    ) {
        depth += 1
        guard depth <= SheetLimits.deepest else { return parser.abortParsing() }
        onStart(Start(name: Self.local(elementName), attributes: attributeDict))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { onText(string) }

    func parser(_ parser: XMLParser, foundCDATA CDATABlock: Data) {
        onText(String(decoding: CDATABlock, as: UTF8.self))
    }

    func parser(
        _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName qName: String?
    ) {
        depth -= 1
        onEnd(Self.local(elementName))
    }

    private static func local(_ name: String) -> String {
        name.split(separator: ":").last.map(String.init) ?? name
    }
}
