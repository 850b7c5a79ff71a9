import Declarations

/// Countries by their ISO 3166-1 alpha-2 code.
public enum CountryTexts {
    /// The name; a code that is not in the table is printed as it is.
    public static func name(_ code: String) -> Bilingual {
        countries[code.uppercased()] ?? Bilingual(same: code)
    }

    /// Whether it has the form of a code: two capitals.
    static func isCode(_ code: String) -> Bool {
        code.utf8.count == 2 && code.utf8.allSatisfy { (65...90).contains($0) }
    }

    private static let countries: [String: Bilingual] = [
        "AD": Bilingual(nl: "Andorra", en: "Andorra"), "AL": Bilingual(nl: "Albanië", en: "Albania"),
        "AR": Bilingual(nl: "Argentinië", en: "Argentina"),
        "BA": Bilingual(nl: "Bosnië en Herzegovina", en: "Bosnia and Herzegovina"),
        "FO": Bilingual(nl: "Faeröer", en: "Faroe Islands"), "GG": Bilingual(nl: "Guernsey", en: "Guernsey"),
        "HK": Bilingual(nl: "Hongkong", en: "Hong Kong"), "IM": Bilingual(nl: "het eiland Man", en: "Isle of Man"),
        "JE": Bilingual(nl: "Jersey", en: "Jersey"), "MA": Bilingual(nl: "Marokko", en: "Morocco"),
        "MD": Bilingual(nl: "Moldavië", en: "Moldova"), "MK": Bilingual(nl: "Noord-Macedonië", en: "North Macedonia"),
        "MX": Bilingual(nl: "Mexico", en: "Mexico"), "MY": Bilingual(nl: "Maleisië", en: "Malaysia"),
        "PH": Bilingual(nl: "Filipijnen", en: "the Philippines"), "UY": Bilingual(nl: "Uruguay", en: "Uruguay"),
        "AT": Bilingual(nl: "Oostenrijk", en: "Austria"), "AU": Bilingual(nl: "Australië", en: "Australia"),
        "BE": Bilingual(nl: "België", en: "Belgium"), "BG": Bilingual(nl: "Bulgarije", en: "Bulgaria"),
        "BR": Bilingual(nl: "Brazilië", en: "Brazil"), "CA": Bilingual(nl: "Canada", en: "Canada"),
        "CH": Bilingual(nl: "Zwitserland", en: "Switzerland"), "CN": Bilingual(nl: "China", en: "China"),
        "CY": Bilingual(nl: "Cyprus", en: "Cyprus"), "CZ": Bilingual(nl: "Tsjechië", en: "Czechia"),
        "DE": Bilingual(nl: "Duitsland", en: "Germany"), "DK": Bilingual(nl: "Denemarken", en: "Denmark"),
        "EE": Bilingual(nl: "Estland", en: "Estonia"), "ES": Bilingual(nl: "Spanje", en: "Spain"),
        "FI": Bilingual(nl: "Finland", en: "Finland"), "FR": Bilingual(nl: "Frankrijk", en: "France"),
        "GB": Bilingual(nl: "Verenigd Koninkrijk", en: "United Kingdom"),
        "GR": Bilingual(nl: "Griekenland", en: "Greece"), "HR": Bilingual(nl: "Kroatië", en: "Croatia"),
        "HU": Bilingual(nl: "Hongarije", en: "Hungary"), "IE": Bilingual(nl: "Ierland", en: "Ireland"),
        "IL": Bilingual(nl: "Israël", en: "Israel"), "IN": Bilingual(nl: "India", en: "India"),
        "IS": Bilingual(nl: "IJsland", en: "Iceland"), "IT": Bilingual(nl: "Italië", en: "Italy"),
        "JP": Bilingual(nl: "Japan", en: "Japan"), "KR": Bilingual(nl: "Zuid-Korea", en: "South Korea"),
        "LI": Bilingual(nl: "Liechtenstein", en: "Liechtenstein"), "LT": Bilingual(nl: "Litouwen", en: "Lithuania"),
        "LU": Bilingual(nl: "Luxemburg", en: "Luxembourg"), "LV": Bilingual(nl: "Letland", en: "Latvia"),
        "MT": Bilingual(nl: "Malta", en: "Malta"), "NL": Bilingual(nl: "Nederland", en: "the Netherlands"),
        "NO": Bilingual(nl: "Noorwegen", en: "Norway"), "NZ": Bilingual(nl: "Nieuw-Zeeland", en: "New Zealand"),
        "PL": Bilingual(nl: "Polen", en: "Poland"), "PT": Bilingual(nl: "Portugal", en: "Portugal"),
        "RO": Bilingual(nl: "Roemenië", en: "Romania"), "RS": Bilingual(nl: "Servië", en: "Serbia"),
        "SE": Bilingual(nl: "Zweden", en: "Sweden"), "SG": Bilingual(nl: "Singapore", en: "Singapore"),
        "SI": Bilingual(nl: "Slovenië", en: "Slovenia"), "SK": Bilingual(nl: "Slowakije", en: "Slovakia"),
        "TR": Bilingual(nl: "Turkije", en: "Türkiye"), "UA": Bilingual(nl: "Oekraïne", en: "Ukraine"),
        "US": Bilingual(nl: "Verenigde Staten", en: "United States"),
        "ZA": Bilingual(nl: "Zuid-Afrika", en: "South Africa"),
    ]
}
