import Declarations
import Rules

/// Why there is no demonstration.
public enum DemoRefusal: Refusal, Hashable {
    /// The folder holds something that is no demonstration.
    case foreignFolder(String)
    /// The folder cannot be made, read or written.
    case unusableFolder(String)
    /// Another program runs the demonstration in the folder.
    case inUse(String)
    /// The folder holds a demonstration with its data in another place.
    case otherPlace(String)
    /// The database holds organisations that are not of this demonstration.
    case foreignDatabase
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
        case .inUse: "demo.in-use"
        case .otherPlace: "demo.other-place"
        case .foreignDatabase: "demo.foreign-database"
        case .examplesMissing: "demo.examples-missing"
        case .exampleFlawed: "demo.example-flawed"
        case .clockStep: "demo.clock-step"
        }
    }

    /// What kind of no.
    public var category: RefusalCategory {
        switch self {
        case .foreignFolder, .inUse, .otherPlace, .foreignDatabase: .conflict
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
        case .inUse(let path):
            Bilingual(
                nl: "De demonstratie in \(path) draait al. Stop die eerst, of kies een andere map met --folder.",
                en: "The demonstration in \(path) runs already. Stop it first, or choose another folder with --folder.")
        case .otherPlace(let path):
            Bilingual(
                nl:
                    "De demonstratie in \(path) heeft haar gegevens ergens anders (GESTAND_DATABASE). Kies een andere --folder, of begin opnieuw met --fresh.",
                en:
                    "The demonstration in \(path) has its data elsewhere (GESTAND_DATABASE). Choose another --folder, or begin anew with --fresh."
            )
        case .foreignDatabase:
            Bilingual(
                nl:
                    "In de database staan al organisaties. Zet achter het adres ?schema=demo, dan komt de demonstratie ernaast.",
                en:
                    "There are organisations in the database already. Put ?schema=demo behind the address, and the demonstration goes beside them."
            )
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
