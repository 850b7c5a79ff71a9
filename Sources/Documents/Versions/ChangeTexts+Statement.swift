import Declarations
import Rules

extension ChangeTexts {
    func never(_ change: Change) -> Bilingual? {
        guard change.aspect == .itself else { return nil }
        let promise = names.name(change.element)
        return change.after == nil
            ? Bilingual(nl: "Deze belofte vervalt: \(promise.nl)", en: "This promise ends: \(promise.en)")
            : Bilingual(nl: "Nieuwe belofte: \(promise.nl)", en: "New promise: \(promise.en)")
    }

    func right(_ change: Change) -> Bilingual? {
        let (form, verb) = (names.form, Right(rawValue: change.element.id).map { RightTexts.verb($0, names.form) })
        switch (change.aspect, change.before, change.after) {
        case (.itself, nil, _):
            return verb.map { verb in
                Bilingual(
                    nl: "Nieuw in deze verklaring: \(form.you) mag \(verb.nl).", en: "New here: you may \(verb.en).")
            }
        case (.itself, _, _):
            return verb.map { verb in
                Bilingual(
                    nl: "Deze verklaring noemt niet meer dat \(form.you) dit mag: \(verb.nl).",
                    en: "This statement no longer says that you may \(verb.en).")
            }
        case (.term, .period(let old)?, .period(let new)?):
            return term(from: PeriodTexts.words(old), to: PeriodTexts.words(new), of: change.element)
        default: return nil
        }
    }

    /// The term of one right is no promise about the others.
    private func term(from: Bilingual, to: Bilingual, of element: ElementReference) -> Bilingual {
        let every = Bilingual(
            nl: "Wij reageren op een verzoek binnen \(to.nl). Dat was \(from.nl).",
            en: "We respond to a request within \(to.en). It was \(from.en).")
        guard Right(rawValue: element.id) != nil else { return every }
        let right = names.quoted(element)
        return Bilingual(
            nl: "Voor \(right.nl) geldt: \(PhraseTexts.lowered(every.nl))",
            en: "For \(right.en): \(PhraseTexts.lowered(every.en))")
    }

    func consentOrCookie(_ change: Change) -> Bilingual? {
        let name = names.quoted(change.element)
        switch (change.element.kind, change.aspect, change.after) {
        case (.consent, .itself, nil):
            return Bilingual(
                nl: "Wij vragen deze toestemming niet meer: \(name.nl)", en: "We no longer ask this consent: \(name.en)"
            )
        case (.consent, .itself, _):
            return Bilingual(nl: "Nieuwe vraag om toestemming: \(name.nl)", en: "New request for consent: \(name.en)")
        case (.cookie, .itself, nil):
            return Bilingual(
                nl: "Wij plaatsen deze cookie niet meer: \(name.nl).", en: "We no longer set this cookie: \(name.en).")
        case (.cookie, .itself, _):
            let cookie =
                names.new.cookies[id: .init(change.element.id)] ?? names.old.cookies[id: .init(change.element.id)]
            guard let cookie else { return nil }
            let (use, kind) = (cookie.purpose.map(PhraseTexts.lowered), CookieTexts.kind(cookie.kind))
            return Bilingual(
                nl: "Nieuwe cookie: \(name.nl), voor \(use.nl) (\(PhraseTexts.lowered(kind.nl))).",
                en: "New cookie: \(name.en), for \(use.en) (\(PhraseTexts.lowered(kind.en))).")
        default: return nil
        }
    }

    func statement(_ change: Change) -> Bilingual? {
        switch (change.aspect, change.before, change.after) {
        case (.version, .number(let old)?, .number(let new)?):
            return Bilingual(
                nl: "Dit is versie \(new). De vorige was versie \(old).",
                en: "This is version \(new). The one before was version \(old).")
        case (.effective, .date(let old)?, .date(let new)?):
            let (before, after) = (DateTexts.plain(old), DateTexts.plain(new))
            return Bilingual(
                nl: "Deze versie geldt vanaf \(after.nl). De vorige gold vanaf \(before.nl).",
                en: "This version is in force from \(after.en). The one before was from \(before.en).")
        case (.banner, .period(let old)?, .period(let new)?):
            let (from, to) = (PeriodTexts.words(old), PeriodTexts.words(new))
            return Bilingual(
                nl: "Een bericht over een nieuwe versie blijft \(to.nl) staan. Dat was \(from.nl).",
                en: "A message about a new version stays for \(to.en). That was \(from.en).")
        case (.itself, _, nil) where change.element.kind == .changeNotice:
            return Bilingual(
                nl: "Wij beloven niet meer hoe wij een nieuwe versie aankondigen.",
                en: "We no longer promise how we announce a new version.")
        case (.itself, _, _) where change.element.kind == .changeNotice:
            return Bilingual(
                nl: "Nieuw: wij beloven hoe wij een nieuwe versie aankondigen.",
                en: "New: we promise how we announce a new version.")
        default: return nil
        }
    }
}
