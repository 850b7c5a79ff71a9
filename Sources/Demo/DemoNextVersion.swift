import Declarations
import Foundation
import Rules

/// The next version of the first organisation, published a few days ago: so that archive, announcement and comparison
/// have something to show.
enum DemoNextVersion {
    /// How long ago it was published; the announcement of thirty days still stands.
    static let daysAgo = 9

    /// What the shop changed: it keeps notes of contact shorter, and passes telephone numbers on for the delivery.
    private static let changes = [
        (
            "    data: [name, address]\n    provision:\n      required: true\n      consequence:\n        nl: Zonder adres",
            "    data: [name, address, phone]\n    provision:\n      required: true\n      consequence:\n        nl: Zonder adres"
        ),
        ("    data: [name, address]\n    agreement:", "    data: [name, address, phone]\n    agreement:"),
        (
            "nl: SendCloud gebruikt uw naam en adres alleen om het pakket te versturen en geeft ze door aan PostNL.",
            "nl: SendCloud gebruikt uw naam, adres en telefoonnummer alleen om het pakket te versturen. Naam en adres gaan door naar PostNL."
        ),
        (
            "en: SendCloud uses your name and address only to send the parcel and passes them to PostNL.",
            "en: SendCloud uses your name, address and telephone number only to send the parcel. Name and address go on to PostNL."
        ),
        (
            "    after: [contact-moment.collected]\n    keep: P1Y\n",
            "    after: [contact-moment.collected]\n    keep: P6M\n"
        ),
    ]

    /// The version after an example.
    ///
    /// - Throws: `Fault` when the example no longer says what is changed here.
    static func make(of example: ReadDeclaration, effective: CalendarDate) throws -> ReadDeclaration {
        let statement = example.declaration.statement
        let numbers = [
            ("  version: \(statement.version)\n", "  version: \(statement.version + 1)\n"),
            ("  effective: \(statement.effective)\n", "  effective: \(effective)\n"),
        ]
        var text = example.text
        for (old, new) in numbers + changes {
            guard text.contains(old) else { throw Fault("the example no longer says: \(old)") }
            text = text.replacingOccurrences(of: old, with: new)
        }
        guard let read = DeclarationReader.read(text: text, file: "next version").read else {
            throw Fault("the next version of the example cannot be read")
        }
        return read
    }
}
