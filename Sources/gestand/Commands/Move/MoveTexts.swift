import Declarations
import Vault

/// What `move` says.
enum MoveTexts {
    static let emptyPlace = Bilingual(
        nl: "Noem met --from en --to een map of een adres zoals postgres://machine/database.",
        en: "Name with --from and --to a folder or an address such as postgres://host/database.")
    static let demonstration = Bilingual(
        nl:
            "Dit is de map van een demonstratie; die verhuist niet. Start haar met GESTAND_DATABASE, dan staan haar gegevens daar.",
        en:
            "This is the folder of a demonstration; it does not move. Start it with GESTAND_DATABASE, and its data are there."
    )
    static let nameThem = Bilingual(
        nl: "Noem de organisaties waarvan u wilt wissen wat achterbleef.",
        en: "Name the organisations of which you want to erase what was left behind.")

    static func stage(_ stage: RelocationProgress.Stage, _ organisation: Organisation.ID) -> Bilingual {
        switch stage {
        case .carrying: Bilingual(nl: "\(organisation): verhuizen", en: "\(organisation): moving")
        case .verifying: Bilingual(nl: "\(organisation): vergelijken", en: "\(organisation): comparing")
        }
    }

    static func moved(_ receipt: RelocationReceipt) -> Bilingual {
        let (rows, tables, log) = (receipt.rows, receipt.tables.count, receipt.logSize)
        guard tables > 0 else {
            return Bilingual(
                nl:
                    "‘\(receipt.organisation)’ was er al, met hetzelfde logboek (\(log) regels). De oude plaats is nu gesloten.",
                en:
                    "‘\(receipt.organisation)’ was there already, with the same log (\(log) entries). The old place is closed now."
            )
        }
        return Bilingual(
            nl:
                "‘\(receipt.organisation)’ is verhuisd: \(rows) rijen in \(tables) tabellen, allemaal vergeleken. Het logboek (\(log) regels) klopt.",
            en:
                "‘\(receipt.organisation)’ has moved: \(rows) rows in \(tables) tables, all of them compared. The log (\(log) entries) is sound."
        )
    }

    static func afterwards(_ organisations: [Organisation.ID], from: StoragePlace, to: StoragePlace) -> Bilingual {
        let names = organisations.map(\.rawValue).joined(separator: " ")
        return Bilingual(
            nl: """
                Start de server voortaan op de nieuwe plaats (\(to.shown)), met dezelfde hoofdsleutel.
                Op de oude plaats (\(from.shown)) staan de gegevens er nog, afgesloten. Wat u vanaf nu wist, verdwijnt daar niet.
                Werkt alles? Ruim ze dan op, met dezelfde --from en --to: gestand move --discard --from … --to … \(names)
                """,
            en: """
                From now on start the server at the new place (\(to.shown)), with the same root key.
                The data are still at the old place (\(from.shown)), closed. What you erase from now on does not disappear there.
                Does everything work? Then clear them away, with the same --from and --to: gestand move --discard --from … --to … \(names)
                """)
    }

    static func discarded(_ organisation: Organisation.ID) -> Bilingual {
        Bilingual(
            nl: "Wat van ‘\(organisation)’ was achtergebleven, is gewist.",
            en: "What was left behind of ‘\(organisation)’ has been erased.")
    }
}
