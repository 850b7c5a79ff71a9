import Declarations
import Rules

/// A company that does one or more jobs, as `recipients` names it.
struct SetupCompany {
    let id: String
    let name: String
    let country: String
    let since: String
    let transfer: String
    var jobs: [SetupJob]
}

extension SetupAnswers {
    /// The companies, each once, also when it does several jobs.
    var companies: [SetupCompany] {
        var companies: [SetupCompany] = []
        for job in SetupJob.allCases where asks(job) && !value(SetupKey.company(job).name).isEmpty {
            let keys = SetupKey.company(job)
            let name = value(keys.name)
            if let known = companies.firstIndex(where: { $0.name.lowercased() == name.lowercased() }) {
                companies[known].jobs.append(job)
            } else {
                let wished = Self.id(of: name) ?? job.rawValue
                let taken = companies.map(\.id) + SetupRecipient.allCases.map(\.rawValue)
                companies.append(
                    SetupCompany(
                        id: taken.contains(wished) ? "\(job.rawValue)-company" : wished, name: name,
                        country: value(keys.country), since: value(keys.since), transfer: value(keys.transfer),
                        jobs: [job]))
            }
        }
        return companies
    }

    private func asks(_ job: SetupJob) -> Bool {
        SetupQuestion.asked(self).contains { $0.rawValue == job.rawValue }
    }

    /// The company that does a job; the mail company sends the newsletter when no other does.
    func company(for job: SetupJob) -> SetupCompany? {
        companies.first { $0.jobs.contains(job) } ?? (job == .mailing ? company(for: .mail) : nil)
    }

    /// The ids of those who receive data for a purpose.
    func recipients(of purpose: SetupPurpose) -> [String] {
        var ids: [String] = []
        for id in purpose.jobs.compactMap({ company(for: $0)?.id }) + purpose.others.map(\.rawValue)
        where !ids.contains(id) { ids.append(id) }
        return ids
    }

    /// The data that a recipient gets: those of the purposes that name it.
    func data(for recipient: String) -> [String] {
        let used = Set(purposes.filter { recipients(of: $0).contains(recipient) }.flatMap(\.data))
        return SetupData.allCases.filter(used.contains).map(\.rawValue)
    }
}
