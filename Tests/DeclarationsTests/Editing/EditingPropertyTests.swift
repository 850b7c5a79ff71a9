import Declarations
import Testing

@Suite("Whatever is changed in whatever file, nothing else changes")
struct EditingPropertyTests {
    @Test("a text is set, read back, and set back", arguments: EditingSamples.files)
    func setting(file: String) throws {
        var turn = 0
        var changes = 0
        for section in EditingSamples.sections(of: file) {
            let source = try DeclarationSource(section)
            let isWhole = file.hasPrefix("declarations")
            for (path, old) in source.value.leaves() where source.value[path] == .text(old) {
                turn += 1
                // The examples are long and alike: of their texts, one in five.
                if !isWhole, turn % 5 != 0 { continue }
                #expect(try source.setting(.text(old), at: path).text == section)
                for _ in 0..<(isWhole ? 6 : 1) {
                    let new = EditingSamples.hostile[turn % EditingSamples.hostile.count]
                    turn += 7
                    let edited = try source.setting(.text(new), at: path)
                    #expect(edited.value[path]?.text == new, "\(path) in \(file)")
                    #expect(
                        EditingSamples.outside(path, of: edited.value)
                            == EditingSamples.outside(path, of: source.value), "\(path) in \(file)")
                    if !old.contains("\n"), section.contains(old) {
                        #expect(EditingSamples.changedLines(section, edited.text) <= 2, "\(path) in \(file)")
                    }
                    #expect(try edited.setting(.text(old), at: path).value.means(source.value), "\(path) in \(file)")
                    changes += 1
                }
            }
        }
        #expect(changes > 20)
    }

    @Test("a text per language, a list and an element are put in any place", arguments: EditingSamples.files)
    func shapes(file: String) throws {
        let hostile = EditingSamples.hostile
        var turn = 0
        for section in EditingSamples.sections(of: file) {
            let source = try DeclarationSource(section)
            for path in EditingSamples.places(in: source.value) {
                turn += 1
                if !file.hasPrefix("declarations"), turn % 5 != 0 { continue }
                let pick = { (offset: Int) in hostile[(turn * 5 + offset) % hostile.count] }
                let new: SourceValue =
                    switch turn % 3 {
                    case 0: .mapping([.init("nl", .text(pick(0))), .init("en", .text(pick(1)))])
                    case 1: .texts([pick(0), "name", pick(2)])
                    default:
                        .mapping([.init("label", .mapping([.init("nl", .text(pick(3)))])), .init("of", .list([]))])
                    }
                let edited = try source.setting(new, at: path)
                #expect(edited.value[path]?.means(new) == true, "\(path) in \(file)")
                #expect(
                    EditingSamples.outside(path, of: edited.value)
                        == EditingSamples.outside(path, of: source.value), "\(path) in \(file)")
                if turn % 4 == 0, let old = source.value[path] {
                    #expect(try edited.setting(old, at: path).value.means(source.value), "\(path) in \(file)")
                }
            }
        }
    }

    @Test("what is there is taken away, moved, and given a neighbour", arguments: EditingSamples.files)
    func members(file: String) throws {
        var turn = 0
        for section in EditingSamples.sections(of: file) {
            let source = try DeclarationSource(section)
            for path in EditingSamples.places(in: source.value) {
                turn += 1
                if !file.hasPrefix("declarations"), turn % 4 != 0 { continue }
                guard let parent = path.parent, !parent.steps.isEmpty, let step = path.steps.last else { continue }
                switch turn % 3 {
                case 0:
                    let edited = try source.removing(path)
                    // In a list what follows moves up, and who loses the last member says nothing any more.
                    let isLast = source.value[parent]?.entries.count == 1
                    let scope = if case .index = step { parent } else { isLast ? parent : path }
                    #expect(edited.value[path] == nil || scope == parent && !isLast)
                    #expect(
                        EditingSamples.outside(scope, of: edited.value)
                            == EditingSamples.outside(scope, of: source.value), "\(path) in \(file)")
                    #expect(edited.text.utf8.count < section.utf8.count + 4)
                case 1:
                    let edited = try source.moving(path, isUp: turn % 2 == 0)
                    #expect(edited.text.utf8.count == section.utf8.count)
                    #expect(edited.value.means(source.value) || edited.value[parent] != source.value[parent])
                default:
                    guard case .mapping = source.value[parent] else { continue }
                    let added = parent.key("zz-new")
                    let new = SourceValue.text(EditingSamples.hostile[turn % EditingSamples.hostile.count])
                    let edited = try source.setting(new, at: added)
                    #expect(edited.value[added]?.means(new) == true)
                    #expect(try edited.removing(added).value.means(source.value), "\(path) in \(file)")
                }
            }
        }
    }

    @Test("lists become any other list", arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func lists(seed: UInt64) throws {
        var numbers = SeededNumbers(seed: seed)
        let words = ["name", "email", "a, b", "it's", "# no", "two\nlines", "phone"]
        let layouts = [
            "key: [name, 'email', \"phone\"] # which\nother: 1\n",
            "key:\n  - name # first\n  # about the next\n  - \"email\"\n\n  - phone\nother: 1\n",
            "key:\n- name\n- email\n- phone\nother: 1\n", "key: name\nother: 1\n", "key:\nother: 1\n",
            "key:\r\n  - name\r\n  - email\r\nother: 1\r\n", "top: {key: [name], b: 2}\nother: 1\n",
        ]
        for round in 0..<60 {
            let source = try DeclarationSource(layouts[round % layouts.count])
            let path = source.value["top"] == nil ? SourcePath(keys: "key") : SourcePath(keys: "top", "key")
            let wanted = words.shuffled(using: &numbers).prefix(Int.random(in: 0...5, using: &numbers))
            let edited = try source.setting(.texts(Array(wanted)), at: path)
            #expect(edited.value[path]?.texts == Array(wanted), "\(edited.text)")
            #expect(edited.value["other"]?.text == "1")
        }
    }
}
