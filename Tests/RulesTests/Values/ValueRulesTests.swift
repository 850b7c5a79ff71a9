import Declarations
import Rules
import Testing

@Suite("A value is what its category asks for")
struct ValueRulesTests {
    private func stored(_ text: String, _ type: DataCategory.ValueType) -> String? {
        var category = DataCategory(id: "value", label: Bilingual(same: "Value"))
        category.type = type
        return try? ValueRules.stored(text, as: category)
    }

    @Test(
        "a citizen service number is found in every field where people could put one, in a row and in groups",
        arguments: [DataCategory.ValueType.text, .note, .document, .address])
    func citizenNumber(type: DataCategory.ValueType) {
        for text in ["111222333", "BSN: 111222333.", "111 222 333", "111.222.333", "1112.22.333", "(111-222-333)"] {
            #expect(stored(text, type) == nil, "\(text)")
        }
        // Other numbers: no eleven test, too long, a telephone number, a date with something behind it.
        for text in ["111222334", "1112223330", "+31 111 222 333", "11-12-2233 3", "111 222 334", "Kade 12-14"] {
            #expect(stored(text, type) == text, "\(text)")
        }
    }

    @Test("as a number too; an amount of money and an account are numbers of their own")
    func citizenNumberAsNumber() {
        #expect(stored("111222333", .number) == nil)
        #expect(stored("111222333", .money) == "111222333")
    }

    @Test("it may be kept where each purpose names the law that asks for it")
    func lawful() throws {
        var declaration = try RichVersion.make()
        let place = try #require(declaration.data.firstIndex { $0.id == "iban" })
        declaration.data[place].type = .text
        declaration.data[place].special = true
        declaration.purposes = declaration.purposes.filter { $0.id == "tax" }
        func store(in declaration: Declaration) throws -> String {
            try ValueRules.stored("111222333", as: declaration.data[place], in: declaration)
        }
        #expect(try store(in: declaration) == "111222333")
        var plain = declaration
        plain.data[place].special = false
        #expect(throws: ValueRefusal.citizenNumber("iban")) { try store(in: plain) }
        var lawless = declaration
        lawless.purposes[0].law = nil
        #expect(throws: ValueRefusal.citizenNumber("iban")) { try store(in: lawless) }
        var unused = declaration
        unused.purposes = []
        #expect(throws: ValueRefusal.citizenNumber("iban")) { try store(in: unused) }
    }

    @Test("a number is digits with one sign and one point")
    func numbers() {
        for text in ["0", "12", "-12,50", "+3.5", "007"] { #expect(stored(text, .number) != nil, "\(text)") }
        for text in ["0x1p3", "1e5", "nan", "inf", "1.", ".5", "1.2.3", "--1", "-", "1 000", "٣"] {
            #expect(stored(text, .number) == nil, "\(text)")
        }
    }

    @Test("an IP address is one of the two kinds")
    func addresses() {
        for text in ["192.0.2.1", "::", "::1", "2001:DB8::1", "::1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8", "::ffff:192.0.2.1"]
        {
            #expect(stored(text, .ip) == text.lowercased(), "\(text)")
        }
        for text in [
            "+1.2.3.4", "1:2:3", "a:b:c", "1.2.3", "256.1.1.1", "1:2:3:4:5:6:7:8:9", "1::2::3", "12345::", ":1",
            "1:2:3:4:5:6:7:8::", "0001.2.3.4", "fe80::1%eth0",
        ] {
            #expect(stored(text, .ip) == nil, "\(text)")
        }
    }
}
