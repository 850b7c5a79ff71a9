import Declarations

extension LookTexts {
    /// The word for a verdict.
    public static func verdict(_ verdict: Look.Verdict) -> Bilingual {
        switch verdict {
        case .kept: Bilingual(nl: "nagekomen", en: "kept")
        case .atRisk: Bilingual(nl: "loopt gevaar", en: "at risk")
        case .broken: Bilingual(nl: "gebroken", en: "broken")
        case .unproven: Bilingual(nl: "niet aangetoond", en: "unproven")
        }
    }

    /// The word for how far a task is.
    static func state(_ state: Look.TaskState) -> Bilingual {
        switch state {
        case .toDo: Bilingual(nl: "te doen", en: "to do")
        case .busy: Bilingual(nl: "bezig", en: "in progress")
        case .done: Bilingual(nl: "gedaan", en: "done")
        case .waiting: Bilingual(nl: "wacht op een ander", en: "waiting for someone else")
        case .blocked: Bilingual(nl: "kan nog niet", en: "cannot start yet")
        case .notNeeded: Bilingual(nl: "niet nodig", en: "not needed")
        }
    }

    /// How many days are left until a date: today is `0`, overdue is negative.
    static func daysLeft(_ days: Int) -> Bilingual {
        switch days {
        case 0: Bilingual(nl: "vandaag", en: "today")
        case 1: Bilingual(nl: "nog 1 dag", en: "1 day left")
        case -1: Bilingual(nl: "1 dag te laat", en: "1 day overdue")
        case 2...: Bilingual(nl: "nog \(days) dagen", en: "\(days) days left")
        default: Bilingual(nl: "\(-days) dagen te laat", en: "\(-days) days overdue")
        }
    }

    /// At the latest on this date, or at this moment, in words.
    static func atTheLatest(_ due: String) -> Bilingual {
        Bilingual(nl: "uiterlijk \(due)", en: "by \(due)")
    }

    /// Hours and minutes left; `{h}` and `{m}` are filled in by the page and by the script.
    static let hoursLeft = Bilingual(nl: "nog {h} uur en {m} min", en: "{h} h {m} min left")
    /// Hours and minutes past the moment.
    static let hoursOverdue = Bilingual(nl: "{h} uur en {m} min te laat", en: "{h} h {m} min overdue")

    /// What a notification is about, for those who do not see its colour or shape.
    static func kind(_ kind: Look.NoticeKind) -> Bilingual {
        switch kind {
        case .information: Bilingual(nl: "Ter informatie", en: "For information")
        case .success: Bilingual(nl: "Gelukt", en: "Done")
        case .warning: Bilingual(nl: "Let op", en: "Important")
        case .problem: Bilingual(nl: "Probleem", en: "Problem")
        }
    }
}
