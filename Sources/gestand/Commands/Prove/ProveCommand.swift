import ArgumentParser
import Declarations
import Proof
import Rules
import Vault

/// `gestand prove`: every promise with its verdict.
struct ProveCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "prove", abstract: Help.prove.text)
    }

    @Argument(help: Help.organisation) var organisation: String
    @Option(help: Help.format) var format = OutputFormat.text
    @OptionGroup var data: DataOptions
    @OptionGroup var speech: LanguageOption

    func run() async throws {
        let office = try await data.office(organisation)
        let proof = try await Prover.prove(office)
        switch format {
        case .json: Speech.put(ProofJSON.render(proof))
        case .text:
            for proven in proof.promises {
                let clauses = proven.promise.clauses.map(\.rawValue).joined(separator: " ")
                let words = [
                    proven.verdict.rawValue, proven.promise.id.rawValue, clauses, proven.promise.text.text,
                    proven.evidence.sentence.text,
                    proven.promise.precedence.map { ProveTexts.precedence($0).text } ?? "",
                ]
                Speech.put(words.joined(separator: "\t") + "\n")
            }
        }
        let counts = Dictionary(grouping: proof.promises, by: \.verdict).mapValues(\.count)
        Speech.say(ProveTexts.summary(counts))
        if let fault = proof.damagedLog { throw DamagedLog(fault) }
    }
}

/// What `prove` says.
enum ProveTexts {
    /// What the law asks beside the promise, and which of the two is carried out.
    static func precedence(_ precedence: Precedence) -> Bilingual {
        let executed = PrecedenceTexts.executed(precedence.executed)
        return Bilingual(
            nl: "wet: \(precedence.law.nl) \(executed.nl)", en: "law: \(precedence.law.en) \(executed.en)")
    }

    static func summary(_ counts: [Verdict: Int]) -> Bilingual {
        func count(_ verdict: Verdict) -> Int { counts[verdict] ?? 0 }
        return Bilingual(
            nl:
                "\(count(.kept)) gehouden, \(count(.atRisk)) in gevaar, \(count(.broken)) gebroken, \(count(.unproven)) niet bewezen.",
            en:
                "\(count(.kept)) kept, \(count(.atRisk)) at risk, \(count(.broken)) broken, \(count(.unproven)) unproven."
        )
    }
}
