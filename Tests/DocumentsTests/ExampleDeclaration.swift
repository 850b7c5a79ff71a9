import Declarations

/// A made-up garden company that has something of everything.
enum ExampleDeclaration {
    static func date(_ text: String) -> CalendarDate {
        CalendarDate(text) ?? CalendarDate(daysSinceEpoch: 0)
    }

    /// The declaration; every text is the organisation's own.
    static func make(_ form: AddressForm = .u) -> Declaration {
        var settings = StatementSettings(version: 3, effective: date("2026-03-01"))
        settings.address = form
        settings.languages = [.nl, .en]
        settings.scope = Bilingual(nl: "onze website en onze winkel", en: "our website and our shop")
        settings.changes = ChangeNotice(banner: Period(days: 30), email: .whenAffected, clauses: ["Z-90"])
        settings.sections = [
            OwnSection(
                id: "winkel", title: Bilingual(nl: "Camera bij de kassa", en: "Camera at the till"),
                text: Bilingual(
                    nl: "Bij de kassa hangt een camera.\n\nDe beelden blijven in de winkel.",
                    en: "There is a camera at the till.\n\nThe pictures stay in the shop."), clauses: ["Z-91"])
        ]
        var declaration = Declaration(organisation: organisation(), statement: settings)
        declaration.never = [NeverRule(.commercialSharing, clauses: ["Z-10"]), NeverRule(.publishing)]
        declaration.people = people()
        declaration.data = data()
        declaration.records = records()
        declaration.systems = systems()
        declaration.roles = [StaffRole(id: "sales", label: Bilingual(nl: "Verkoop", en: "Sales"))]
        declaration.sources = sources()
        declaration.retention = ExampleRules.retention()
        declaration.purposes = ExamplePurposes.all()
        declaration.recipients = ExampleRules.recipients()
        declaration.rights = ExampleRules.rights()
        declaration.consents = ExampleRules.consents()
        declaration.cookies = ExampleRules.cookies()
        declaration.measures = ExampleRules.measures()
        declaration.attestations = ExampleRules.attestations()
        return declaration
    }

    private static func organisation() -> Organisation {
        var organisation = Organisation(id: "zonnehof", name: "Zonnehof")
        organisation.legalName = "Zonnehof Tuinen B.V."
        organisation.legalForm = "besloten vennootschap"
        organisation.tradeNames = ["Zonnehof", "De Tuinploeg"]
        organisation.seat = "Delft"
        organisation.kvk = "01234567"
        organisation.address = PostalAddress(
            street: "Lindelaan 8", postcode: "2611 AA", city: "Delft", country: "NL")
        organisation.contact = ContactPoint(
            email: "info@zonnehof.example", phone: "+31 15 123 45 67", web: "https://zonnehof.example")
        organisation.privacyContact = PrivacyContact(
            role: Bilingual(nl: "Contactpersoon voor privacyzaken", en: "Privacy contact"), name: "Noor de Wit",
            contact: ContactPoint(email: "privacy@zonnehof.example"), clauses: ["Z-3"])
        organisation.dataProtectionOfficer = .notRequired(
            Bilingual(nl: "wij zijn een klein bedrijf", en: "we are a small company"))
        organisation.authority = "ap"
        organisation.note = Bilingual(
            nl: "Dit is een voorbeeld. Zonnehof bestaat niet.", en: "This is an example. Zonnehof does not exist.")
        organisation.clauses = ["Z-1", "Z-2"]
        return organisation
    }

    private static func people() -> [PersonKind] {
        var customer = PersonKind(id: "customer", label: Bilingual(nl: "klant", en: "customer"))
        customer.explanation = Bilingual(nl: "iedereen die iets bij ons koopt", en: "everyone who buys from us")
        customer.minimumAge = 16
        let reader = PersonKind(
            id: "reader", label: Bilingual(nl: "lezer van de nieuwsbrief", en: "newsletter reader"))
        return [customer, reader]
    }

    private static func data() -> [DataCategory] {
        var email = DataCategory(id: "email", label: Bilingual(nl: "E-mailadres", en: "E-mail address"), type: .email)
        email.identifies = true
        email.clauses = ["Z-12", "Z-13"]
        var location = DataCategory(id: "location", label: Bilingual(nl: "Locatie", en: "Location"))
        location.blocked = true
        location.explanation = Bilingual(nl: "Waar een telefoon is", en: "Where a telephone is")
        var group = DataCategory(id: "group", label: Bilingual(nl: "Klantgroep", en: "Customer group"))
        group.origin = .inferred
        group.explanation = Bilingual(nl: "Mensen met hetzelfde soort tuin", en: "People with the same kind of garden")
        var allergy = DataCategory(id: "allergy", label: Bilingual(nl: "Allergie", en: "Allergy"))
        allergy.special = true
        return [
            DataCategory(id: "name", label: Bilingual(nl: "Voor- en achternaam", en: "Name")), email,
            DataCategory(id: "address", label: Bilingual(nl: "Adres", en: "Address"), type: .address),
            DataCategory(id: "amount", label: Bilingual(nl: "Bedrag", en: "Amount"), type: .money),
            DataCategory(id: "ip", label: Bilingual(nl: "IP-adres", en: "IP address"), type: .ip), group, allergy,
            location,
        ]
    }

    private static func records() -> [RecordKind] {
        var agreement = RecordKind(id: "agreement")
        agreement.label = Bilingual(nl: "Overeenkomst", en: "Agreement")
        agreement.events = ["started", "ended"]
        var invoice = RecordKind(id: "invoice")
        invoice.label = Bilingual(nl: "Factuur", en: "Invoice")
        invoice.events = ["issued"]
        var complaint = RecordKind(id: "complaint")
        complaint.label = Bilingual(nl: "Klacht", en: "Complaint")
        complaint.events = ["closed"]
        var visit = RecordKind(id: "visit")
        visit.label = Bilingual(nl: "Bezoek", en: "Visit")
        return [agreement, invoice, complaint, visit]
    }

    private static func systems() -> [HoldingSystem] {
        var shop = HoldingSystem(id: "shop")
        shop.name = "Webwinkel"
        shop.hostedBy = "hoster"
        return [HoldingSystem(id: "gestand"), shop]
    }

    private static func sources() -> [DataSource] {
        var market = DataSource(id: "market", name: "Tuinmarkt")
        market.explanation = Bilingual(
            nl: "Daar laten mensen hun wensen achter", en: "People leave their wishes there")
        var register = DataSource(id: "register", name: "Handelsregister")
        register.isPublic = true
        return [market, register]
    }
}
