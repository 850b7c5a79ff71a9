import Declarations
import Documents
import Site

extension Gallery {
    private func chapter(_ id: String, _ title: Bilingual, _ content: HTML) -> HTML {
        """
        <section id="\(id)" aria-labelledby="\(id)-kop"><h2 id="\(id)-kop">\(look.text(title))</h2>\(content)</section>

        """
    }

    /// A statement with the elements that the rendered one has.
    var statementPage: HTML {
        let purpose: HTML = """
            <section id="bezorgen" class="card" aria-labelledby="bezorgen-kop">\
            <h3 id="bezorgen-kop">\(look.text(say("Uw bestelling bezorgen", "Delivering your order")))</h3>
            <dl class="facts"><div><dt>\(look.text(say("Waarom mag het", "Why we may")))</dt>\
            <dd>\(look.text(say("Nodig voor de overeenkomst", "Needed for the contract")))</dd></div>\
            <div><dt>\(look.text(say("Welke gegevens", "Which data")))</dt><dd><ul><li>\
            \(look.text(say("Voor- en achternaam", "Name")))</li><li>\(look.text(say("Adres", "Address")))</li>\
            <li>\(look.text(say("E-mailadres", "Email address")))</li></ul></dd></div>\
            <div><dt>\(look.text(say("Hoe lang", "How long")))</dt><dd>\
            \(look.text(say("Tot twaalf maanden na de bestelling", "Until twelve months after the order")))</dd></div>\
            </dl></section>
            """
        let table: HTML = """
            <div class="scroll" role="region" aria-label="\(look.text(say("Ontvangers", "Recipients")))" tabindex="0">\
            <table><caption>\(look.text(say("Met wie wij delen", "Whom we share with")))</caption><thead><tr>\
            <th scope="col">\(look.text(say("Wie", "Who")))</th><th scope="col">\(look.text(say("Wat", "What")))</th>\
            <th scope="col">\(look.text(say("Land", "Country")))</th></tr></thead><tbody>\
            <tr><th scope="row">Bezorgd BV</th><td>\(look.text(say("naam en adres", "name and address")))</td>\
            <td>\(look.text(say("Nederland", "Netherlands")))</td></tr>\
            <tr><th scope="row">Boekhoud Zo</th><td>\(look.text(say("facturen", "invoices")))</td>\
            <td>\(look.text(say("Nederland", "Netherlands")))</td></tr></tbody></table></div>
            """
        let long: HTML = look.paragraph(
            say(
                "Wij vragen niet meer dan wij nodig hebben. Wat wij hebben, gebruiken wij alleen voor het doel "
                    + "waarvoor u het gaf. Als dat doel voorbij is, verwijderen wij het.",
                "We ask no more than we need. What we have, we use only for the purpose for which you gave it. "
                    + "When that purpose is over, we erase it."))
        let content: HTML = """
            <article class="statement">
            <header class="statement-meta"><h1>\(look.text(say("Privacyverklaring", "Privacy statement")))</h1>\
            <dl class="facts"><div><dt>\(look.text(say("Versie", "Version")))</dt><dd>3</dd></div>\
            <div><dt>\(look.text(say("Geldig sinds", "In force since")))</dt><dd>\
            \(look.text(say("1 oktober 2026", "1 October 2026")))</dd></div></dl></header>
            <section id="kort" aria-labelledby="kort-kop"><h2 id="kort-kop">\
            \(look.text(say("In het kort", "In short")))</h2><ul>\
            <li>\(look.text(say("Wij gebruiken uw gegevens om uw fiets te maken en te bezorgen.",
                "We use your data to make and deliver your bicycle.")))</li>\
            <li>\(look.text(say("Wij verkopen niets aan anderen.", "We sell nothing to others.")))</li>\
            <li>\(look.text(say("U kunt altijd vragen wat wij van u hebben.",
                "You can always ask what we have about you.")))</li></ul>\
            <p class="buttons"><a href="/rechten">\(look.text(say("Uw rechten gebruiken", "Use your rights")))</a> \
            <a href="/contact">\(look.text(say("Een vraag stellen", "Ask a question")))</a></p></section>
            <nav class="contents" aria-labelledby="inhoud-kop"><h2 id="inhoud-kop">\
            \(look.text(say("Inhoud", "Contents")))</h2><ol><li><a href="#wie">\(look.text(say("Wie wij zijn",
                "Who we are")))</a></li><li><a href="#waarvoor">\(look.text(say("Waarvoor wij gegevens gebruiken",
                "What we use data for")))</a></li><li><a href="#delen">\(look.text(say("Met wie wij delen",
                "Whom we share with")))</a></li><li><a href="#bezwaar">\(look.text(say("Uw recht van bezwaar",
                "Your right to object")))</a></li></ol></nav>
            \(chapter("wie", say("Wie wij zijn", "Who we are"), long + look.paragraph("Lindelaan 3, Delft" + hostile)))
            \(chapter("waarvoor", say("Waarvoor wij gegevens gebruiken", "What we use data for"), long + purpose))
            <section id="bezwaar" class="prominent" aria-labelledby="bezwaar-kop"><h2 id="bezwaar-kop">\
            \(look.text(say("Uw recht van bezwaar", "Your right to object")))</h2><p>\
            \(look.text(say("Tegen reclame kunt u altijd bezwaar maken. Wij stoppen dan meteen.",
                "You can always object to advertising. We then stop at once.")))</p></section>
            \(chapter("delen", say("Met wie wij delen", "Whom we share with"), long + table))
            </article>
            """
        let page = frame(
            say("Privacyverklaring", "Privacy statement"), current: "/fietsatelier", width: .wide)
        return page.render(look.statementFrame(content, actions: [look.printButton()]))
    }
}
