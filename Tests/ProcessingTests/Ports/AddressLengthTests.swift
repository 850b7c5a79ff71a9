import Processing
import Rules
import Testing

@Suite("Whoever may be written down as an address can be written to")
struct AddressLengthTests {
    @Test("the longest address is 254 octets, on the form and in the envelope alike", arguments: [253, 254, 255, 300])
    func longest(count: Int) {
        let label = String(repeating: "a", count: 60)
        let domain = "@\(label).\(label).\(label).example"
        let address = String(repeating: "b", count: count - domain.utf8.count) + domain
        // The part before the sign is short enough in each but the last.
        let isSound = count <= 254
        #expect((ValueRules.email(address) != nil) == isSound)
        #expect(((try? MailAddress(address)) != nil) == isSound)
    }
}
