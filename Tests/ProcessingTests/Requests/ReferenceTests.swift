import Rules
import Testing

@Suite("The check characters of a reference catch slips of the tongue")
struct ReferenceTests {
    static let numbers = Array(1...400) + [999, 1_000, 1_001, 4_096, 9_999, 10_000, 54_321]

    /// A reference with its digits, the hyphens and letters left where they are.
    static func slips(_ reference: String, _ change: (inout [Character], Int) -> [[Character]]) -> [String] {
        var characters = Array(reference)
        let last = reference.count - 3
        return (0..<last).filter { characters[$0].isNumber }.flatMap { change(&characters, $0) }.map { String($0) }
    }

    @Test("every single wrong digit in year or number is noticed")
    func singleDigits() {
        for number in Self.numbers {
            let reference = RequestReference(year: 2026, number: number).description
            let slips = Self.slips(reference) { characters, place in
                "0123456789".filter { $0 != characters[place] }.map { digit in
                    var wrong = characters
                    wrong[place] = digit
                    return wrong
                }
            }
            for slip in slips { #expect(RequestReference(slip) == nil, "\(slip) for \(reference)") }
        }
    }

    @Test("every two neighbouring digits that change places are noticed")
    func transpositions() {
        for number in Self.numbers {
            let reference = RequestReference(year: 2026, number: number).description
            let slips = Self.slips(reference) { characters, place in
                guard characters[place + 1].isNumber, characters[place] != characters[place + 1] else { return [] }
                var wrong = characters
                wrong.swapAt(place, place + 1)
                return [wrong]
            }
            for slip in slips { #expect(RequestReference(slip) == nil, "\(slip) for \(reference)") }
        }
    }

    @Test("every wrong check character is noticed, and the right one is read in any case")
    func checkCharacters() {
        for number in Self.numbers {
            let reference = RequestReference(year: 2026, number: number)
            #expect(RequestReference(" " + reference.description.lowercased() + " ") == reference)
            let body = reference.description.dropLast(2)
            let read = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".flatMap { letter in
                (0...9).compactMap { RequestReference("\(body)\(letter)\($0)") }
            }
            #expect(read == [reference])
        }
    }
}
