import Declarations
import Testing

@Suite("The skeleton of the format")
struct SkeletonTests {
    /// As people write it: flow mappings on one line, comments behind values, sections in any mix of styles.
    static let text = """
        gestand: 1                                  # version of the format
        organisation:
          id: luxigo
          name: Luxigo
          legal-name: Luxigo B.V.    # also: legal-form, trade-names
          address: {street: Voorstraat 1, postcode: 2611 AB, city: Delft, country: NL}
          contact: {email: info@luxigo.example, phone: 015 1234567}
          privacy-contact: {role: {nl: Contactpersoon voor privacyzaken, en: Contact}, name: Noor, email: p@luxigo.example}
          data-protection-officer: {email: fg@luxigo.example}       # or {not-required: {nl: waarom}}
          acts-as: [controller]                     # controller, processor, or both
          authority: ap
        statement:
          version: 3
          effective: 2019-10-15
          scope: {nl: Winkel, en: Shop}
          address: u                                # u or je
          languages: [nl, en]
          changes: {banner: P30D, email: when-affected}
        never: [commercial-sharing, transfers-outside, automated-decisions]   # promises not to do something
        people:
          customer: {label: {nl: klant, en: customer}}
        data:                                       # categories of personal data
          name:  {label: {nl: Voor- en achternaam, en: Name}, type: text, pd: Name}
          email: {label: {nl: Mail, en: Mail}, type: email, pd: EmailAddress, identifies: true}
          phone: {label: {nl: Telefoon, en: Phone}}
          address: {label: {nl: Adres, en: Address}}
          service: {label: {nl: Dienst, en: Service}}
          amount: {label: {nl: Bedrag, en: Amount}}
          iban: {label: {nl: Rekening, en: Account}}
          contract: {label: {nl: Contract, en: Contract}}
          location: {label: {nl: Locatie, en: Location}, blocked: true}     # declared, never collected
        systems:                                    # where data is held
          gestand: {}
          webshop: {name: WordPress, hosted-by: versio, connector: {kind: wordpress}}
        records:                                    # what is kept together, and the events that start clocks
          profile:   {of: [customer], data: [name, email, phone, address]}
          order:     {of: [customer]}
          complaint: {of: [customer], events: [closed]}
          agreement: {of: [customer], data: [service], events: [started, ended]}
          invoice:   {of: [customer], data: [name, address, amount, iban], events: [issued], held-in: [gestand]}
        purposes:
          deliver:
            title: {nl: Goederen en diensten bij u afleveren, en: Delivering}
            people: [customer]
            basis: contract         # consent, contract, legal-obligation
            data: [name, address, email]
            provision: {required: true, consequence: {nl: Anders niet, en: Otherwise not}}
            sources: [person]       # person, device, or a named third party with its guarantee
            recipients: [sendcloud]
            roles: [sales]          # who may use it for this purpose
            per: order              # bound to a case: each use names it
            retention: {default: relationship}
          tax: {title: {nl: Belasting, en: Tax}, basis: legal-obligation, law: awr-52}
          newsletter: {title: {nl: Nieuws, en: News}, basis: consent, direct-marketing: true, channels: [email]}
          groups: {title: Groepen, basis: legitimate-interest, interest: {what: {nl: Groei, en: Growth}, necessity: Nodig,
            balancing: Licht, reviewed: 2026-01-01}, profiling: true}
        roles: {sales: {label: {nl: Verkoop, en: Sales}}}
        retention:
          relationship: {after: [agreement.ended], and-if-opened: [complaint.closed], keep: P0D, then: erase}
          fiscal: {kind: minimum, after: [invoice.issued], from: end-of-book-year, keep: P7Y, then: erase, law: awr-52}
          ceiling: {kind: maximum, covers: [contract], after: [agreement.ended], keep: P12M, then: erase}
          research: {after: [agreement.ended], keep: P1Y, then: anonymise, opt-out: true}
        recipients:
          sendcloud: {name: SendCloud, role: processor, service: Labels, country: NL, data: [name, address],
                      agreement: {signed: 2019-10-01, until: 2029-10-01, elements: all}, subprocessors: [postnl]}
          postnl: {name: PostNL}
          versio: {name: Versio}
        rights:                     # each right of the law unless said wider; per right or for all:
          all: {respond: {term: P30D, means: answer, extendable: false, pauses: true}, channels: [email, web, letter]}
          restriction: {without-ground: true, lifted-by: person}
          identity: {ways: [known-address, show-original-id], send-to: known-address-only}
          register: anonymised      # what stays of a handled request
        consents: {}
        cookies: {}
        measures: {}
        attestations:               # promises that only people can keep: what shows it, and how often
          confidentiality: {clause: {nl: Geheim, en: Secret}, renew: P1Y, per: staff-member}
        """

    @Test("is read as it is written") func reads() throws {
        let reading = DeclarationReader.read(text: Self.text, file: "skeleton.yaml")
        #expect(reading.findings.map(\.message.en) == [])
        let declaration = try #require(reading.read).declaration
        #expect(declaration.never.map(\.kind) == [.commercialSharing, .transfersOutside, .automatedDecisions])
        #expect(declaration.rights.register.anonymised)
        #expect(declaration.rights.all.respond?.term == Period(days: 30))
        #expect(declaration.recipients[id: "sendcloud"]?.agreement?.elements == ["all"])
        #expect(declaration.purposes.count == 4)
    }
}
