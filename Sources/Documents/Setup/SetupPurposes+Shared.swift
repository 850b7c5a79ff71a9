import Declarations

/// The purposes that every kind of organisation may have.
extension SetupPurpose {
    static func questions(of answers: SetupAnswers) -> SetupPurpose {
        SetupPurpose(
            id: "questions", title: Bilingual(nl: "{Uw} vragen beantwoorden", en: "Answering your questions"),
            person: .enquirer, basis: .legitimateInterest, data: [.name, .email, .message], record: .question,
            rule: .questions, isRequired: true,
            consequence: Bilingual(
                nl: "Zonder mailadres bereikt ons antwoord {u} niet.",
                en: "Without an e-mail address our answer does not reach you."), jobs: [.mail],
            interest: (
                what: Bilingual(
                    nl: "Wij willen iedereen die iets vraagt antwoord geven.",
                    en: "We want to answer everyone who asks us something."),
                necessity: Bilingual(
                    nl: "Zonder naam en adres weten wij niet wie het vraagt.",
                    en: "Without a name and an address we do not know who asks."),
                balancing: Bilingual(
                    nl: "{U} begint zelf het gesprek. Wij gebruiken {uw} vraag alleen voor het antwoord.",
                    en: "You start the conversation. We use your question for the answer only.")
            ))
    }

    static func invoices(of answers: SetupAnswers) -> SetupPurpose {
        let isClub = answers.template == .membership
        return SetupPurpose(
            id: isClub ? "fees" : "invoices",
            title: isClub
                ? Bilingual(nl: "Contributie innen en boekhouden", en: "Collecting fees and keeping the books")
                : Bilingual(nl: "Facturen sturen en boekhouden", en: "Sending invoices and keeping the books"),
            person: answers.mainPerson, basis: .legalObligation, data: [.name, .address, .amount, .iban],
            record: .invoice, rule: .fiscal, isRequired: true,
            consequence: Bilingual(
                nl: "Zonder deze gegevens klopt onze boekhouding niet.",
                en: "Without these data our books are not right."), jobs: [.bookkeeping],
            others: [.taxAuthority], role: .administration, law: "awr-52")
    }

    static let newsletter = SetupPurpose(
        id: "newsletter", title: Bilingual(nl: "Onze nieuwsbrief sturen", en: "Sending our newsletter"),
        person: .reader, basis: .consent, data: [.email], record: .newsletter, rule: .newsletter, isRequired: false,
        consequence: Bilingual(
            nl: "Zonder mailadres krijgt {u} geen nieuwsbrief.", en: "Without an e-mail address you get no newsletter."),
        jobs: [.mailing], consent: .newsletter, isMarketing: true)

    static let applications = SetupPurpose(
        id: "applications", title: Bilingual(nl: "{Uw} sollicitatie behandelen", en: "Handling your job application"),
        person: .applicant, basis: .contract, data: [.name, .email, .phone, .application], record: .application,
        rule: .applications, isRequired: true,
        consequence: Bilingual(
            nl: "Zonder deze gegevens behandelen wij {uw} sollicitatie niet.",
            en: "Without these data we do not handle your application."), jobs: [.mail], isPerRecord: true)

    static let employment = SetupPurpose(
        id: "employment", title: Bilingual(nl: "Met {u} samenwerken", en: "Working with you"), person: .employee,
        basis: .contract, data: [.name, .address, .email, .phone, .birthDate, .contract], record: .employment,
        rule: .afterEmployment, isRequired: true,
        consequence: Bilingual(
            nl: "Zonder deze gegevens sluiten wij geen arbeidsovereenkomst.",
            en: "Without these data we enter into no employment contract."), jobs: [.mail], isPerRecord: true)

    static let payroll = SetupPurpose(
        id: "payroll", title: Bilingual(nl: "{Uw} loon betalen", en: "Paying your wages"), person: .employee,
        basis: .legalObligation, data: [.name, .address, .birthDate, .citizenNumber, .wages, .iban], record: .payslip,
        rule: .payroll, isRequired: true,
        consequence: Bilingual(
            nl: "Zonder deze gegevens betalen wij geen loon uit.", en: "Without these data we pay no wages."),
        jobs: [.payroll], others: [.taxAuthority], role: .administration, law: "lb")

    static let siteSecurity = SetupPurpose(
        id: "site-security", title: Bilingual(nl: "De website veilig houden", en: "Keeping the website safe"),
        person: .visitor, basis: .legitimateInterest, data: [.ip, .browser], record: .visit, rule: .visits,
        isRequired: true,
        consequence: Bilingual(
            nl: "Zonder IP-adres stuurt de website geen pagina terug.",
            en: "Without the IP address the website sends no page back."), jobs: [.hosting], sources: "device",
        interest: (
            what: Bilingual(
                nl: "Wij willen aanvallen op de website zien en stoppen.",
                en: "We want to see and stop attacks on the website."),
            necessity: Bilingual(
                nl: "Zonder IP-adres weten wij niet waar een aanval vandaan komt.",
                en: "Without the IP address we do not know where an attack comes from."),
            balancing: Bilingual(
                nl: "Wij kijken alleen na een storing of een aanval.",
                en: "We only look after a fault or an attack.")
        ))

    static let statistics = SetupPurpose(
        id: "statistics", title: Bilingual(nl: "Bezoek aan de website tellen", en: "Counting visits to the website"),
        person: .visitor, basis: .consent, data: [.siteActivity], record: .visit, rule: .visits, isRequired: false,
        consequence: Bilingual(
            nl: "Zegt iemand nee, dan werkt de website net zo goed.",
            en: "If someone says no, the website works just as well."), jobs: [.hosting], sources: "device",
        consent: .statistics)
}
