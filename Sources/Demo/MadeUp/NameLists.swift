/// Parts that names and addresses of made-up people are put together from.
enum NameLists {
    static let first = [
        "Aaltje", "Bram", "Carlijn", "Daan", "Elif", "Fenna", "Gijs", "Hanna", "Ilse", "Joris", "Karima", "Lotte",
        "Mees", "Noor", "Otis", "Pleun", "Quinten", "Roos", "Sanne", "Teun", "Umut", "Vera", "Wout", "Xandra",
        "Youssef",
        "Zita", "Anouk", "Bo", "Chantal", "Dirk", "Esra", "Femke", "Guus", "Hidde", "Imane", "Jelle", "Kees", "Liv",
        "Maud", "Nico",
    ]
    static let last = [
        "de Wolkendrager", "van Zilverveen", "Bellenblazer", "ten Lindewolde", "Kersenpluk", "van der Regenton",
        "Sterrenteller", "de Knikkerbaas", "Windvanger", "van Ooievaarsdrecht", "Lampenkap", "de Pannenlikker",
        "van den Appelboog", "Zandloper", "Molentocht", "de Fluitketel", "van Kwartelhorst", "Theedoek", "Bosbessen",
        "van der Zonnebloem", "Poffertjes", "de Hooivork", "van Wilgenhout", "Slaapmuts", "Dakhaas",
    ]
    static let domains = ["example.org", "post.example", "brievenbus.example", "mail.test", "bus.example.org"]
    static let streets = [
        "Wolkendrager", "Lantaarndrager", "Knikkerbaas", "Sterrenteller", "Bellenblazer", "Windvanger", "Theedoek",
        "Regenton", "Fluitketel", "Zandloper", "Hooivork", "Slaapmuts",
    ]
    static let streetEnds = ["straat", "laan", "hof", "kade", "pad", "plein", "singel"]
    static let places = ["Wolkendam", "Lindewolde", "Ooievaarsdrecht", "Kersenhorst", "Zilverveen", "Nieuw-Regenton"]
    static let trades = ["Timmerwerken", "Fietsen", "Bloemen", "Advies", "Bakkerij", "Tuinen"]

    /// Words of passwords that people remember after reading them once.
    static let counts = ["drie", "zeven", "negen", "twaalf", "twintig"]
    static let colours = ["blauwe", "groene", "rode", "gele", "zilveren", "houten", "ronde"]
    static let things = ["fietsen", "ketels", "lampen", "sloepen", "appels", "egels", "knikkers"]
}
