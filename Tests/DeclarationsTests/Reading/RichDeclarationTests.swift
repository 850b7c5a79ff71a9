import Declarations
import Testing

@Suite("A declaration with every key")
struct RichDeclarationTests {
    let reading = DeclarationReader.read(text: Sample.rich, file: "rich.yaml")

    private func declaration() throws -> Declaration { try #require(reading.read).declaration }

    @Test("is read without findings, and keeps its text byte for byte")
    func readsClean() throws {
        #expect(reading.findings.isEmpty)
        #expect(try #require(reading.read).text == Sample.rich)
        #expect(reading.file == "rich.yaml")
    }

    @Test("gives the organisation with all its details")
    func organisation() throws {
        let organisation = try declaration().organisation
        #expect(organisation.id == "molenwerf")
        #expect(organisation.kvk == "01234567")
        #expect(organisation.address?.postcode == "2801 HA")
        #expect(organisation.contact.web == "https://molenwerf.example")
        #expect(
            organisation.privacyContact?.role
                == Bilingual(nl: "Contactpersoon voor privacyzaken", en: "Privacy contact"))
        #expect(organisation.privacyContact?.contact.phone == "+31 (0)182 12 34 57")
        #expect(organisation.privacyContact?.clauses == ["M-3"])
        #expect(organisation.actsAs == [.controller, .processor])
        #expect(organisation.clauses == ["M-5", "M-1"])
        guard case .appointed(let name, let contact, let clauses) = organisation.dataProtectionOfficer else {
            Issue.record("no officer")
            return
        }
        #expect(name == "Bram Voorbeeld")
        #expect(contact.email == "fg@molenwerf.example")
        #expect(clauses == ["M-4"])
    }

