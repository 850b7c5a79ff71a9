import Foundation
import Documents
import Hummingbird
import HummingbirdTesting
import Processing
import Rules
import Testing

@testable import Site

@Suite("Documents on the site")
struct DocumentTests {
    @Test(
        "documents for everyone are at their fixed addresses in both languages",
        arguments: [
            ("/luxigo/processors", "text/html"), ("/luxigo/map", "text/html"),
            ("/luxigo/tilt.json", "application/json"),
            ("/luxigo/dpv.jsonld", "application/ld+json"), ("/luxigo/statement.md", "text/markdown"),
        ])
    func everyone(_ path: String, _ type: String) async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            for place in [path, path.replacingOccurrences(of: "/luxigo", with: "/luxigo/en")] {
                let page = try await browser.get(place)
                #expect(page.status == .ok && page.headers[.contentType]?.hasPrefix(type) == true, "\(place)")
                #expect(page.text.contains("Versio"))
            }
            #expect(try await browser.get("/luxigo/register").status == .notFound)
            #expect(try await browser.get("/niemand/tilt.json").status == .notFound)
        }
    }

    @Test("the statement leads to its forms for programs, in its head and as links")
    func alternates() async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let page = try await TextBrowser(client).get("/luxigo/en")
            for (type, path) in [("application/json", "tilt.json"), ("application/ld+json", "dpv.jsonld")] {
                #expect(page.text.contains("<link rel=\"alternate\" type=\"\(type)\" href=\"/luxigo/en/\(path)\">"))
                #expect(page.text.contains("<a href=\"/luxigo/en/\(path)\">"))
            }
            let graph = try await TextBrowser(client).get("/luxigo/en/dpv.jsonld")
            #expect(graph.text.contains("http://localhost:8080/luxigo/en#doel-order"))
        }
    }

    @Test("the desk shows each document and gives each file, to who may see it")
    func desk() async throws {
        let house = try await TestHouse()
        try await house.addOfficer()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            #expect(try await browser.get("/desk/luxigo/documents/register").status == .seeOther)
            try await Self.signIn(browser, "privacy")
            for rendering in Rendering.allCases {
                for language in ["", "/en"] {
                    let base = "/desk/luxigo\(language)/documents/\(rendering.rawValue)"
                    let hasPage = rendering.forms.contains(.html)
                    #expect(try await browser.get(base).status == (hasPage ? .ok : .notFound), "\(base)")
                    for form in Rendering.Form.allCases {
                        let file = try await browser.get("\(base)/\(form.rawValue)")
                        #expect(file.status == (rendering.forms.contains(form) ? .ok : .notFound), "\(base) \(form)")
                        #expect(file.bytes.isEmpty == false)
                    }
                }
            }
            #expect(try await browser.get("/desk/luxigo/documents/onzin").status == .notFound)
        }
    }

    @Test("staff without the role see neither documents nor import")
    func wrongRole() async throws {
        let house = try await TestHouse()
        _ = try await house.office().addStaff(
            username: "verkoper", name: "Vera", password: TestHouse.password, roles: ["sales"],
            by: .operator(user: "test"))
        _ = try await house.office().addStaff(
            username: "controle", name: "Cor", password: TestHouse.password, roles: [BuiltIn.auditor],
            by: .operator(user: "test"))
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            try await Self.signIn(browser, "verkoper")
            #expect(try await browser.get("/desk/luxigo/documents/register").status == .forbidden)
            #expect(try await browser.get("/desk/luxigo/documents/register/xlsx").status == .forbidden)
            #expect(try await browser.get("/desk/luxigo/register/import").status == .forbidden)
            let other = TextBrowser(client)
            try await Self.signIn(other, "controle")
            #expect(try await other.get("/desk/luxigo/documents/register").status == .ok)
            #expect(try await other.get("/desk/luxigo/register/import").status == .forbidden)
        }
    }

    @Test("a register is brought along in three steps, and nothing is kept on the way", arguments: ["", "/en"])
    func bringing(_ language: String) async throws {
        let house = try await TestHouse()
        try await house.addOfficer()
        let path = "/desk/luxigo\(language)/register/import"
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            try await Self.signIn(browser, "privacy")
            let start = try await browser.get(path)
            #expect(start.status == .ok)
            let csv =
                "Register\n\nVerwerking;Doel;Persoonsgegevens;Bewaartermijn;Status\n"
                + "Camera's;<b>Veilig</b>;Beelden;4 weken;\"zie \"\"map\"\"\"\n"
            let columns = try await Self.send(browser, path, [:], file: csv, from: start)
            #expect(columns.status == .ok && columns.text.contains("name=\"column-0\""), "\(columns.text.prefix(3000))")
            var fields = ["step": "report", "column-0": "activity", "column-1": "purpose", "column-2": "data"]
            fields["column-3"] = "retention"
            fields["column-4"] = "ignore"
            for name in ["sheet", "header", "rows", "others"] { fields[name] = Self.unescaped(columns.hidden(name)) }
            let report = try await Self.send(browser, path, fields, file: nil, from: columns)
            #expect(report.status == .ok && report.text.contains("purposes.camera-s"), "\(report.text.prefix(3000))")
            #expect(report.text.contains("&lt;b&gt;Veilig") && !report.text.contains("<b>Veilig"))
            #expect(report.text.contains("Status"))
            var unnamed = fields
            for name in ["column-0", "column-1"] { unnamed[name] = "ignore" }
            let again = try await Self.send(browser, path, unnamed, file: nil, from: columns)
            #expect(again.status == .unprocessableContent && again.text.contains("href=\"#column-0\""))
            #expect(again.text.contains("name=\"rows\""))
            fields["step"] = "file"
            let file = try await Self.send(browser, path, fields, file: nil, from: report)
            #expect(file.headers[.contentDisposition]?.contains("luxigo.yaml") == true)
            #expect(file.text.contains("keep: P4W") && file.text.contains("  order:"))
        }
        #expect(try await house.office().declaration.purposes.contains { $0.id == "camera-s" } == false)
    }

    @Test(
        "what is no register is said on the page, and never a fault",
        arguments: ["", "geen tabel", "PK\u{3}\u{4}onzin", "\u{D0}", "a;b\n1;2"])
    func bad(_ text: String) async throws {
        let house = try await TestHouse()
        try await house.addOfficer()
        let path = "/desk/luxigo/register/import"
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            try await Self.signIn(browser, "privacy")
            let start = try await browser.get(path)
            let answer = try await Self.send(browser, path, [:], file: text, from: start)
            #expect(answer.status == .unprocessableContent, "\(answer.status)")
            for fields in [
                ["step": "report"], ["step": "file", "rows": "\"x", "header": "9", "sheet": "a"], ["step": "x"],
            ] {
                let page = try await Self.send(browser, path, fields, file: nil, from: start)
                #expect(page.status == .unprocessableContent, "\(fields): \(page.status)")
            }
            let large = String(repeating: "a;b\n", count: RegisterLimits.largestFile / 2)
            let refused = try await Self.send(browser, path, [:], file: large, from: start)
            #expect(refused.status == .unprocessableContent && refused.text.contains("href=\"#file\""))
            let unsigned = try await Self.send(browser, path, [:], file: text, from: start, token: "x")
            #expect(unsigned.status == .forbidden)
        }
    }

    static func signIn(_ browser: TextBrowser, _ name: String) async throws {
        let form = try await browser.get("/desk/luxigo/sign-in")
        _ = try await browser.post(
            "/desk/luxigo/sign-in", ["username": name, "password": TestHouse.password], from: form)
    }

    /// A form with a file, as a browser sends it.
    static func send(
        _ browser: TextBrowser, _ path: String, _ fields: [String: String], file: String?, from page: TextBrowser.Page,
        token: String? = nil
    ) async throws -> TextBrowser.Page {
        var body = ""
        for (name, value) in fields.merging(["csrf": token ?? page.token], uniquingKeysWith: { $1 }) {
            body += "--grens\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        if let file {
            body += "--grens\r\nContent-Disposition: form-data; name=\"file\"; filename=\"r.csv\"\r\n\r\n\(file)\r\n"
        }
        return try await browser.call(
            path, .post, body: body + "--grens--\r\n", type: "multipart/form-data; boundary=grens")
    }

    static func unescaped(_ text: String) -> String {
        [("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&#39;", "'"), ("&amp;", "&")].reduce(text) {
            $0.replacingOccurrences(of: $1.0, with: $1.1)
        }
    }
}
