import Declarations
import Testing

@testable import Check

@Suite("The texts that rules of words look at")
struct OwnTextTests {
    /// Where the format has a text for people: the keys, with a star for an id of one's own choice.
    private static func places(in shape: ElementShape, below path: [String]) -> [[String]] {
        shape.descriptions.flatMap { description -> [[String]] in
            let path = path + [description.key]
            return switch description.type {
            case .text: [path]
            // What is said of one right may be said of each.
            case .mapping(.right): places(in: .right, below: path.dropLast() + ["*"])
            case .mapping(let inner), .mappingOrWord(let inner, _): places(in: inner, below: path)
            case .entries(let inner): places(in: inner, below: path + ["*"])
            default: []
            }
        }
    }

    @Test("are all texts for people that the format has") func complete() throws {
        let places = Set(Self.places(in: .file, below: []))
        #expect(places.count > 30)
        let rich = try #require(DeclarationReader.read(text: RuleCase.rich, file: "rich.yaml").read)
        var declaration = rich.declaration
        // An officer and the reason why there is none exclude each other.
        declaration.organisation.dataProtectionOfficer = .notRequired(Bilingual(same: "Wij volgen niemand."))
        let seen = OwnText.all(of: declaration).map { $0.path.split(separator: ".").map(String.init) }
        for place in places {
            let isSeen = seen.contains { path in
                path.count == place.count && zip(place, path).allSatisfy { $0 == "*" || $0 == $1 }
            }
            #expect(isSeen, "\(place.joined(separator: "."))")
        }
    }
}
