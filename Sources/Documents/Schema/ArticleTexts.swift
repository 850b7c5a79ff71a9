import Declarations

/// The articles of a key, as people read them.
enum ArticleTexts {
    /// *13(1)(a), 30(1)(a)* becomes *(AVG 13(1)(a), 30(1)(a))*; a law that is named stays as it is.
    static func article(_ article: String) -> Bilingual {
        let isOther = article.hasPrefix("Tw") || article.hasPrefix("AWR")
        return isOther
            ? Bilingual(same: "(\(article))")
            : Bilingual(nl: "(AVG \(article.replacing(" to ", with: " t/m ")))", en: "(GDPR \(article))")
    }
}
