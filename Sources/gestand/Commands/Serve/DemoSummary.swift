import Declarations
import Demo

/// What `demo` prints when it is ready: where to look, and who can sign in.
struct DemoSummary {
    let accounts: [DemoAccount]
    let baseAddress: String

    var text: String {
        let language = Speech.language
        let suffix = language == .nl ? "" : "/en"
        var lines = [
            "\(ServeTexts.start.text): \(baseAddress)/\(language == .nl ? "" : "en")",
            "\(ServeTexts.mailbox.text): \(baseAddress)/demo\(suffix)/mail",
            "\(ServeTexts.clock.text): \(baseAddress)/demo\(suffix)/clock",
        ]
        var last: Organisation.ID?
        for account in accounts {
            if account.organisation != last {
                lines += [
                    "", account.organisationName,
                    "  \(ServeTexts.statement.text): \(baseAddress)/\(account.organisation)\(suffix)",
                    "  \(ServeTexts.desk.text): \(baseAddress)/desk/\(account.organisation)\(suffix)",
                ]
                last = account.organisation
            }
            lines.append("    \(account.username)  \(account.password)  (\(account.name), \(account.roleName.text))")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