    @Test("gives the statement's settings, with texts in quotes and blocks as they are written")
    func statement() throws {
        let statement = try declaration().statement
        #expect(statement.version == 3)
        #expect(statement.effective.description == "2026-03-05")
        #expect(statement.address == .je)
        #expect(statement.languages == [.nl, .en])
        #expect(statement.changes == ChangeNotice(banner: Period(days: 30), email: .whenAffected, clauses: ["M-6"]))
        #expect(statement.introduction?.nl == "Wij maken aardewerk. 'Wij' is Molenwerf & Zonen *met liefde*.")
        #expect(statement.introduction?.en == "We make pottery.\n\n&We are Molenwerf.")
        #expect(
            statement.sections.map(\.text) == [
                Bilingual(nl: "Wij zijn zorgvuldig: altijd.", en: "We are careful: it's a must.")
            ])
        #expect(statement.sections.first?.id == "responsibility")
    }

    @Test("gives the promises under never, listed and as mappings")
    func never() throws {
        let never = try declaration().never
        #expect(never.map(\.kind) == [.commercialSharing, .publishing, .thirdPartyUse, .transfersOutside, .recording])
        #expect(never[1].clauses == ["M-9"])
    }

    @Test("gives people, data, systems, records, roles and sources")
    func elements() throws {
        let declaration = try declaration()
        #expect(declaration.people[id: "customer"]?.minimumAge == 16)
        #expect(declaration.data[id: "email"]?.identifies == true)
        #expect(declaration.data[id: "location"]?.blocked == true)
        #expect(declaration.data[id: "allergy"]?.special == true)
        #expect(declaration.data[id: "visits"]?.origin == .observed)
        #expect(declaration.data[id: "name"]?.pd == "Name")
        #expect(declaration.systems.map(\.connector) == [nil, "wordpress", "task"])
        #expect(declaration.systems[id: "webshop"]?.hostedBy == "hosting")
        #expect(declaration.records[id: "invoice"]?.heldIn == ["gestand", "archive"])
        #expect(declaration.records[id: "agreement"]?.events == ["started", "ended"])
        #expect(declaration.roles.map(\.label.en) == ["sales"])
        #expect(declaration.sources[id: "marketplace"]?.isPublic == true)
    }

    @Test("gives purposes with their basis, retention and interest")
    func purposes() throws {
        let purposes = try declaration().purposes
        #expect(purposes.map(\.id) == ["deliver", "tax", "newsletter", "groups"])
        let deliver = try #require(purposes[id: "deliver"])
        #expect(deliver.basis == .contract)
        #expect(deliver.sources == [.person, .device, .named("marketplace")])
        #expect(deliver.per == "order")
        #expect(deliver.retention.rule(for: "name") == "relationship")
        #expect(deliver.retention.rule(for: "iban") == "fiscal")
        #expect(deliver.provision?.required == true)
        #expect(deliver.clauses == ["M-16", "M-15"])
        #expect(purposes[id: "tax"]?.retention.standard == "fiscal")
        #expect(purposes[id: "newsletter"]?.consent == "newsletter")
        #expect(purposes[id: "newsletter"]?.directMarketing == true)
        #expect(purposes[id: "groups"]?.interest?.reviewed == CalendarDate("2026-01-15"))
        #expect(purposes[id: "groups"]?.profiling == true)
        #expect(purposes[id: "groups"]?.clauses == ["M-17"])
    }

    @Test("gives retention rules with their events")
    func retention() throws {
        let retention = try declaration().retention
        #expect(retention[id: "relationship"]?.andIfOpened == [EventReference(record: "complaint", event: "closed")])
        #expect(retention[id: "fiscal"]?.kind == .minimum)
        #expect(retention[id: "fiscal"]?.from == .endOfBookYear)
        #expect(retention[id: "ceiling"]?.covers == ["visits"])
        #expect(retention[id: "research"]?.keep == Period(years: 1, months: 6))
        #expect(retention[id: "research"]?.then == .anonymise)
        #expect(retention[id: "research"]?.optOut == true)
        #expect(retention[id: "research"]?.after == [EventReference(record: "profile", event: "collected")])
    }

    @Test("gives recipients with agreement, transfer and subprocessors")
    func recipients() throws {
        let recipients = try declaration().recipients
        let carrier = try #require(recipients[id: "carrier"])
        #expect(carrier.country == "NO")
        #expect(carrier.agreement?.missingElements == [])
        #expect(carrier.agreement?.until == CalendarDate("2027-10-01"))
        #expect(carrier.subprocessors == ["hosting"])
        #expect(recipients[id: "hosting"]?.transfer?.tool == "standard-clauses")
        #expect(recipients[id: "hosting"]?.clauses == ["M-23"])
        #expect(recipients[id: "bailiffs"]?.category?.en == "bailiffs")
    }

    @Test("gives the rights, also those with nothing behind them")
    func rights() throws {
        let rights = try declaration().rights
        #expect(rights.rights.compactMap(\.right) == Right.allCases.filter { rights[$0] != nil })
        #expect(rights.rights.count == Right.allCases.count)
        #expect(rights.all.respond?.term == Period(weeks: 4))
        #expect(rights.all.respond?.clauses == ["M-24"])
        #expect(rights.all.channels == [.email, .web, .letter])
        #expect(rights[.restriction]?.withoutGround == true)
        #expect(rights[.restriction]?.liftedByPerson == true)
        #expect(rights[.portability]?.allData == true)
        #expect(rights[.objection]?.atOnce == true)
        #expect(rights.identity.ways == [.knownAddress, .showOriginalID])
        #expect(rights.identity.sendToKnownAddressOnly)
        #expect(rights.register == RequestRegister(anonymised: true, clauses: ["M-28"]))
    }

    @Test("gives consents, cookies, measures and attestations")
    func promises() throws {
        let declaration = try declaration()
        #expect(declaration.consents[id: "newsletter"]?.withdrawal?.en == "With the link in each letter.")
        #expect(declaration.cookies.map(\.kind) == [.necessary, .analytics])
        #expect(declaration.cookies[id: "counter"]?.life == Period(months: 13))
        #expect(declaration.measures.map(\.kind) == [.technical, .physical])
        #expect(declaration.measures[id: "tls"]?.review == CalendarDate("2026-12-01"))
        #expect(declaration.attestations[id: "confidentiality"]?.per == "staff-member")
        #expect(declaration.attestations[id: "confidentiality"]?.renew == Period(years: 1))
    }

    @Test("knows the place of every element, and of promises under never by their own name")
    func positions() throws {
        let read = try #require(reading.read)
        #expect(read.position(of: "organisation.id") == SourcePosition(line: 5, column: 3))
        #expect(read.position(of: "never[1]") == read.position(of: "never.publishing"))
        let lines = Sample.rich.split(separator: "\n", omittingEmptySubsequences: false)
        let place = read.position(of: "purposes.deliver.data[2]")
        #expect(lines[place.line - 1].dropFirst(place.column - 1).hasPrefix("email"))
        #expect(read.position(of: "purposes.deliver.nothing") == read.position(of: "purposes.deliver"))
    }
}
