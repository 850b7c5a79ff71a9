import Declarations
import Rules

/// A database of one organisation.
///
/// Closures are synchronous and run on the engine's own threads. A write closure may be run twice, so
/// it makes no ids, instants or effects of its own: they are made before and handed in.
protocol Engine: Sendable {
    /// Runs a reading closure on a consistent state.
    func read<Result: Sendable>(
        _ body: @escaping @Sendable (any SQLSession) throws -> Result
    ) async throws -> Result

    /// Runs a writing closure; everything in it is durable when this returns, or nothing is.
    func write<Result: Sendable>(
        _ body: @escaping @Sendable (any SQLSession) throws -> Result
    ) async throws -> Result

    /// Makes erased rows disappear from the files of the engine.
    func settle(at now: Instant) async throws

    /// Closes the database.
    func close() throws
}

/// Why storage cannot be used now.
public enum StorageRefusal: Refusal, Hashable {
    /// The disk is full; nothing was stored.
    case diskFull
    /// Others hold the database for too long, or too many wait for it.
    case busy
    /// The database cannot be reached, or does not let us in.
    case unreachable
    /// The connection was lost while a change was being stored: it may be there, or not.
    case unknownOutcome
    /// The organisation's data are not in this place (any more).
    case gone
    /// The file is damaged, or is not a database of ours.
    case damaged
    /// The file or its folder cannot be written.
    case unwritable
    /// The data were made by a newer release.
    case newer(found: Int, known: Int)

    /// Stable code.
    public var code: String {
        switch self {
        case .diskFull: "storage.disk-full"
        case .busy: "storage.busy"
        case .unreachable: "storage.unreachable"
        case .unknownOutcome: "storage.unknown-outcome"
        case .gone: "storage.gone"
        case .damaged: "storage.damaged"
        case .unwritable: "storage.unwritable"
        case .newer: "storage.newer"
        }
    }

    /// Storage is a dependency.
    public var category: RefusalCategory { .unavailable }

    /// What to do.
    public var message: Bilingual {
        switch self {
        case .diskFull:
            Bilingual(
                nl: "De schijf is vol. Er is niets opgeslagen. Maak ruimte en probeer het opnieuw.",
                en: "The disk is full. Nothing was stored. Free some space and try again.")
        case .busy:
            Bilingual(
                nl: "De gegevens zijn even bezet. Er is niets opgeslagen. Probeer het zo opnieuw.",
                en: "The data are busy right now. Nothing was stored. Try again in a moment.")
        case .unreachable:
            Bilingual(
                nl:
                    "De database is niet te bereiken of laat ons niet toe. Controleer of hij draait en of GESTAND_DATABASE klopt.",
                en:
                    "The database cannot be reached or does not let us in. Check that it runs and that GESTAND_DATABASE is right."
            )
        case .unknownOutcome:
            Bilingual(
                nl:
                    "De verbinding met de database viel weg tijdens het opslaan. Kijk eerst of uw wijziging er is, voordat u het opnieuw doet.",
                en:
                    "The connection to the database was lost while storing. See first whether your change is there, before you do it again."
            )
        case .gone:
            Bilingual(
                nl: "De gegevens van deze organisatie staan hier niet (meer). Ze zijn misschien verhuisd.",
                en: "The data of this organisation are not here (any more). They may have been moved.")
        case .damaged:
            Bilingual(
                nl: "Het bestand met gegevens is beschadigd of is niet van Gestand. Zet een goede kopie terug.",
                en: "The data file is damaged or is not Gestand's. Put a good copy back.")
        case .unwritable:
            Bilingual(
                nl:
                    "De gegevens zijn niet te openen of te schrijven. Controleer van wie het bestand is, of welke rechten de rol heeft.",
                en:
                    "The data cannot be opened or written. Check whose the file is, or which rights the role has.")
        case .newer(let found, let known):
            Bilingual(
                nl:
                    "Deze gegevens zijn gemaakt met een nieuwere uitgave (\(found); deze kent \(known)). Gebruik die uitgave.",
                en: "These data were made by a newer release (\(found); this one knows \(known)). Use that release.")
        }
    }
}
