import Declarations
import Rules

/// What is wrong with the address of a database. It never repeats the address: there may be a password in it.
public enum PostgresAddressRefusal: Refusal, Hashable {
    /// It does not begin as it should.
    case scheme
    /// It cannot be read.
    case form
    /// A character after a percent sign is no number.
    case encoding
    /// The port is no port.
    case port
    /// A word behind the question mark is not known.
    case parameter(String)
    /// The name of the schema is not allowed.
    case schema
    /// The number of connections is not allowed.
    case connections

    /// Stable code.
    public var code: String { "database.address" }
    /// It must be written otherwise.
    public var category: RefusalCategory { .invalid }

    /// What to do.
    public var message: Bilingual {
        let (nl, en) = reason
        return Bilingual(
            nl: "Het adres van de database klopt niet: \(nl)", en: "The address of the database is not right: \(en)")
    }

    private var reason: (nl: String, en: String) {
        switch self {
        case .scheme: ("begin met postgres:// of postgresql://.", "begin with postgres:// or postgresql://.")
        case .form:
            (
                "schrijf het als postgres://gebruiker:wachtwoord@machine:poort/database.",
                "write it as postgres://user:password@host:port/database."
            )
        case .encoding:
            (
                "na een % horen twee cijfers of letters a tot f. Schrijf een % zelf als %25.",
                "after a % come two digits or letters a to f. Write a % itself as %25."
            )
        case .port: ("een poort is een getal van 1 tot en met 65535.", "a port is a number from 1 to 65535.")
        case .parameter(let name):
            ("‘\(name)’ achter het vraagteken is niet bekend.", "‘\(name)’ behind the question mark is not known.")
        case .schema:
            (
                "een schema heet met kleine letters, cijfers en _, en begint niet met een cijfer of pg_.",
                "a schema is named with small letters, digits and _, and begins with no digit and no pg_."
            )
        case .connections:
            (
                "connections is een getal van \(Self.limits.lowerBound) tot en met \(Self.limits.upperBound).",
                "connections is a number from \(Self.limits.lowerBound) to \(Self.limits.upperBound)."
            )
        }
    }

    private static var limits: ClosedRange<Int> { PostgresAddress.connectionLimits }
}
