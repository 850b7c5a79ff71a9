import ArgumentParser
import Foundation

/// The scenarios on one engine: in a folder, or in a database.
struct VaultCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "vault", abstract: "Opening, adding and answering, beside plain rows.")
    }

    @Option(help: "Where SQLite files go.") var folder: String?
    @Option(help: "A PostgreSQL address.") var database: String?
    @Option(help: "Interleaved rounds.") var rounds = 7
    @Option(help: "Operations in a round.") var operations = 512
    @Option(help: "People in the organisation.") var people = 2_000
    @Option(help: "Values of the largest access answer.") var largest = 100_000

    mutating func run() async throws {
        guard let plain = try makePlain() else { throw ValidationError("Give --folder or --database.") }
        let house = try await MeasuredHouse(folder: folder, database: database)
        let everyone = try await house.fill(self.people)
        try await plain.fill(everyone)
        // Those who get more records are not the ones who are opened, or opening would grow from round to round.
        let people = everyone.prefix(everyone.count / 2)
        let growing = Array(everyone.dropFirst(people.count))
        let report = Report(engine: plain.name)
        for callers in [1, 8, 64] {
            let settings = Rounds.Settings(count: rounds, operations: operations, callers: callers)
            report.add(
                "open a person for a purpose", settings,
                try await Rounds.run(
                    settings,
                    [
                        "gestand": { index in try await house.open(people[index % people.count].id) },
                        "plain": { index in try await plain.read(people[index % people.count].id.rawValue) },
                    ]))
            report.add(
                "add a record", settings,
                try await Rounds.run(
                    settings,
                    [
                        "gestand": { index in try await house.addOrder(to: growing[index % growing.count].id) },
                        "plain": { index in try await plain.insertOrder(of: growing[index % growing.count].id.rawValue)
                        },
                    ]))
        }
        for values in [10, 1_000, 100_000] where values <= largest {
            let person = try await house.addPerson(values: values)
            try await plain.insert(values: values, of: person.id.rawValue)
            let request = try await house.request(by: person)
            let settings = Rounds.Settings(count: values > 10_000 ? 3 : rounds, operations: 1, callers: 1)
            report.add(
                "access answer of \(values) values", settings,
                try await Rounds.run(
                    settings,
                    [
                        "gestand": { _ in try await house.answer(request) },
                        "plain": { _ in try await plain.read(person.id.rawValue) },
                    ]))
        }
        try await Costs(house: house, person: people[0].id, operations: operations, rounds: rounds).add(to: report)
    }

    private func makePlain() throws -> (any PlainStore)? {
        if let folder { return try PlainSQLite(folder: folder) }
        return try database.map(PlainPostgres.init)
    }
}
