import Declarations
import Rules

/// Why nobody is written to or called.
public enum ContactRefusal: Refusal, Hashable {
    /// The purpose does not name the channel.
    case channelOutside(purpose: Purpose.ID, channel: Channel)

    /// Stable code.
    public var code: String { "contact.channel-outside" }
    /// It must be repaired in the declaration.
    public var category: RefusalCategory { .invalid }
    /// What to do.
    public var message: Bilingual {
        switch self {
        case .channelOutside(let purpose, let channel):
            Bilingual(
                nl:
                    "Voor het doel ‘\(purpose)’ gaat niets weg over ‘\(channel.rawValue)’. Noem het onder `purposes.\(purpose).channels`.",
                en:
                    "For the purpose ‘\(purpose)’ nothing leaves by ‘\(channel.rawValue)’. Name it under `purposes.\(purpose).channels`."
            )
        }
    }
}

extension Office {
    /// Refuses to reach people for a purpose that is not declared, over a channel it does not name, or against a
    /// promise never to do so. Whatever writes to people for one of the organisation's own purposes asks here first.
    ///
    /// Gestand's own purposes answer people; they may always, so their letters do not ask.
    public func checkContact(for id: Purpose.ID, by channel: Channel) throws {
        guard BuiltIn.purposes[id: id] == nil else { return }
        guard let purpose = declaration.purposes[id: id] else { throw GateRefusal.purposeUnknown(id.rawValue) }
        let path = "purposes.\(id)"
        if let never = NeverRules.contradictions(in: declaration).first(where: { $0.path == path }) { throw never }
        guard purpose.channels.contains(channel) else {
            throw ContactRefusal.channelOutside(purpose: id, channel: channel)
        }
    }
}
