import Declarations
import Rules

/// What a new version changes, as a text: grouped by what it means for the reader.
public enum ComparisonDocument {
    /// For whom the text is.
    public enum Reader: Sendable {
        /// The people whose data it is.
        case everyone
        /// The organisation: with what it takes, and for how many people, where that was counted.
        case office(notice: NoticeDuty?, impact: [(kind: PersonKind.ID?, people: Int)])
    }

    /// The text in one language.
    public static func make(
        _ versions: VersionComparison, _ language: Language, for reader: Reader
    ) -> Document {
        let writer = ComparisonWriter(versions, language, reader)
        var document = Document(
            title: writer.say(ComparisonTexts.title(versions.new.organisation.name)), language: language,
            short: writer.short(), contentsTitle: writer.say(StatementTexts.contents))
        document.note = versions.new.organisation.note.map { Inline(writer.say($0)) }
        document.facts = writer.facts()
        document.sections = writer.sections()
        return document
    }

    /// The changes alone, to stand in a page about one version.
    public static func sections(_ versions: VersionComparison, _ language: Language) -> [Section] {
        let writer = ComparisonWriter(versions, language, .everyone)
        return [writer.short()] + writer.groups()
    }
}

/// Writes the parts of a text about changes.
struct ComparisonWriter {
    let versions: VersionComparison
    let language: Language
    let reader: ComparisonDocument.Reader
    let texts: ChangeTexts
    let form: AddressForm

    init(_ versions: VersionComparison, _ language: Language, _ reader: ComparisonDocument.Reader) {
        self.versions = versions
        self.language = language
        self.reader = reader
        texts = ChangeTexts(versions.comparison)
        form = versions.new.statement.address
    }

    func say(_ text: Bilingual) -> String { text[language] }

    func facts() -> [Definition] {
        let (old, new) = (versions.old.statement, versions.new.statement)
        return [
            Definition(say(ComparisonTexts.from), Inline(say(ComparisonTexts.version(old)))),
            Definition(say(ComparisonTexts.to), Inline(say(ComparisonTexts.version(new)))),
        ]
    }

    func short() -> Section {
        var lines = [Inline(say(ComparisonTexts.weight(versions.material.count)))]
        if versions.isMaterial {
            lines.append(Inline(say(ComparisonTexts.collected(!versions.collected.isEmpty))))
            lines.append(Inline(say(ComparisonTexts.people(labels(versions.people)))))
        }
        return Section(Anchor("verschil-kort"), say(StatementTexts.short), style: .card, blocks: [.list(lines)])
    }

    func sections() -> [Section] { groups() + [demands()].compactMap { $0 } }

    /// The changes by what they mean.
    func groups() -> [Section] {
        Consequence.Meaning.allCases.compactMap { meaning in
            let changes = versions.changes.filter { $0.consequence.meaning == meaning && isTold($0.change) }
            guard !changes.isEmpty else { return nil }
            return Section(
                ComparisonTexts.anchor(meaning), say(ComparisonTexts.heading(meaning)),
                blocks: [.list(changes.map(line))])
        }
    }

    /// What only programs and the organisation itself notice is not told to everyone; what stands above is not
    /// repeated.
    private func isTold(_ change: Change) -> Bool {
        switch change.aspect {
        case .version, .effective: return false
        case .clauses, .formerID, .order, .vocabularyTerm, .connector:
            if case .everyone = reader { return false }
            return true
        default:
            if case .everyone = reader { return change.element.kind != .acceptance }
            return true
        }
    }

    private func line(_ weighed: WeighedChange) -> Inline {
        var parts = [texts.sentence(weighed.change)]
        let people = weighed.consequence.people
        if !people.isEmpty, people.count < versions.new.people.count {
            parts.append(ComparisonTexts.about(labels(people)))
        }
        if case .office = reader {
            if weighed.consequence.needsConsent { parts.append(ComparisonTexts.askConsent) }
            if weighed.consequence.needsCompatibility { parts.append(ComparisonTexts.assess) }
        }
        return Inline(say(EnumerationTexts.sentences(parts)))
    }

    func labels(_ people: [PersonKind.ID]) -> [Bilingual] {
        people.compactMap { (versions.new.people[id: $0] ?? versions.old.people[id: $0])?.label }
    }
}
