import Declarations

extension SetupAnswers {
    /// The purposes of the first declaration, in the order in which it lists them.
    var purposes: [SetupPurpose] {
        var purposes = mainPurposes + [.questions(of: self), .invoices(of: self)]
        if says(.newsletter) { purposes.append(.newsletter) }
        if says(.applicants) { purposes.append(.applications) }
        if says(.employees) { purposes += [.employment, .payroll] }
        if hasSite { purposes.append(.siteSecurity) }
        if value(.cookies) == "counting" { purposes.append(.statistics) }
        return purposes
    }

    /// Whether there is a website that visitors come to.
    var hasSite: Bool { !value(.web).isEmpty || !value(.hosting).isEmpty || value(.cookies) != "none" }

    /// The people that the main work is for.
    var mainPerson: SetupPerson {
        switch template {
        case .webShop, .services: .customer
        case .coaching, .practice: .client
        case .membership: .member
        case .softwareSupplier: .user
        }
    }

    private var mainPurposes: [SetupPurpose] {
        switch template {
        case .webShop:
            [.orders, .deliveries(by: value(.carrier))] + (value(.payments).isEmpty ? [] : [.payments])
        case .services: [.assignments]
        case .coaching: [.programmes]
        case .membership: [.memberships]
        case .softwareSupplier: [.subscriptions]
        case .practice: [.appointments]
        }
    }
}

extension SetupPurpose {
    fileprivate static let orders = SetupPurpose(
        id: "orders", title: Bilingual(nl: "{Uw} bestelling afhandelen", en: "Handling your order"), person: .customer,
        basis: .contract, data: [.name, .address, .email, .orderDetails], record: .order, rule: .afterDelivery,
        isRequired: true,
        consequence: Bilingual(
            nl: "Zonder deze gegevens nemen wij geen bestelling aan.", en: "Without these data we take no order."),
        jobs: [.hosting, .mail], isPerRecord: true)

    fileprivate static func deliveries(by carrier: String) -> SetupPurpose {
        SetupPurpose(
            id: "deliveries", title: Bilingual(nl: "{Uw} bestelling bezorgen", en: "Delivering your order"),
            person: .customer, basis: .contract, data: [.name, .address], record: .order, rule: .afterDelivery,
            isRequired: true,
            consequence: Bilingual(
                nl: "Zonder adres komt {uw} pakket niet aan.", en: "Without an address your parcel does not arrive."),
            others: carrier.isEmpty ? [] : [.carrier], isPerRecord: true)
    }

    fileprivate static let payments = SetupPurpose(
        id: "payments", title: Bilingual(nl: "{Uw} betaling verwerken", en: "Handling your payment"),
        person: .customer, basis: .contract, data: [.name, .orderDetails, .amount], record: .order,
        rule: .afterDelivery, isRequired: true,
        consequence: Bilingual(nl: "Zonder betaling leveren wij niet.", en: "Without payment we do not deliver."),
        others: [.payments], role: .administration, isPerRecord: true)

    fileprivate static let assignments = SetupPurpose(
        id: "assignments", title: Bilingual(nl: "{Uw} opdracht uitvoeren", en: "Carrying out your assignment"),
        person: .customer, basis: .contract, data: [.name, .email, .phone, .address, .workDetails],
        record: .assignment, rule: .afterAssignment, isRequired: true,
        consequence: Bilingual(
            nl: "Zonder deze gegevens voeren wij {uw} opdracht niet uit.",
            en: "Without these data we do not carry out your assignment."), jobs: [.mail], isPerRecord: true)

    fileprivate static let programmes = SetupPurpose(
        id: "coaching", title: Bilingual(nl: "{U} begeleiden", en: "Coaching you"), person: .client, basis: .contract,
        data: [.name, .email, .phone, .appointment, .conversationNotes], record: .programme, rule: .afterProgramme,
        isRequired: true,
        consequence: Bilingual(
            nl: "Zonder deze gegevens plannen wij geen gesprek. Wat {u} vertelt, bepaalt {u} zelf.",
            en: "Without these data we plan no conversation. What you tell is up to you."), jobs: [.mail],
        isPerRecord: true)

    fileprivate static let memberships = SetupPurpose(
        id: "memberships", title: Bilingual(nl: "{Uw} lidmaatschap bijhouden", en: "Managing your membership"),
        person: .member, basis: .contract, data: [.name, .address, .email, .phone, .birthDate, .membership],
        record: .membership, rule: .afterMembership, isRequired: true,
        consequence: Bilingual(
            nl: "Zonder deze gegevens schrijven wij {u} niet in. {Uw} telefoonnummer is niet verplicht.",
            en: "Without these data we do not enrol you. Your telephone number is not required."), jobs: [.mail],
        isPerRecord: true)

    fileprivate static let subscriptions = SetupPurpose(
        id: "subscriptions", title: Bilingual(nl: "Onze software leveren", en: "Delivering our software"),
        person: .user, basis: .contract, data: [.name, .email, .phone, .company, .account], record: .subscription,
        rule: .afterSubscription, isRequired: true,
        consequence: Bilingual(
            nl: "Zonder deze gegevens maken wij geen account voor {u}.",
            en: "Without these data we make no account for you."), jobs: [.hosting, .mail], isPerRecord: true)

    fileprivate static let appointments = SetupPurpose(
        id: "appointments",
        title: Bilingual(nl: "{Uw} afspraak plannen en {u} helpen", en: "Planning your appointment and helping you"),
        person: .client, basis: .contract, data: [.name, .email, .phone, .appointment, .workDetails],
        record: .dossier, rule: .afterDossier, isRequired: true,
        consequence: Bilingual(
            nl: "Zonder deze gegevens plannen wij geen afspraak.",
            en: "Without these data we plan no appointment."), jobs: [.mail], isPerRecord: true)
}
