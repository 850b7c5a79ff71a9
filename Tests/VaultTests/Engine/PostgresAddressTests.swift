import Rules
import Testing

@testable import Vault

@Suite("An address of a database is read strictly, and its password is shown nowhere")
struct PostgresAddressTests {
    @Test(
        "what is wrong is named, without a word of what may be secret",
        arguments: [
            ("mysql://a:geheim@b/c", PostgresAddressRefusal.scheme), ("", .scheme), ("postgres:/a", .scheme),
            ("postgres://a:geheim@b:99999/c", .port), ("postgres://a:geheim@b:x/c", .port),
            ("postgres://a:geh%zzeim@b/c", .encoding), ("postgres://a:geheim@[b/c", .form),
            ("postgres://a:geheim@b/c?colour=geheim", .parameter("colour")),
            ("postgres://a:geheim@b/c?schema=Geheim", .schema), ("postgres://a:geheim@b/c?schema=", .schema),
            ("postgres://a:geheim@b/c?schema=pg_geheim", .schema), ("postgres://b/c?schema=a\"b", .schema),
            ("postgres://a:geheim@b/c?connections=0", .connections),
            ("postgres://a:geheim@b/c?connections=geheim", .connections),
            ("postgres://a:wacht/w?geheim=1@host/db", .form),
        ])
    func refused(text: String, refusal: PostgresAddressRefusal) {
        #expect(throws: refusal) { try PostgresAddress(text) }
        #expect(!refusal.message.nl.lowercased().contains("geheim"))
        #expect(!refusal.message.en.lowercased().contains("geheim"))
    }

    @Test("our own words are taken out, and what may be shown holds no user and no password")
    func read() throws {
        let address = try PostgresAddress("postgresql://u:ge?heim@db.example:6432/house?schema=shop&connections=3")
        #expect(address.schema == "shop" && address.connections == 3)
        #expect(address.settings["password"] == "ge?heim" && address.settings["schema"] == nil)
        #expect(address.shown == "postgres://db.example:6432/house?schema=shop")
        #expect(!String(describing: address).contains("heim") && !String(reflecting: address).contains("heim"))
        #expect(!"\(StoragePlace.postgres(address))".contains("heim"))
        #expect(try PostgresAddress("postgres:///a").schema == PostgresAddress.usualSchema)
    }

    @Test(
        "over a network it is encrypted, unless the address says otherwise",
        arguments: [
            ("postgres://db.example/a", "require"), ("postgres://10.0.0.8/a", "require"),
            ("postgres://127.0.0.1,db.example/a", "require"),
            ("postgres://db.example/a?sslmode=verify-full", "verify-full"),
            ("postgres://db.example/a?sslmode=disable", "disable"), ("postgres://127.0.0.1/a", nil),
            ("postgres://localhost/a", nil),
            ("postgres://127.0.0.1.example.org/a", "require"), ("postgres://localhost/a?hostaddr=10.0.0.8", "require"),
            ("postgres://db.example/a?hostaddr=127.0.0.1", nil), ("postgres:///a?service=shop", "require"),
            ("postgres:///a?host=/run/postgresql", nil), ("postgres://[::1]/a", nil),
        ])
    func encrypted(text: String, mode: String?) throws {
        #expect(try PostgresAddress(text).settings["sslmode"] == mode)
    }
}
