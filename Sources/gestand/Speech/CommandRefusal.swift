import Declarations

/// Why a command stops before any rule was asked.
enum CommandRefusal: Error {
    /// The command line is not right.
    case usage(Bilingual)
    /// A file or folder is not there.
    case missing(String)
    /// A file or folder is there already.
    case exists(String)
    /// A file or folder cannot be written.
    case unwritable(String)
    /// There are no data here.
    case noData(String)
    /// No such organisation.
    case noOrganisation(String)
    /// No root key was pointed to.
    case noKey
    /// Nobody can listen at this address.
    case addressTaken(host: String, port: Int)
    /// Any other refusal.
    case refused(Departure.Code, Bilingual)

    var code: Departure.Code {
        switch self {
        case .usage, .noKey: .usage
        case .missing, .noData, .noOrganisation: .notFound
        case .exists: .conflict
        case .unwritable, .addressTaken: .unavailable
        case .refused(let code, _): code
        }
    }

    var message: Bilingual {
        switch self {
        case .usage(let text), .refused(_, let text): text
        case .missing(let path): CommandTexts.missing(path)
        case .exists(let path): CommandTexts.exists(path)
        case .unwritable(let path): CommandTexts.unwritable(path)
        case .noData(let path): CommandTexts.noData(path)
        case .noOrganisation(let id): CommandTexts.noOrganisation(id)
        case .noKey: CommandTexts.noKey
        case .addressTaken(let host, let port): CommandTexts.addressTaken(host: host, port: port)
        }
    }
}
