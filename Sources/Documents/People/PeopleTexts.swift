import Declarations

/// The kinds of persons, in words (art. 30(1)(c)).
enum PeopleTexts {
    static let title = Bilingual(nl: "Voor wie deze verklaring geldt", en: "Who this statement is for")
    static let everyone = Bilingual(
        nl: "Deze verklaring geldt voor iedereen van wie wij gegevens hebben.",
        en: "This statement is for everyone whose data we have.")
    static func introduction(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl:
                "\(form.pick(u: "Hoort u", je: "Hoor je")) bij meer groepen? Dan geldt alles wat bij die groepen staat.",
            en: "Do you belong to more than one group? Then what is said of each of them applies to you.")
    }
    static func uses(_ form: AddressForm) -> Bilingual {
        Bilingual(nl: "Wij gebruiken \(form.your) gegevens voor:", en: "We use your data for:")
    }
    static let noUses = Bilingual(
        nl: "Voor deze groep zijn geen doelen genoemd.", en: "No purposes are named for this group.")

    static func minimumAge(_ age: Int) -> Bilingual {
        Bilingual(
            nl: "Jonger dan \(age) jaar? Dan vragen wij een ouder of voogd om toestemming.",
            en: "Younger than \(age)? Then we ask a parent or guardian for consent.")
    }

    static func audience(_ kinds: Bilingual) -> Bilingual {
        Bilingual(nl: "Deze verklaring gaat over: \(kinds.nl).", en: "This statement is about: \(kinds.en).")
    }
}
