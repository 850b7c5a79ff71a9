import Declarations

extension EvidenceDuty.ID {
    /// The duty under the ids of today: evidence keeps the ids it was recorded with, and stays evidence of the same
    /// thing when that is called otherwise.
    public func renamed(by renames: Renames) -> EvidenceDuty.ID {
        guard !renames.isEmpty else { return self }
        var element = element
        switch kind {
        case .attestation: element = renames.current(.attestation, Identifier<Attestation>(element)).rawValue
        case .measure: element = renames.current(.measure, Identifier<Measure>(element)).rawValue
        case .agreement: element = renames.current(.recipient, Recipient.ID(element)).rawValue
        case .assessment:
            // The purpose, and which weighing of it.
            guard let point = element.lastIndex(of: ".") else { break }
            element = renames.current(.purpose, Purpose.ID(String(element[..<point]))).rawValue + element[point...]
        }
        var subject = subject
        if case .recipient(let id) = subject { subject = .recipient(renames.current(.recipient, id)) }
        return EvidenceDuty.ID(kind: kind, element: element, subject: subject)
    }
}

extension EvidenceItem {
    /// The same evidence, of a duty under the ids of today.
    public func renamed(by renames: Renames) -> EvidenceItem {
        var item = self
        item.duty = duty.renamed(by: renames)
        return item
    }
}
