import Declarations
import Foundation
import Testing

@Suite("The list of keys")
struct FormatDescriptionTests {
    @Test("is described key by key", arguments: ElementShape.allCases)
    func isDescribed(shape: ElementShape) {
        for key in shape.keys {
            #expect(Sample.description.contains("`\(key)`"), "`\(key)` of \(shape) is not described")
        }
    }

    @Test("is used in full by the rich sample, the officer's reason apart", arguments: ElementShape.allCases)
    func isUsed(shape: ElementShape) {
        for key in shape.keys where key != "not-required" {
            #expect(Sample.rich.contains("\(key):"), "`\(key)` of \(shape) is not used")
        }
    }

    @Test("has no key twice", arguments: ElementShape.allCases)
    func isDistinct(shape: ElementShape) { #expect(Set(shape.keys).count == shape.keys.count) }

    @Test("names every right under rights") func namesRights() {
        for right in Right.allCases { #expect(ElementShape.rights.keys.contains(right.rawValue)) }
    }

    @Test("is described with every word of the closed lists") func describesWords() {
        let lists: [[String]] = [
            NeverRule.Kind.allCases.map(\.rawValue), LegalBasis.allCases.map(\.rawValue),
            DataCategory.ValueType.allCases.map(\.rawValue), DataCategory.Origin.allCases.map(\.rawValue),
            Channel.allCases.map(\.rawValue), Recipient.Role.allCases.map(\.rawValue),
            AgreementElement.allCases.map(\.rawValue), IdentitySettings.Way.allCases.map(\.rawValue),
            Cookie.Kind.allCases.map(\.rawValue), Measure.Kind.allCases.map(\.rawValue),
            RetentionRule.Kind.allCases.map(\.rawValue), RetentionRule.Action.allCases.map(\.rawValue),
            RetentionRule.StartingPoint.allCases.map(\.rawValue), ChangeNotice.Mailing.allCases.map(\.rawValue),
            ResponsePromise.Meaning.allCases.map(\.rawValue), Array(ReservedIDs.all),
        ]
        for word in lists.joined() { #expect(Sample.description.contains("`\(word)`"), "`\(word)` is not described") }
    }

    @Test("has examples in its description that are read without a finding about their form")
    func examplesAreValid() {
        let blocks = Sample.description.components(between: "```yaml\n", and: "```")
        #expect(blocks.count >= 18)
        for block in blocks {
            let text = block.components(between: "", and: "# or\n").first ?? block
            let findings = DeclarationReader.read(text: text, file: "example").findings
            // An example shows one section, so what it refers to, and the rest of the file, are not there.
            let others = findings.filter { $0.rule != "format.reference" && $0.rule != "format.missing" }
            #expect(others.isEmpty, "\(others.map(\.message.en)) in \(text)")
        }
    }
}

extension String {
    /// The pieces between two marks, in order.
    fileprivate func components(between start: String, and end: String) -> [String] {
        var pieces: [String] = []
        var rest = self[...]
        while let opening = start.isEmpty ? rest.startIndex..<rest.startIndex : rest.range(of: start),
            let closing = rest[opening.upperBound...].range(of: end)
        {
            pieces.append(String(rest[opening.upperBound..<closing.lowerBound]))
            rest = rest[closing.upperBound...]
        }
        return pieces
    }
}
