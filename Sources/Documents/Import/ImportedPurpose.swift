import Declarations

/// A purpose as a register describes it, with ids of what it refers to.
struct ImportedPurpose {
    var id: String
    var title: String
    var explanation: String?
    var people: [String] = []
    var basis: LegalBasis?
    var law: String?
    var interest: String?
    var reviewed: CalendarDate?
    var data: [String] = []
    var sources: [String] = []
    var recipients: [String] = []
    var roles: [String] = []
    var retention: String?
    var retentionByData: [(data: String, rule: String)] = []
    /// What stays beside it as a remark: the heading and the text.
    var remarks: [(heading: String, text: String)] = []
}

/// Work for others as a register describes it (art. 30(2)).
struct ImportedWork {
    var id: String
    var title: String
    var controllers: String?
    var people: String?
    var data: String?
    var recipients: [String] = []
    var remarks: [(heading: String, text: String)] = []
}

/// A rule for keeping that a register describes.
struct ImportedRule: Hashable {
    var keep: Period
    var anonymises: Bool
    var explanation: String
}

/// A recipient with what the register says it is.
struct ImportedRecipient {
    var id: String
    var name: String
    var role: Recipient.Role?
}
