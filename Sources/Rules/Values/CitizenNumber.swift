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

    /// Whether free text holds nine digits in a row that pass the test.
    public static func appears(in text: String) -> Bool {
        text.split { !($0.isASCII && $0.isNumber) }.contains { $0.count == 9 && isValid(String($0)) }
    }
}
