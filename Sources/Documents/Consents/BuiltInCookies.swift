import Declarations

/// The cookies that Gestand sets itself: they stand in every statement, as its purposes do (art. 11.7a Tw).
///
/// All are needed for what someone asks, and go when the browser closes.
enum BuiltInCookies {
    /// The cookies, by the names they have on a site that is reached over TLS; those about what someone does at one
    /// organisation are of that organisation alone.
    static func all(_ form: AddressForm, of organisation: Organisation.ID) -> [Cookie] {
        [
            cookie(
                "form", nl: "Beschermt de formulieren op onze privacypagina’s tegen misbruik",
                en: "Protects the forms on our privacy pages against misuse"),
            cookie(
                "draft", of: organisation, nl: "Onthoudt het verzoek dat \(form.you) invult",
                en: "Remembers the request that you are filling in"),
            cookie(
                "session", of: organisation,
                nl: "Houdt medewerkers ingelogd. Andere bezoekers krijgen deze cookie niet",
                en: "Keeps staff signed in. Other visitors do not get this cookie"),
        ]
    }

    private static func cookie(
        _ name: String, of organisation: Organisation.ID? = nil, nl: String, en: String
    ) -> Cookie {
        Cookie(
            id: Cookie.ID("gestand.\(name)"),
            name: "__Host-gestand-\(name)\(organisation.map { "-\($0)" } ?? "")", kind: .necessary,
            purpose: Bilingual(nl: nl, en: en))
    }
}
