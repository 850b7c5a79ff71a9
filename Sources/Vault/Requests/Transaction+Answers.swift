import Declarations
import Rules

/// An answer that was sent.
public struct SentAnswer: Sendable, Hashable {
    /// To which request.
    public var request: DataRequest.ID
    /// By whom, as a timeline names them.
    public var sentBy: String
    /// When.
    public var sentAt: Instant
    /// The last day it can be collected.
    public var downloadUntil: CalendarDate
    /// How often it was collected.
    public var downloads: Int

    /// An answer.
    public init(
        request: DataRequest.ID, sentBy: String, sentAt: Instant, downloadUntil: CalendarDate, downloads: Int = 0
    ) {
        self.request = request
        self.sentBy = sentBy
        self.sentAt = sentAt
        self.downloadUntil = downloadUntil
        self.downloads = downloads
    }
}

extension Transaction {
    /// Adds the answer of a request; there is one at most.
    ///
    /// - Throws: `RequestRefusal.alreadyAnswered`.
    public func addAnswer(_ answer: SentAnswer) throws {
        let added = try run(
            """
            INSERT INTO answers (organisation, request, sent_by, sent_at, download_until_on, downloads)
            VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (organisation, request) DO NOTHING
            """, answer.request, answer.sentBy, answer.sentAt, answer.downloadUntil, answer.downloads)
        guard added == 1 else { throw RequestRefusal.alreadyAnswered }
    }

    /// The answer of a request.
    public func answer(of request: DataRequest.ID) throws -> SentAnswer? {
        try row(
            """
            SELECT sent_by, sent_at, download_until_on, downloads FROM answers
            WHERE organisation = $1 AND request = $2
            """, request
        ).map { row in
            SentAnswer(
                request: request, sentBy: try row.text(0), sentAt: try row.instant(1),
                downloadUntil: try row.date(2), downloads: try row.int(3))
        }
    }

    /// Counts a collection of the answer.
    public func countDownload(of request: DataRequest.ID) throws {
        try run("UPDATE answers SET downloads = downloads + 1 WHERE organisation = $1 AND request = $2", request)
    }

    /// Requests whose answer is still stored although it can no longer be collected.
    ///
    /// - Parameter limit: how often an answer can be collected.
    public func endedDownloads(on today: CalendarDate, limit: Int) throws -> [DataRequest.ID] {
        try rows(
            """
            SELECT a.request FROM answers a
            JOIN requests q ON q.organisation = a.organisation AND q.request = a.request
            JOIN sealed_values v ON v.organisation = q.organisation AND v.record = q.record AND v.field = $2
            WHERE a.organisation = $1 AND (a.download_until_on < $3 OR a.downloads >= $4)
            """, BuiltIn.requestAnswer, today, limit
        ).map { try $0.id(0) }
    }
}
