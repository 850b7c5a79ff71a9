import Declarations

/// A document as JSON, for other programs that show it in their own way.
///
/// Top: `title`, `language`, `note`, `facts[]{label, lines[]}`, `short`, `sections[]`. A section has `id`, `title`,
/// `style`, `for[]`, `clauses[]`, `blocks[]`, `sections[]`. A block has `kind` (`paragraph`, `list`, `definitions`,
/// `table`, `notice`, `buttons`), `clauses[]` and `text`, `items[]`, `caption`, `header[]` and `rows[]{id, cells[]}`.
/// A line is a list of pieces `{text}`, `{text, strong: true}` or `{text, href}`.
public enum DocumentJSON {
    /// The whole document.
    public static func render(_ document: Document) -> JSONValue {
        [
            "title": .string(document.title),
            "language": .string(document.language.rawValue),
            "note": document.note.map(line) ?? .null,
            "facts": .array(document.facts.map(definition)),
            "short": section(document.short),
            "sections": .array(document.sections.map(section)),
        ]
    }

    private static func section(_ section: Section) -> JSONValue {
        [
            "id": .string(section.anchor.id),
            "title": .string(section.title),
            "style": .string(section.style.rawValue),
            "for": JSONValue(texts: section.audience.map(\.rawValue)),
            "clauses": clauses(section.clauses),
            "blocks": .array(section.blocks.map(block)),
            "sections": .array(section.subsections.map(Self.section)),
        ]
    }

    private static func block(_ block: Block) -> JSONValue {
        let clauses = clauses(block.clauses)
        return switch block.content {
        case .paragraph(let text): ["kind": "paragraph", "clauses": clauses, "text": line(text)]
        case .drawing(let drawing): ["kind": "drawing", "clauses": clauses, "text": [["text": .string(drawing.text)]]]
        case .notice(let text): ["kind": "notice", "clauses": clauses, "text": line(text)]
        case .list(let items): ["kind": "list", "clauses": clauses, "items": .array(items.map(line))]
        case .definitions(let list):
            ["kind": "definitions", "clauses": clauses, "items": .array(list.map(definition))]
        case .buttons(let links):
            ["kind": "buttons", "clauses": clauses, "items": .array(links.map { piece(.link($0)) })]
        case .table(let table):
            [
                "kind": "table", "clauses": clauses, "caption": .string(table.caption),
                "header": JSONValue(texts: table.header), "rows": .array(table.rows.map(row)),
            ]
        }
    }

    private static func row(_ row: Table.Row) -> JSONValue {
        [
            "id": JSONValue(row.anchor?.id), "clauses": clauses(row.clauses), "cells": .array(row.cells.map(line)),
        ]
    }

    private static func definition(_ definition: Definition) -> JSONValue {
        [
            "label": .string(definition.label), "clauses": clauses(definition.clauses),
            "lines": .array(definition.lines.map(line)),
        ]
    }

    private static func line(_ line: Inline) -> JSONValue { .array(line.pieces.map(piece)) }

    private static func piece(_ piece: Inline.Piece) -> JSONValue {
        switch piece {
        case .text(let text): ["text": .string(text)]
        case .strong(let text): ["text": .string(text), "strong": .bool(true)]
        case .lineBreak: ["text": "\n"]
        case .link(let link): ["text": .string(link.text), "href": .string(link.address)]
        }
    }

    private static func clauses(_ ids: [ClauseID]) -> JSONValue { JSONValue(texts: ids.map(\.rawValue)) }
}
