import Declarations

/// A category of data of a first declaration.
enum SetupData: String, CaseIterable {
    case name, email, phone, address, company
    case orderDetails = "order-details"
    case workDetails = "work-details"
    case appointment
    case conversationNotes = "conversation-notes"
    case membership
    case account, message
    case birthDate = "birth-date"
    case amount, iban
    case application, contract
    case citizenNumber = "citizen-number"
    case wages, ip, browser
    case siteActivity = "site-activity"

    var label: Bilingual {
        switch self {
        case .name: Bilingual(nl: "Voor- en achternaam", en: "First and last name")
        case .email: Bilingual(nl: "E-mailadres", en: "E-mail address")
        case .phone: Bilingual(nl: "Telefoonnummer", en: "Telephone number")
        case .address: Bilingual(nl: "Adres", en: "Address")
        case .company: Bilingual(nl: "Bedrijf en functie", en: "Company and position")
        case .orderDetails: Bilingual(nl: "Wat is besteld", en: "What was ordered")
        case .workDetails: Bilingual(nl: "Gegevens over de opdracht", en: "Details of the assignment")
        case .appointment: Bilingual(nl: "Dag en tijd van de afspraak", en: "Day and time of the appointment")
        case .conversationNotes: Bilingual(nl: "Aantekeningen van gesprekken", en: "Notes of conversations")
        case .membership: Bilingual(nl: "Soort en begin van het lidmaatschap", en: "Kind and start of the membership")
        case .account: Bilingual(nl: "Inlognaam en rechten", en: "Login name and permissions")
        case .message: Bilingual(nl: "Vraag en antwoord", en: "Question and answer")
        case .birthDate: Bilingual(nl: "Geboortedatum", en: "Date of birth")
        case .amount: Bilingual(nl: "Bedragen", en: "Amounts")
        case .iban: Bilingual(nl: "Rekeningnummer", en: "Account number")
        case .application: Bilingual(nl: "Brief en cv", en: "Letter and CV")
        case .contract: Bilingual(nl: "Arbeidsovereenkomst", en: "Employment contract")
        case .citizenNumber: Bilingual(nl: "Burgerservicenummer", en: "Citizen service number")
        case .wages: Bilingual(nl: "Loon", en: "Wages")
        case .ip: Bilingual(nl: "IP-adres", en: "IP address")
        case .browser: Bilingual(nl: "Soort browser", en: "Kind of browser")
        case .siteActivity: Bilingual(nl: "Bekeken pagina's", en: "Pages viewed")
        }
    }

    /// The rest of the element, after its label.
    var details: String {
        switch self {
        case .name: "pd: Name"
        case .email: "type: email, pd: EmailAddress, identifies: true"
        case .phone: "type: phone, pd: TelephoneNumber"
        case .address: "type: address, pd: PhysicalAddress"
        case .appointment, .birthDate: "type: date"
        case .conversationNotes, .message: "type: note"
        case .amount, .wages: "type: money"
        case .iban: "type: iban, pd: BankAccount"
        case .application, .contract: "type: document"
        case .ip: "type: ip, pd: IPAddress, origin: observed"
        case .browser, .siteActivity: "type: text, origin: observed"
        default: "type: text"
        }
    }

    /// What to think about before keeping this; nil when there is nothing special about it.
    var advice: Bilingual? {
        switch self {
        case .conversationNotes:
            Bilingual(
                nl:
                    "Staat hier iets over gezondheid of geloof in? Zet dan `special: true` erbij en vraag uitdrukkelijke "
                    + "toestemming (AVG 9).",
                en: "Do these say anything about health or religion? Then add `special: true` and ask explicit consent "
                    + "(GDPR 9).")
        case .citizenNumber:
            Bilingual(
                nl: "Dit nummer gebruikt u alleen waar een wet het vraagt (UAVG 46).",
                en: "Use this number only where a law asks for it (UAVG 46).")
        default: nil
        }
    }
}

/// A kind of record of a first declaration.
enum SetupRecord: String, CaseIterable {
    case order, assignment, programme, membership, subscription, dossier, question, invoice
    case newsletter, application, employment, payslip, visit

