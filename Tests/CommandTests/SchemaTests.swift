import Foundation
import Testing

@Suite("The schema on the command line")
struct SchemaTests {
    @Test("is JSON in both languages, and tables on request")
    func prints() throws {
        let dutch = try Program.run(["schema", "--lang", "nl"])
        let english = try Program.run(["schema", "--lang", "en"])
        #expect(dutch.code == 0 && english.code == 0 && dutch.out != english.out)
        for outcome in [dutch, english] {
            let json = try JSONSerialization.jsonObject(with: Data(outcome.out.utf8)) as? [String: Any]
            #expect(json?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        }
        let tables = try Program.run(["schema", "--format", "md"])
        #expect(tables.out.contains("| `legal-name` |"))
        #expect(try Program.run(["schema", "--lang", "de"]).code == 2)
        #expect(try Program.run(["schema", "--format", "xml"]).code == 2)
    }
}
