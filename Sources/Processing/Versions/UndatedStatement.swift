import Declarations
import Rules

/// Why a declaration without a day on which it takes effect is not published: nobody could say later which version
/// held when (art. 5(2)).
public struct UndatedStatement: Refusal, Hashable {
    /// Stable code.
    public var code: String { "version.undated" }
    /// It must be repaired in the declaration.
    public var category: RefusalCategory { .invalid }
    /// What to do.
    public var message: Bilingual {
        Bilingual(
            nl: "De verklaring zegt niet vanaf welke dag zij geldt. Vul `statement.effective` in, zoals `2026-03-05`.",
            en:
                "The declaration does not say from which day it holds. Fill in `statement.effective`, such as `2026-03-05`."
        )
    }
}
