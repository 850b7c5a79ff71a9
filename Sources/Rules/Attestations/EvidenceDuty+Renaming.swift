import Declarations

extension EvidenceDuty.ID {
    /// The duty as its element is called today: what was shown under an earlier id still counts.
    public func renamed(by renames: Renames) -> Self {
        func current(_ kind: ElementReference.Kind, _ id: String) -> String {
            renames.current(ElementReference(kind, id)).id
        }
        let renamed =
            switch kind {
            case .attestation: current(.attestation, element)
            case .measure: current(.measure, element)
            case .agreement: current(.recipient, element)
            case .assessment:
                // A purpose and its weighing: `newsletter.legitimate-interest`.
                element.lastIndex(of: ".").map { dot in
                    current(.purpose, String(element[..<dot])) + element[dot...]
                } ?? element
            }
        let of: EvidenceSubject =
            if case .recipient(let id) = subject { .recipient(renames.current(.recipient, id)) } else { subject }
        return Self(kind: kind, element: renamed, subject: of)
    }
}

extension EvidenceItem {
    /// The evidence with its duty as it is called today.
    public func renamed(by renames: Renames) -> EvidenceItem {
        guard !renames.isEmpty else { return self }
        var item = self
        item.duty = duty.renamed(by: renames)
        return item
    }
}
