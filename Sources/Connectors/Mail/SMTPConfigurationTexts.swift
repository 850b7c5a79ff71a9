extension SMTPConfigurationProblem {
    /// What is wrong and what to change, in Dutch and in English.
    public var text: (nl: String, en: String) {
        switch self {
        case .scheme, .form, .query, .passwordInAddress, .host, .port, .plainBeyondLoopback: serverText
        case .passwordFileMissing, .passwordWithoutUser, .passwordUnreadable, .authoritiesUnreadable: fileText
        case .senderMissing, .sender: senderText
        }
    }

    private var serverText: (nl: String, en: String) {
        switch self {
        case .passwordInAddress:
            (
                nl: "Zet geen wachtwoord in GESTAND_SMTP. Zet het in een bestand en noem dat bestand in "
                    + "GESTAND_SMTP_PASSWORD_FILE.",
                en: "Do not put a password in GESTAND_SMTP. Put it in a file and name that file in "
                    + "GESTAND_SMTP_PASSWORD_FILE."
            )
        case .host:
            (
                nl:
                    "In GESTAND_SMTP staat geen goede naam van een mailserver. Voorbeeld: smtp://naam@mail.example.org:587",
                en: "GESTAND_SMTP holds no valid name of a mail server. Example: smtp://name@mail.example.org:587"
            )
        case .port:
            (
                nl: "De poort in GESTAND_SMTP is geen getal van 1 tot en met 65535. Gebruikelijk zijn 587 en 465.",
                en: "The port in GESTAND_SMTP is not a number from 1 to 65535. Usual are 587 and 465."
            )
        case .plainBeyondLoopback:
            (
                nl:
                    "GESTAND_SMTP vraagt om mail zonder versleuteling. Dat mag alleen naar een server op deze computer. "
                    + "Laat ?tls=none weg.",
                en: "GESTAND_SMTP asks for mail without encryption. That is only allowed to a server on this machine. "
                    + "Leave out ?tls=none."
            )
        case .query:
            (
                nl: "Na het vraagteken in GESTAND_SMTP mag alleen tls=none staan, en alleen bij smtp://.",
                en: "After the question mark in GESTAND_SMTP only tls=none is allowed, and only with smtp://."
            )
        default:
            (
                nl: "GESTAND_SMTP is geen adres van een mailserver. Schrijf het zo: smtp://naam@mail.example.org:587",
                en: "GESTAND_SMTP is not the address of a mail server. Write it like this: "
                    + "smtp://name@mail.example.org:587"
            )
        }
    }

    private var fileText: (nl: String, en: String) {
        switch self {
        case .passwordFileMissing:
            (
                nl: "GESTAND_SMTP noemt een gebruiker. Noem ook het bestand met het wachtwoord in "
                    + "GESTAND_SMTP_PASSWORD_FILE.",
                en: "GESTAND_SMTP names a user. Also name the file with the password in GESTAND_SMTP_PASSWORD_FILE."
            )
        case .passwordWithoutUser:
            (
                nl: "Er is een wachtwoord, maar geen gebruiker. Zet de gebruiker in GESTAND_SMTP: "
                    + "smtp://naam@mail.example.org:587",
                en: "There is a password but no user. Put the user in GESTAND_SMTP: smtp://name@mail.example.org:587"
            )
        case .passwordUnreadable:
            (
                nl: "Het bestand in GESTAND_SMTP_PASSWORD_FILE is niet te lezen, is leeg of is geen wachtwoord. "
                    + "Er hoort één regel in te staan: het wachtwoord.",
                en: "The file in GESTAND_SMTP_PASSWORD_FILE cannot be read, is empty or is not a password. "
                    + "It should hold one line: the password."
            )
        default:
            (
                nl: "Het bestand met certificaten in GESTAND_SMTP_CA_FILE is niet te lezen.",
                en: "The file with certificates in GESTAND_SMTP_CA_FILE cannot be read."
            )
        }
    }

    private var senderText: (nl: String, en: String) {
        switch self {
        case .senderMissing:
            (
                nl: "Noem de afzender van de mail in GESTAND_MAIL_FROM. Voorbeeld: Luxigo <privacy@example.org>",
                en: "Name the sender of the mail in GESTAND_MAIL_FROM. Example: Luxigo <privacy@example.org>"
            )
        default:
            (
                nl: "GESTAND_MAIL_FROM is geen goed mailadres. Voorbeeld: Luxigo <privacy@example.org>",
                en: "GESTAND_MAIL_FROM is not a valid mail address. Example: Luxigo <privacy@example.org>"
            )
        }
    }
}
