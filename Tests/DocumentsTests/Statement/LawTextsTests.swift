import Documents
import Testing

@Suite("The names of laws")
struct LawTextsTests {
    @Test(
        "an article has its own number, and no paragraph",
        arguments: [
            ("avg-6-1-c", "Algemene verordening gegevensbescherming (AVG), artikel 6"),
            ("awr-52", "Algemene wet inzake rijksbelastingen (AWR), artikel 52"),
            ("awr-52-4", "Algemene wet inzake rijksbelastingen (AWR), artikel 52"),
            ("lb-28a", "Wet op de loonbelasting, artikel 28a"), ("tw-11-7a", "Telecommunicatiewet, artikel 11.7a"),
            ("tw-11-7a-3", "Telecommunicatiewet, artikel 11.7a"),
            ("wft-4-23", "Wet op het financieel toezicht, artikel 4:23"), ("bw-7", "Burgerlijk Wetboek, boek 7"),
            ("bw-2-10-1", "Burgerlijk Wetboek, boek 2, artikel 10"), ("Eigen regeling 3", "Eigen regeling 3"),
        ])
    func name(_ code: String, _ name: String) { #expect(LawTexts.name(code).nl == name) }
}
