import Declarations
import Documents
import Rules

/// What the archive and the announcement of a new version say.
enum VersionTexts {
    static let archive = Bilingual(nl: "Alle versies", en: "All versions")
    static let changed = Anchor("veranderd")
    static let current = Bilingual(nl: "Geldt nu", en: "In force")
    static let isOld = Bilingual(nl: "Dit is een oude versie", en: "This is an old version")
    static let isCurrent = Bilingual(nl: "Deze versie geldt nu", en: "This version is in force")
    static let isComing = Bilingual(nl: "Deze versie geldt nog niet", en: "This version is not in force yet")
    static let readCurrent = Bilingual(nl: "Lees de versie die nu geldt.", en: "Read the version in force.")
    static let coming = Bilingual(nl: "Deze verklaring gaat veranderen", en: "This statement is going to change")
    static let announced = Bilingual(nl: "Deze verklaring is veranderd", en: "This statement has changed")
    static let seeChanges = Bilingual(nl: "Bekijk wat er anders is.", en: "See what is different.")

    static func lead(_ organisation: String) -> Bilingual {
        Bilingual(
            nl: "Elke versie van de privacyverklaring van \(organisation) blijft te lezen, met wat zij veranderde.",
            en: "Every version of the privacy statement of \(organisation) can be read, with what it changed.")
    }

    static func name(_ number: Int) -> Bilingual { Bilingual(nl: "Versie \(number)", en: "Version \(number)") }

    static func changedSince(_ number: Int) -> Bilingual {
        Bilingual(nl: "Wat er veranderde na versie \(number)", en: "What changed after version \(number)")
    }

    static func period(of number: Int, in versions: DeclarationVersions) -> Bilingual {
        let first = DateTexts.plain(versions.firstDay(of: number))
        guard let day = versions.lastDay(of: number) else {
            return Bilingual(nl: "Geldt vanaf \(first.nl).", en: "In force from \(first.en).")
        }
        let last = DateTexts.plain(day)
        guard versions.firstDay(of: number) <= day else {
            return Bilingual(
                nl: "Op dezelfde dag vervangen, \(first.nl).", en: "Replaced on the same day, \(first.en).")
        }
        return Bilingual(
            nl: "Geldt van \(first.nl) tot en met \(last.nl).",
            en: "In force from \(first.en) up to and including \(last.en).")
    }

    static func changes(_ count: Int?) -> Bilingual {
        switch count {
        case nil: Bilingual(nl: "De eerste versie hier.", en: "The first version here.")
        case 0: Bilingual(nl: "Alleen woorden veranderden.", en: "Only words changed.")
        case 1: Bilingual(nl: "Eén ding veranderde.", en: "One thing changed.")
        case let count?: Bilingual(nl: "\(count) dingen veranderden.", en: "\(count) things changed.")
        }
    }

    static func announcement(_ number: Int, from day: CalendarDate, isComing: Bool) -> Bilingual {
        let date = DateTexts.plain(day)
        return isComing
            ? Bilingual(
                nl: "Versie \(number) geldt vanaf \(date.nl).", en: "Version \(number) takes effect on \(date.en).")
            : Bilingual(
                nl: "Versie \(number) geldt sinds \(date.nl).", en: "Version \(number) is in force since \(date.en).")
    }

    // MARK: The desk

    static let newest = Bilingual(nl: "De nieuwste versie", en: "The newest version")
    static let deskLead = Bilingual(
        nl: "Wat een nieuwe versie verandert, voor hoeveel mensen, en wat dat van u vraagt.",
        en: "What a new version changes, for how many people, and what that takes.")
    static let onlyOne = Bilingual(nl: "Er is één versie", en: "There is one version")
    static let onlyOneHint = Bilingual(
        nl: "Bij de volgende ziet u hier wat er verandert. Vergelijk vooraf met `gestand diff`.",
        en: "With the next one you see here what changes. Compare beforehand with `gestand diff`.")
}
