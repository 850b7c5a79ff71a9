import Declarations
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Processing
import Rules
import Vault

@testable import Site

/// Someone at the desk who changes the declaration with forms, without JavaScript.
struct DeclarationDesk {
    let house: TestHouse
    let browser: TextBrowser

    static let root = "/desk/luxigo/declaration"

    /// Opens the desk, signed in with a role.
    static func open(
        _ house: TestHouse, _ client: any TestClientProtocol, username: String = "privacy",
        roles: [StaffRole.ID] = [BuiltIn.privacyContact]
    ) async throws -> DeclarationDesk {
        _ = try await house.office().addStaff(
            username: username, name: username.capitalized, password: TestHouse.password, roles: roles,
            by: .operator(user: "test"))
        let browser = TextBrowser(client)
        let page = try await browser.get("/desk/luxigo/sign-in")
        _ = try await browser.post(
            "/desk/luxigo/sign-in", ["username": username, "password": TestHouse.password], from: page)
        return DeclarationDesk(house: house, browser: browser)
    }

    func get(_ path: String) async throws -> TextBrowser.Page { try await browser.get(Self.root + path) }

    /// Sends the form of a page in parts, as a browser does for forms with long texts.
    func send(
        _ path: String, _ fields: [(String, String)], from page: TextBrowser.Page, file: [UInt8]? = nil,
        token: String? = nil
    ) async throws -> TextBrowser.Page {
        var all = [("csrf", token ?? page.token), ("revision", page.hidden("revision"))]
        for field in fields {
            all.removeAll { $0.0 == field.0 && $0.0 == "revision" }
            all.append(field)
        }
        var body = all.map { "--x\r\nContent-Disposition: form-data; name=\"\($0.0)\"\r\n\r\n\($0.1)\r\n" }.joined()
        if let file {
            body += "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.yaml\"\r\n\r\n"
            body += String(decoding: file, as: UTF8.self) + "\r\n"
        }
        let answer = try await browser.call(
            Self.root + path, .post, body: body + "--x--\r\n", type: "multipart/form-data; boundary=x")
        guard answer.status == .seeOther else { return answer }
        return try await browser.get(answer.location)
    }

    /// Begins a draft and opens a page of it.
    @discardableResult
    func begin(_ path: String = "") async throws -> TextBrowser.Page {
        let overview = try await get("")
        _ = try await browser.post(Self.root + "/draft", [:], from: overview)
        return try await get(path)
    }

    func draft() async throws -> DeclarationDraft? {
        try await house.office().vault.read { try $0.declarationDraft() }
    }

    func source() async throws -> String { try await draft()?.source ?? "" }
}
