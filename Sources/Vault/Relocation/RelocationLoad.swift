import Declarations
import Rules

/// The rows of an organisation on their way.
struct RelocationLoad {
    private let organisation: Organisation.ID
    private let progress: @Sendable (RelocationProgress) -> Void
    private var total = 0
    private var done = 0

    /// Rows between two times that it is told how far it is.
    private static let step = 200

    init(organisation: Organisation.ID, progress: @escaping @Sendable (RelocationProgress) -> Void) {
        self.organisation = organisation
        self.progress = progress
    }

    /// Writes every table, reads it again where it arrived, and compares.
    ///
    /// - Returns: what each table held.
    mutating func carry(from source: any SQLSession, to target: any SQLSession) throws -> [TableTally] {
        let readers = Schema.tables.map { TableReader(table: $0, organisation: organisation) }
        total = try 2 * readers.reduce(0) { $0 + (try $1.count(source)) }
        tell(.carrying)
        var left: [TableTally] = []
        for reader in readers {
            left.append(
                try reader.each(source) { row in
                    _ = try target.run(reader.table.carriedRow, [organisation.sql] + row.values)
                    note(.carrying)
                })
        }
        for (reader, before) in zip(readers, left) {
            let after = try reader.each(target) { _ in note(.verifying) }
            guard after == before else { throw Fault("the table \(before.table) arrived otherwise than it left") }
        }
        tell(.verifying)
        return left
    }

    private mutating func note(_ stage: RelocationProgress.Stage) {
        done += 1
        if done.isMultiple(of: Self.step) { tell(stage) }
    }

    private func tell(_ stage: RelocationProgress.Stage) {
        progress(RelocationProgress(organisation: organisation, stage: stage, done: done, total: total))
    }
}
