import Declarations
import Rules

extension Office {
    /// What the declaration says about passing data on; no one's data are looked at.
    public func examine(
        _ categories: [DataCategory.ID], to recipient: Recipient.ID, for purpose: Purpose.ID
    ) -> Examination {
        var examination = Examination()
        do {
            try checkDisclosure(of: [], to: recipient, for: purpose)
            examination.allowances.append((.recipient, purpose, "purposes.\(purpose).recipients"))
        } catch {
            examination.refusals.append((.recipient, error as? any Refusal ?? DisclosureRefusal.nothing))
            return examination
        }
        for category in categories {
            let part = IntakePart.value(category)
            guard declaration.purposes[id: purpose]?.data.contains(category) == true else {
                examination.refusals.append((part, GateRefusal.categoryOutside(purpose: purpose, category: category)))
                continue
            }
            do {
                try checkDisclosure(of: [category], to: recipient, for: purpose)
                examination.allowances.append((part, purpose, "recipients.\(recipient).data"))
            } catch { examination.refusals.append((part, error as? any Refusal ?? DisclosureRefusal.nothing)) }
        }
        return examination
    }
}
