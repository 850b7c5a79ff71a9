import Declarations
import Documents
import Processing
import Rules

/// The form to record evidence.
struct EvidenceForm {
    let desk: DeskVisit
    let duty: EvidenceDuty

    func content(filled: FormBody?, refusal: EvidenceRefusal?) throws -> HTML {
        let look = desk.look
        func field(_ name: String, _ label: Bilingual, hint: Bilingual? = nil, isOptional: Bool = false) -> Look.Field {
            Look.Field(
                name, label: label, hint: hint, error: refusal?.field == name ? refusal?.message : nil,
                isOptional: isOptional)
        }
        var fields =
            look.textField(
                field("given-on", AttestationTexts.givenOn, hint: AttestationTexts.givenHint(duty)),
                value: filled?["given-on"] ?? "", kind: .date, width: .short)
            + look.textField(
                field("until", AttestationTexts.untilOn, hint: AttestationTexts.untilHint, isOptional: true),
                value: filled?["until"] ?? "", kind: .date, width: .short)
            + look.textField(
                field("reference", AttestationTexts.reference, hint: AttestationTexts.referenceHint, isOptional: true),
                value: filled?["reference"] ?? "", width: .full)
            + look.textField(
                field("file", AttestationTexts.file, hint: AttestationTexts.fileHint, isOptional: true), kind: .file,
                width: .full)
        if duty.needsOfficer {
            fields =
                fields
                + look.textField(
                    field(
                        "officer-on", AttestationTexts.officerOn, hint: AttestationTexts.officerHint, isOptional: true),
                    value: filled?["officer-on"] ?? "", kind: .date, width: .short)
        }
        if !duty.wantedElements.isEmpty {
            let chosen = filled.map { Set($0["elements"].split(separator: " ").map(String.init)) }
            fields =
                fields
                + look.checkboxGroup(
                    field("elements", AttestationTexts.elements, hint: AttestationTexts.elementsHint),
                    choices: duty.wantedElements.map {
                        Look.Choice($0.rawValue, AgreementElementTexts.name($0).map(\.firstUppercased))
                    }, selected: chosen ?? [])
        }
        return look.form(
            action: desk.path(.attestation(duty.id)), token: try desk.visit.token(), hasFiles: true,
            content: fields + look.buttons([look.button(AttestationTexts.record)]))
    }

    /// What was filled in.
    static func read(_ form: FormBody, of duty: EvidenceDuty.ID) throws(EvidenceRefusal) -> NewEvidence {
        guard let givenOn = CalendarDate(form["given-on"]) else { throw .givenOn }
        var new = NewEvidence(of: duty, givenOn: givenOn)
        if !form["until"].isEmpty {
            guard let until = CalendarDate(form["until"]) else { throw .until }
            new.until = until
        }
        if !form["officer-on"].isEmpty {
            guard let agreed = CalendarDate(form["officer-on"]) else { throw .officerOn }
            new.officerOn = agreed
        }
        new.reference = form["reference"]
        new.elements = form["elements"].split(separator: " ").compactMap { AgreementElement(rawValue: String($0)) }
        return new
    }
}
