import Declarations

extension Help {
    static let register = Bilingual(nl: "Het register dat u al hebt.", en: "The register that you have already.")
    static let registerImport = Bilingual(
        nl: "Maakt van een register in een spreadsheet een verklaring.",
        en: "Makes a declaration out of a register in a spreadsheet.")
    static let registerImportSteps = Bilingual(
        nl: """
            Stap 1:  gestand register import register.xlsx --write-mapping kolommen.txt
            Stap 2:  kijk kolommen.txt na
            Stap 3:  gestand register import register.xlsx --mapping kolommen.txt --into verklaring.yaml
            Stap 4:  gestand check verklaring.yaml
            """,
        en: """
            Step 1:  gestand register import register.xlsx --write-mapping columns.txt
            Step 2:  look columns.txt over
            Step 3:  gestand register import register.xlsx --mapping columns.txt --into declaration.yaml
            Step 4:  gestand check declaration.yaml
            """)
    static let registerFile = option("Het register: .xlsx of CSV.", "The register: .xlsx or CSV.")
    static let mapping = option(
        "De kolomlijst die u hebt nagekeken.", "The list of columns that you looked over.")
    static let writeMapping = option(
        "Schrijf de voorgestelde kolomlijst naar dit bestand, en stop.",
        "Write the proposed list of columns to this file, and stop.")
    static let into = option(
        "De verklaring om aan te vullen; een nieuw bestand wordt een nieuwe verklaring.",
        "The declaration to add to; a new file becomes a new declaration.")
    static let registerLanguage = option(
        "Taal van het register: nl of en.", "Language of the register: nl or en.")
}
