import Declarations
import Rules

/// What a new version changes, for programs.
///
/// Top: `organisation`, `from`, `to` (`version`, `effective`), `material`, `touches-collected-data`, `people[]`,
/// `needs` (`banner`, `email`, `consent`, `compatibility`), `changes[]`. A change has `element` (the path in the file),
/// `aspect`, `kind` (`added`, `removed`, `changed`, `reordered`, `renamed`), `meaning`, `material`, `people[]`,
/// `touches-collected-data`, `needs-consent`, `needs-compatibility` and `text` in `nl` and `en`.
public enum ComparisonJSON {
    /// The comparison as JSON.
    public static func render(_ versions: VersionComparison) -> JSONValue {
        let texts = ChangeTexts(versions.comparison)
        let promise = versions.old.statement.changes
        return [
            "organisation": .string(versions.new.organisation.id.rawValue),
            "from": version(versions.old.statement),
            "to": version(versions.new.statement),
            "material": .bool(versions.isMaterial),
            "touches-collected-data": .bool(!versions.collected.isEmpty),
            "people": JSONValue(texts: versions.people.map(\.rawValue)),
            "needs": [
                "banner": JSONValue(versions.isMaterial ? promise?.banner?.description : nil),
                "email": .bool(versions.isMaterial && versions.needsMail),
                "consent": .bool(versions.needsConsent),
                "compatibility": .bool(versions.needsCompatibility),
            ],
            "changes": .array(versions.changes.map { change($0, texts) }),
        ]
    }

    private static func version(_ statement: StatementSettings) -> JSONValue {
        ["version": .number(statement.version), "effective": .string(statement.effective.description)]
    }

    private static func change(_ weighed: WeighedChange, _ texts: ChangeTexts) -> JSONValue {
        let text = texts.sentence(weighed.change)
        let consequence = weighed.consequence
        return [
            "element": .string(weighed.change.element.path),
            "aspect": .string(weighed.change.aspect.rawValue),
            "kind": .string(kind(weighed.change.kind)),
            "meaning": .string(consequence.meaning.rawValue),
            "material": .bool(consequence.weight == .material),
            "people": JSONValue(texts: consequence.people.map(\.rawValue)),
            "touches-collected-data": .bool(consequence.touchesCollectedData),
            "needs-consent": .bool(consequence.needsConsent),
            "needs-compatibility": .bool(consequence.needsCompatibility),
            "text": ["nl": .string(text.nl), "en": .string(text.en)],
        ]
    }

    private static func kind(_ kind: Change.Kind) -> String {
        switch kind {
        case .added: "added"
        case .removed: "removed"
        case .changed: "changed"
        case .reordered: "reordered"
        case .renamed: "renamed"
        }
    }
}
