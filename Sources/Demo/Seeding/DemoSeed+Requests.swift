import Declarations
import Processing
import Rules
import Vault

extension DemoSeed {
    /// A request as the story of the demonstration has it.
    struct Story: Sendable {
        var right: Right
        /// How long ago it came in; days, or hours when it was today.
        var daysAgo = 0
        var hoursAgo = 0
        var words: String?
        /// Whether the person used the link in the mail.
        var isIdentified = true
        /// After how many days the answer was sent; nil when it was not.
        var answeredAfter: Int?
        /// Hours ago that the answer was sent; for one that can still be collected.
        var answeredHoursAgo: Int?
    }

    /// A request in each state: for an organisation that shows them all.
    static let everyState = [
        Story(right: .access, daysAgo: 75, answeredAfter: 12),
        Story(right: .portability, daysAgo: 34, answeredAfter: 9),
        Story(right: .access, daysAgo: 27, words: "Ik wil vooral weten wie mijn adres kreeg."),
        Story(right: .access, daysAgo: 11, answeredHoursAgo: 3),
        Story(right: .access, daysAgo: 6),
        Story(right: .access, hoursAgo: 2, isIdentified: false),
    ]

    /// One that runs and one that was answered.
    static let few = [
        Story(right: .access, daysAgo: 48, answeredAfter: 14),
        Story(right: .access, daysAgo: 8),
    ]

    /// Makes requests of people who are known long enough, in the order of time.
    mutating func makeRequests(
        _ stories: [Story], of residents: [Resident], by contact: DemoAccount, now: Instant
    ) async throws {
        var known = residents.filter { resident in
            resident.emailSince.map { $0 < today.adding(days: -120) } ?? false
        }
        for story in stories where !known.isEmpty {
            let resident = known.remove(at: dice.below(known.count))
            let received =
                story.daysAgo == 0
                ? now.adding(hours: -story.hoursAgo) : moment(on: today.adding(days: -story.daysAgo))
            try await play(story, resident: resident, received: received, contact: contact, now: now)
        }
    }

    private mutating func play(
        _ story: Story, resident: Resident, received: Instant, contact: DemoAccount, now: Instant
    ) async throws {
        var draft = RequestDraft(right: story.right)
        draft.capacity = resident.capacity
        draft.email = resident.made.email
        draft.words = story.words
        draft.wordsAnswered = true
        clock.hold(at: received)
        let request = try await office.submit(draft, language: .nl, channel: .web, network: nil)
        try await deliver(at: received.adding(minutes: 1))
        guard story.isIdentified else { return }
        try await confirm(resident, at: received.adding(minutes: dice.number(4...55)))
        let answered =
            if let hours = story.answeredHoursAgo { now.adding(hours: -hours) } else {
                story.answeredAfter.map { received.adding(hours: $0 * 24) }
            }
        guard let answered else { return }
        clock.hold(at: answered)
        let overview = try await office.request(request.reference, by: contact.actor)
        _ = try await office.prepareAnswer(request.reference, by: contact.actor)
        let elsewhere = Dictionary(uniqueKeysWithValues: office.declaration.otherSystems.map { ($0.id, "") })
        try await office.sendAnswer(
            request.reference, AnswerToSend(revision: overview.request.revision, found: elsewhere), by: contact.actor)
        try await deliver(at: answered.adding(minutes: 1))
    }

    private func deliver(at moment: Instant) async throws {
        clock.hold(at: moment)
        _ = try await office.runOutbox(over: mailbox, from: try MailAddress(DemoMailbox.sender))
    }

    /// Does what the person does: opens the mail and uses the link in it.
    private func confirm(_ resident: Resident, at moment: Instant) async throws {
        clock.hold(at: moment)
        let mail = await mailbox.newest(to: resident.made.email)
        let secret = mail?.paths.lazy.compactMap(Self.secret).first
        guard let secret else { throw Fault("a mail of the demonstration has no link") }
        _ = try await office.confirmIdentity(secret)
    }

    /// The secret in a path such as `/luxigo/link/…`.
    private static func secret(in path: String) -> String? {
        let parts = path.split(separator: "/")
        guard let place = parts.firstIndex(of: "link"), parts.index(after: place) < parts.endIndex else { return nil }
        return String(parts[parts.index(after: place)])
    }
}
