import Declarations
import Documents
import Foundation
import Rules
import Testing

/// Every key of the format is compared: `every-key.tsv` changes each of them once.
@Suite("A change of any key is noticed and said")
struct EveryKeyTests {
    struct Mutation: Sendable, CustomTestStringConvertible {
        let key: String
        let old: String
        let new: String
        var testDescription: String { key }
    }

    static let mutations: [Mutation] = {
        let text = (try? VersionFixture.text("declarations/every-key.tsv")) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map {
                $0.replacingOccurrences(of: "\\n", with: "\n")
            }
            return Mutation(key: parts[0], old: parts.count > 1 ? parts[1] : "", new: parts.count > 2 ? parts[2] : "")
        }
    }()

    /// The file itself can only say that it is format 1.
    static let formatKey = "file.gestand"

    private func changed(_ mutation: Mutation) throws -> Declaration {
        guard mutation.key != Self.formatKey else {
            var declaration = try VersionFixture.rich()
            declaration.format = 2
            return declaration
        }
        return try VersionFixture.rich([(mutation.old, mutation.new)])
    }

    @Test("the list has every key of the format; a new key gets its line in every-key.tsv")
    func complete() {
        let keys = Set(ElementShape.allCases.flatMap { shape in shape.keys.map { "\(shape.rawValue).\($0)" } })
        #expect(Set(Self.mutations.map(\.key)) == keys)
        #expect(Self.mutations.count == keys.count)
    }

    @Test("each gives a change with a sentence in both languages, and the mirrored one", arguments: mutations)
    func isSaid(_ mutation: Mutation) throws {
        let (before, after) = (try VersionFixture.rich(), try changed(mutation))
        #expect(before != after)
        let forward = VersionComparison(from: before, to: after)
        let back = VersionComparison(from: after, to: before)
        #expect(!forward.changes.isEmpty, "\(mutation.key) is not compared")
        #expect(Set(forward.changes.map(\.change.mirrored)) == Set(back.changes.map(\.change)))
        for versions in [forward, back] {
            let texts = ChangeTexts(versions.comparison)
            for change in versions.changes {
                let sentence = texts.sentence(change.change)
                for text in [sentence.nl, sentence.en] {
                    #expect(text.count > 10 && ".!?".contains(text.last ?? " "), "\(mutation.key): \(text)")
                    #expect(!text.contains("Optional") && !text.contains("  "), "\(text)")
                    #expect(text.first?.isLowercase == false, "\(text)")
                }
                #expect(sentence.nl != sentence.en, "\(mutation.key): \(sentence.nl)")
            }
        }
    }

    @Test("equal declarations give no change, and say so")
    func equal() throws {
        let declaration = try VersionFixture.rich()
        let versions = VersionComparison(from: declaration, to: declaration)
        #expect(versions.changes.isEmpty && !versions.isMaterial && !versions.needsMail)
        for language in Language.allCases {
            let document = ComparisonDocument.make(versions, language, for: .everyone)
            #expect(document.sections.isEmpty && !DocumentText.render(document).isEmpty)
        }
    }
}
