import Declarations
import Documents

extension PageFrame {
    var footer: HTML {
        """
        <footer class="g-footer"><div class="g-footer-inner">\(help)\(example)\
        <p class="g-made">\(Mark.seal)<span><strong>\(look.text(LookTexts.madeWith))</strong> \
        <span>\(look.text(LookTexts.motto))</span></span></p></div></footer>
        """
    }

    private var help: HTML {
        guard let contact, contact.email != nil || contact.phone != nil else { return .empty }
        let email: HTML =
            contact.email.map {
                "<li>\(look.text(LookTexts.email)): <a\(HTML.href("mailto:\($0)"))>\($0)</a></li>"
            } ?? .empty
        let phone: HTML =
            contact.phone.map { number in
                let dialled = number.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
                return "<li>\(look.text(LookTexts.phone)): <a\(HTML.href("tel:\(dialled)"))>\(number)</a></li>"
            } ?? .empty
        return """
            <section class="g-help" aria-label="\(look.text(LookTexts.helpHeading))">\
            <p><strong>\(look.text(LookTexts.helpHeading))</strong> \(look.text(LookTexts.helpBy))</p>\
            <ul role="list">\(email)\(phone)</ul></section>
            """
    }

    private var example: HTML {
        guard let exampleNote else { return .empty }
        return "<p class=\"g-example-note\">\(Shape.information)<span>\(look.text(exampleNote))</span></p>"
    }
}