    var label: Bilingual {
        switch self {
        case .order: Bilingual(nl: "bestelling", en: "order")
        case .assignment: Bilingual(nl: "opdracht", en: "assignment")
        case .programme: Bilingual(nl: "traject", en: "programme")
        case .membership: Bilingual(nl: "lidmaatschap", en: "membership")
        case .subscription: Bilingual(nl: "abonnement", en: "subscription")
        case .dossier: Bilingual(nl: "dossier", en: "file")
        case .question: Bilingual(nl: "vraag", en: "question")
        case .invoice: Bilingual(nl: "factuur", en: "invoice")
        case .newsletter: Bilingual(nl: "aanmelding voor de nieuwsbrief", en: "newsletter sign-up")
        case .application: Bilingual(nl: "sollicitatie", en: "job application")
        case .employment: Bilingual(nl: "dienstverband", en: "employment")
        case .payslip: Bilingual(nl: "loonstrook", en: "payslip")
        case .visit: Bilingual(nl: "websitebezoek", en: "website visit")
        }
    }

    /// What happens to it; nothing where only collecting counts.
    var event: String? {
        switch self {
        case .order: "delivered"
        case .assignment, .programme, .membership, .subscription, .dossier, .employment: "ended"
        case .invoice, .payslip: "issued"
        case .application: "closed"
        case .question, .newsletter, .visit: nil
        }
    }

    /// The system it is held in besides Gestand.
    var system: String {
        switch self {
        case .invoice, .payslip: "books"
        case .order, .visit, .newsletter: "website"
        default: "mailbox"
        }
    }
}

/// A retention rule of a first declaration.
enum SetupRule: String, CaseIterable {
    case afterDelivery = "after-delivery"
    case afterAssignment = "after-assignment"
    case afterProgramme = "after-programme"
    case afterMembership = "after-membership"
    case afterSubscription = "after-subscription"
    case afterDossier = "after-dossier"
    case questions, newsletter
    case fiscal
    case applications
    case afterEmployment = "after-employment"
    case payroll
    case visits

    /// What stands behind the id.
    var definition: String {
        switch self {
        case .afterDelivery: "{after: [order.delivered], keep: P2Y, then: erase}"
        case .afterAssignment: "{after: [assignment.ended], keep: P2Y, then: erase}"
        case .afterProgramme: "{after: [programme.ended], keep: P1Y, then: erase}"
        case .afterMembership: "{after: [membership.ended], keep: P1Y, then: erase}"
        case .afterSubscription: "{after: [subscription.ended], keep: P3M, then: erase}"
        case .afterDossier: "{after: [dossier.ended], keep: P2Y, then: erase}"
        case .questions: "{after: [question.collected], keep: P6M, then: erase}"
        case .newsletter: "{after: [newsletter.collected], keep: P2Y, then: erase}"
        case .fiscal:
            "{kind: minimum, after: [invoice.issued], from: end-of-book-year, keep: P7Y, then: erase, law: awr-52}"
        case .applications: "{after: [application.closed], keep: P4W, then: erase}"
        case .afterEmployment: "{after: [employment.ended], keep: P2Y, then: erase}"
        case .payroll:
            "{kind: minimum, after: [payslip.issued], from: end-of-book-year, keep: P7Y, then: erase, law: awr-52}"
        case .visits: "{after: [visit.collected], keep: P3M, then: erase}"
        }
    }

    /// Why this long.
    var reason: Bilingual {
        switch self {
        case .afterDelivery, .afterAssignment, .afterDossier:
            Bilingual(
                nl: "Twee jaar, omdat mensen dan nog een klacht hebben. Kiest u korter, dan is dat beter.",
                en: "Two years, because people may still have a complaint. Shorter is better.")
        case .afterProgramme, .afterMembership:
            Bilingual(nl: "Een jaar voor vragen achteraf.", en: "A year for questions afterwards.")
        case .afterSubscription:
            Bilingual(nl: "Drie maanden om gegevens mee te nemen.", en: "Three months to take data along.")
        case .questions: Bilingual(nl: "Een half jaar voor vervolgvragen.", en: "Half a year for further questions.")
        case .newsletter:
            Bilingual(
                nl: "Na twee jaar vraagt u de toestemming opnieuw. Wie zich afmeldt, is meteen weg.",
                en: "After two years you ask for consent again. Who unsubscribes is gone at once.")
        case .fiscal, .payroll:
            Bilingual(
                nl: "De belastingwet vraagt zeven jaar, vanaf het einde van het boekjaar (AWR 52).",
                en: "Tax law asks for seven years, from the end of the book year (AWR 52).")
        case .applications:
            Bilingual(
                nl: "Vier weken na afloop; langer, hoogstens een jaar, alleen met toestemming.",
                en: "Four weeks after the end; longer, a year at most, only with consent.")
        case .afterEmployment:
            Bilingual(nl: "Twee jaar na het dienstverband.", en: "Two years after the employment.")
        case .visits: Bilingual(nl: "Drie maanden, om aanvallen te zien.", en: "Three months, to see attacks.")
        }
    }
}
