import Declarations
import Rules

/// Why there is no demonstration.
public enum DemoRefusal: Refusal, Hashable {
    /// The folder holds something that is no demonstration.
    case foreignFolder(String)
    /// The folder cannot be made, read or written.
    case unusableFolder(String)
    /// The declarations of the example organisations are not there.
    case examplesMissing(String)
    /// A declaration cannot be published.
    case exampleFlawed(file: String, message: Bilingual)
    /// The clock only goes forward, and not past this many days at once.
    case clockStep(limit: Int)

    /// Stable code.
    public var code: String {
        switch self {
        case .foreignFolder: "demo.foreign-folder"
        case .unusableFolder: "demo.unusable-folder"
        case .examplesMissing: "demo.examples-missing"
        case .exampleFlawed: "demo.example-flawed"
        case .clockStep: "demo.clock-step"
        }
    }

    /// What kind of no.
    public var category: RefusalCategory {
        switch self {
        case .foreignFolder: .conflict
        case .unusableFolder, .examplesMissing: .unavailable
        case .exampleFlawed, .clockStep: .invalid
        }
    }

    /// What to do.
    public var message: Bilingual {
        switch self {
        case .foreignFolder(let path):
            Bilingual(
                nl: "In de map \(path) staat iets anders. Kies met --folder een lege of een nieuwe map.",
                en: "The folder \(path) holds something else. Choose an empty or a new folder with --folder.")
        case .unusableFolder(let path):
            Bilingual(
                nl: "De map \(path) is niet te gebruiken. Controleer of hij van u is, of kies een andere met --folder.",
                en: "The folder \(path) cannot be used. Check that it is yours, or choose another with --folder.")
        case .examplesMissing(let path):
            Bilingual(
                nl:
                    "De verklaringen van de voorbeelden staan niet in \(path). Wijs de map Examples aan met --examples.",
                en: "The declarations of the examples are not in \(path). Point to the folder Examples with --examples."
            )
        case .exampleFlawed(let file, let message):
            Bilingual(
                nl: "\(file) is niet te publiceren. \(message.nl) Kijk met `gestand check \(file)`.",
                en: "\(file) cannot be published. \(message.en) Look with `gestand check \(file)`.")
        case .clockStep(let limit):
            Bilingual(
                nl: "De klok gaat alleen vooruit, en hoogstens \(limit) dagen tegelijk. Kies een latere datum.",
                en: "The clock only goes forward, and \(limit) days at most at once. Choose a later date.")
        }
    }
}
