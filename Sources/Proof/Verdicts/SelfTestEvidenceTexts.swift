import Declarations

/// What people read about the mechanisms' own tests.
enum SelfTestEvidenceTexts {
    static let attempts = Bilingual(nl: "Pogingen om dit te doorbreken", en: "Attempts to break this")
    static let lastRun = Bilingual(nl: "Laatste proef", en: "Last test")

    static let place = Bilingual(nl: "Beproefd in", en: "Tested in")
    /// Where tests are made, whichever database the organisation's own data are in.
    static let throwAway = Bilingual(
        nl: "een wegwerporganisatie in een SQLite-bestand", en: "a throw-away organisation in an SQLite file")

    static let neverRan = Bilingual(
        nl: "Dit is nog niet beproefd. De proef loopt elke dag vanzelf; de contactpersoon privacy start hem ook zelf.",
        en: "This has not been tested yet. The test runs every day by itself; the privacy contact can start it too.")

    static let nothingToTry = Bilingual(
        nl:
            "Er valt hier niets te beproeven met deze verklaring. Dat kan wel als zij gegevens heeft waaraan iemand te "
            + "herkennen is, zoals een e-mailadres, en dit recht noemt.",
        en:
            "With this declaration there is nothing to test here. There is when it has data by which somebody is "
            + "recognised, such as an e-mail address, and names this right.")

    static func otherVersion(_ version: Int) -> Bilingual {
        Bilingual(
            nl:
                "De laatste proef was met versie \(version) van de verklaring. De proef met deze versie loopt vanzelf; "
                + "de contactpersoon privacy start hem ook zelf.",
            en:
                "The last test was with version \(version) of the declaration. The test with this version runs by "
                + "itself; the privacy contact can start it too.")
    }

    static func notCarriedOut(_ ranAt: Bilingual, _ code: String) -> Bilingual {
        Bilingual(
            nl:
                "De proef van \(ranAt.nl) kon niet worden afgemaakt (‘\(code)’). Of dit te doorbreken is, is dus niet "
                + "bekend. Leg dit voor aan wie Gestand beheert.",
            en:
                "The test of \(ranAt.en) could not be finished (‘\(code)’). Whether this can be broken is therefore not "
                + "known. Show this to whoever runs Gestand.")
    }

    static let triedNothing = Bilingual(
        nl: "De proef deed geen enkele poging. Leg dit voor aan wie Gestand beheert.",
        en: "The test made no attempt at all. Show this to whoever runs Gestand.")

    static func tooOld(_ ranAt: Bilingual) -> Bilingual {
        Bilingual(
            nl:
                "De laatste proef was op \(ranAt.nl). Dat is te lang geleden; de contactpersoon privacy start een nieuwe.",
            en: "The last test was on \(ranAt.en). That is too long ago; the privacy contact can start a new one.")
    }

    static func failed(_ ranAt: Bilingual, _ code: String) -> Bilingual {
        Bilingual(
            nl: "De proef van \(ranAt.nl) kwam erdoorheen (‘\(code)’). Leg dit meteen voor aan wie Gestand beheert.",
            en: "The test of \(ranAt.en) got through (‘\(code)’). Show this at once to whoever runs Gestand.")
    }

    static func held(_ ranAt: Bilingual, _ attempts: Int) -> Bilingual {
        attempts == 1
            ? Bilingual(
                nl: "Op \(ranAt.nl) is 1 keer geprobeerd dit te doorbreken. Dat lukte niet.",
                en: "On \(ranAt.en) one attempt was made to break this. It failed.")
            : Bilingual(
                nl: "Op \(ranAt.nl) is \(attempts) keer geprobeerd dit te doorbreken. Dat lukte geen enkele keer.",
                en: "On \(ranAt.en) \(attempts) attempts were made to break this. All of them failed.")
    }
}
