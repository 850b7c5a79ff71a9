import Declarations

/// What an organisation must be able to show, derived from its declaration and its active accounts.
public enum EvidenceDuties {
    /// How long a review of a measure, a weighing or an agreement counts where nothing else is declared.
    public static let usualPeriod = Period(years: 1)

    /// Every duty, in the order of the declaration: attestations, measures, assessments, agreements.
    ///
    /// - Parameters:
    ///   - staff: the active accounts.
    ///   - earlier: the versions before, oldest first and with the ids of this one, to see which purposes are new for
    ///     data that were there already.
    public static func all(
        of declaration: Declaration, staff: [StaffMember.ID], earlier: [Declaration] = []
    ) -> [EvidenceDuty] {
        attestations(declaration, staff) + recording(declaration) + measures(declaration)
            + assessments(declaration, earlier) + agreements(declaration)
    }

    private static func attestations(_ declaration: Declaration, _ staff: [StaffMember.ID]) -> [EvidenceDuty] {
        declaration.attestations.flatMap { attestation -> [EvidenceDuty] in
            let subjects: [EvidenceSubject] =
                switch attestation.per {
                case "staff-member": staff.map { .staff($0) }
                case "recipient":
                    (attestation.recipients.isEmpty ? declaration.recipients.map(\.id) : attestation.recipients)
                        .map { .recipient($0) }
                default: [.organisation]
                }
            return subjects.map { subject in
                var duty = EvidenceDuty(
                    .attestation, attestation.id.rawValue, of: subject, path: "attestations.\(attestation.id)",
                    title: attestation.clause)
                duty.renew = attestation.renew
                return duty
            }
        }
    }

    /// That conversations are not recorded happens outside this system: someone has to look and say so.
    private static func recording(_ declaration: Declaration) -> [EvidenceDuty] {
        declaration.never.filter { $0.kind == .recording }.map { rule in
            let path = "never.\(rule.kind.rawValue)"
            var duty = EvidenceDuty(
                .attestation, path, of: .organisation, path: path, title: PromiseTexts.never(rule.kind))
            duty.renew = usualPeriod
            return duty
        }
    }

    private static func measures(_ declaration: Declaration) -> [EvidenceDuty] {
        declaration.measures.map { measure in
            var duty = EvidenceDuty(
                .measure, measure.id.rawValue, of: .organisation, path: "measures.\(measure.id)",
                title: measure.label)
            duty.owner = measure.owner
            duty.shownBy = measure.evidence
            duty.renew = usualPeriod
            duty.reviewOn = measure.review
            return duty
        }
    }

    private static func assessments(_ declaration: Declaration, _ earlier: [Declaration]) -> [EvidenceDuty] {
        declaration.purposes.flatMap { assessments(of: $0, in: declaration, earlier: earlier) }
    }

    /// What has to be weighed before one purpose begins.
    static func assessments(
        of purpose: Purpose, in declaration: Declaration, earlier: [Declaration]
    ) -> [EvidenceDuty] {
        AssessmentNeed.of(purpose, earlier: earlier).map { kind in
            var duty = EvidenceDuty(
                .assessment, "\(purpose.id).\(kind.rawValue)", of: .organisation,
                path: "purposes.\(purpose.id)", title: EvidenceDutyTexts.assessment(kind, purpose))
            duty.renew = kind == .compatibility ? nil : usualPeriod
            if case .appointed? = declaration.organisation.dataProtectionOfficer { duty.needsOfficer = true }
            return duty
        }
    }

    private static func agreements(_ declaration: Declaration) -> [EvidenceDuty] {
        declaration.recipients.filter(\.needsAgreement).map { recipient in
            var duty = EvidenceDuty(
                .agreement, recipient.id.rawValue, of: .recipient(recipient.id),
                path: "recipients.\(recipient.id).agreement", title: PromiseTexts.agreement(recipient))
            duty.shownBy = recipient.agreement?.document
            duty.until = recipient.agreement?.until
            if recipient.role == .processor {
                duty.wantedElements = AgreementElement.allCases
                let missing = recipient.agreement?.missingElements ?? AgreementElement.allCases
                duty.declaredElements = AgreementElement.allCases.filter { !missing.contains($0) }
            }
            return duty
        }
    }
}

extension Recipient {
    /// Whether there has to be, or is said to be, an agreement: a processor works on one (art. 28(3)).
    public var needsAgreement: Bool { role == .processor || agreement != nil }
}
