import Declarations
import Rules

/// Why data are not stored because of where they come from.
public enum SourceRefusal: Refusal, Hashable {
    /// The source is not declared.
    case undeclared

    /// Stable code.
    public var code: String { "source.undeclared" }
    /// It cannot be accepted.
    public var category: RefusalCategory { .invalid }
    /// What to do.
    public var message: Bilingual {
        Bilingual(
            nl: "Deze bron staat niet in de verklaring. Voeg hem toe onder `sources`, of noem `person` of `device`.",
            en: "This source is not declared. Add it under `sources`, or name `person` or `device`.")
    }

    /// Refuses a source that the declaration does not name.
    static func check(_ source: String?, in declaration: Declaration) throws(SourceRefusal) {
        guard let source, source != "person", source != "device" else { return }
        guard declaration.sources[id: DataSource.ID(source)] != nil else { throw .undeclared }
    }
}
