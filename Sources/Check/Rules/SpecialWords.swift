import Declarations

/// What shows that a category is special data (art. 9(1)): its term in the vocabulary, or a word in its name.
enum SpecialWords {
    static func name(_ category: DataCategory) -> Bool {
        if let term = category.pd, terms.contains(term) { return true }
        let dutch = Words("\(category.id) \(category.label.nl)")
        let english = Words("\(category.id) \(category.label.en)")
        // Belief in something else is no religion: *geloof in onze dienst*.
        if dutch.contains(["geloof"]), !dutch.contains(["geloof", "in"]) { return true }
        return dutch.contains(anyOf: nl) || english.contains(anyOf: en)
            || phrases.contains { dutch.contains($0) || english.contains($0) }
    }

    /// The terms of DPV-PD for special data.
    private static let terms: Set<String> = [
        "Biometric", "BloodType", "DNACode", "Disability", "DrugTestResult", "EthnicOrigin", "Ethnicity",
        "FacialPrint", "FamilyHealthHistory", "Fetish", "Fingerprint", "Genetic", "Health", "HealthHistory",
        "HealthRecord", "IndividualHealthHistory", "MedicalHealth", "MentalHealth", "PhilosophicalBelief",
        "PhysicalHealth", "PoliticalAffiliation", "PoliticalOpinion", "Prescription", "Race", "Religion",
        "ReligiousBelief", "Retina", "Sexual", "SexualHistory", "SexualPreference", "TradeUnionMembership",
    ]

    private static let nl: Set<String> = [
        "gezondheid", "gezondheidsgegevens", "medisch", "medische", "diagnose", "allergie", "allergieën", "ziekte",
        "ziekten", "ziektes", "ziekmelding", "ziekmeldingen", "ziekteverzuim", "medicijn", "medicijnen", "medicatie",
        "handicap", "godsdienst", "religie", "levensovertuiging", "ras", "etniciteit", "etnische", "vakbond",
        "vakbondslidmaatschap", "politiek", "politieke", "seksueel", "seksuele", "geaardheid", "biometrie",
        "biometrisch", "biometrische", "vingerafdruk", "vingerafdrukken", "genetisch", "genetische", "dna",
    ]

    private static let en: Set<String> = [
        "health", "medical", "diagnosis", "allergy", "allergies", "illness", "illnesses", "disease", "diseases",
        "medicine", "medicines", "medication", "disability", "disabilities", "religion", "religious", "philosophical",
        "beliefs", "race", "racial", "ethnicity", "ethnic", "political", "sexual", "biometric", "biometrics",
        "fingerprint", "fingerprints", "genetic", "genetics", "dna",
    ]

    private static let phrases = [
        ["lichamelijke", "beperking"], ["verstandelijke", "beperking"], ["trade", "union"], ["union", "membership"],
    ]
}
