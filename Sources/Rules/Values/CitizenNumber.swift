/// Finds Dutch citizen service numbers (BSN), which may only be kept where a law says so (UAVG).
public enum CitizenNumber {
    /// Whether a number of eight or nine digits passes the eleven test.
    public static func isValid(_ digits: String) -> Bool {
        guard (8...9).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return false }
        let padded = digits.count == 8 ? "0" + digits : digits
        let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
        let numbers = padded.compactMap(\.wholeNumberValue)
        let sum = zip(numbers, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return sum % 11 == 0 && numbers.contains { $0 != 0 }
    }

    /// Whether free text holds nine digits that pass the test: in a row, or in groups as people write them, such as
    /// `111 222 333` and `1112.22.333`.
    public static func appears(in text: String) -> Bool {
        runs(in: text).contains { groups in
            groups.contains { $0.count == 9 && isValid($0) }
                || (groupings.contains(groups.map(\.count)) && isValid(groups.joined()))
        }
    }

    /// Sizes of the groups; a longer row of groups is a telephone number or a date.
    private static let groupings: Set<[Int]> = [[3, 3, 3], [4, 2, 3]]

    /// Groups of digits with one space, dot or hyphen between them.
    private static func runs(in text: String) -> [[String]] {
        var runs: [[String]] = [[""]]
        for character in text {
            let last = runs.count - 1
            if character.isASCII, character.isNumber {
                runs[last][runs[last].count - 1].append(character)
            } else if " .-".contains(character), runs[last].last?.isEmpty == false {
                runs[last].append("")
            } else {
                runs.append([""])
            }
        }
        return runs.map { $0.filter { !$0.isEmpty } }
    }
}
