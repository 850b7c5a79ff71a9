import Declarations

/// What the file accepts, held against what was found.
struct Acceptances {
    private let file: CheckedFile

    init(of file: CheckedFile) { self.file = file }

    /// The same findings, those that are accepted marked, and a finding for each acceptance that does nothing.
    func applied(to findings: [Finding]) -> [Finding] {
        let accepted = file.declaration.accept
        guard !accepted.isEmpty else { return findings }
        let standing = Dictionary(
            accepted.filter { $0.until >= file.today }.map { (Key($0.rule, $0.at), $0) }
        ) { first, _ in first }
        let marked = findings.map { finding in
            var finding = finding
            finding.acceptance = standing[Key(finding.rule, finding.path)]
            return finding
        }
        let found = Set(findings.map { Key($0.rule, $0.path) })
        let idle = accepted.enumerated().compactMap { index, acceptance -> Finding? in
            if !found.contains(Key(acceptance.rule, acceptance.at)) {
                return finding("accept.unused", "accept[\(index)]", AcceptanceTexts.unused(acceptance))
            }
            guard acceptance.until < file.today else { return nil }
            return finding("accept.ended", "accept[\(index)].until", AcceptanceTexts.ended(acceptance))
        }
        return marked + idle
    }

    private struct Key: Hashable {
        let rule: String
        let path: String

        init(_ rule: String, _ path: String) {
            self.rule = rule
            self.path = path
        }
    }

    private func finding(_ rule: String, _ path: String, _ message: Bilingual) -> Finding {
        Finding(
            rule: rule, severity: .warning, path: path, position: file.read.position(of: path), message: message,
            source: "art. 5(2)")
    }
}

extension Finding {
    /// Whether it counts: nobody has accepted it, or the acceptance has ended.
    public var counts: Bool { acceptance == nil }
}
