import Documents

/// A link to a part of the site.
public struct NavigationLink: Sendable {
    /// What it is called.
    public var label: any Words
    /// Path of the page.
    public var path: String
    /// How many things wait there; shown when above zero.
    public var count: Int

    /// A link.
    public init(_ label: any Words, path: String, count: Int = 0) {
        self.label = label
        self.path = path
        self.count = count
    }
}

/// Who is signed in to the desk.
public struct SignedIn: Sendable {
    /// The name that is shown.
    public var name: String
    /// Path that ends the session, by POST.
    public var signOutPath: String
    /// The token of the session.
    public var token: FormToken

    /// Someone who is signed in.
    public init(name: String, signOutPath: String, token: FormToken) {
        self.name = name
        self.signOutPath = signOutPath
        self.token = token
    }
}

/// Which navigation a page has.
public enum Navigation: Sendable {
    /// Only the mark: the start page, signing in, and pages reached from a mail.
    case start
    /// The pages of an organisation for everyone. `current` is the path of this page.
    case `public`(links: [NavigationLink], current: String)
    /// The pages of an organisation for its staff. `current` is the path of this part.
    case desk(sections: [NavigationLink], current: String, user: SignedIn)
}

extension Look {
    func navigationLink(_ link: NavigationLink, current: String) -> HTML {
        let marker: HTML = .attribute("aria-current", link.path == current ? "page" : nil)
        let count: HTML = link.count > 0 ? " <span class=\"g-count\">\(link.count)</span>" : .empty
        return "<a\(HTML.href(link.path))\(marker)>\(text(link.label))\(count)</a>"
    }

    func navigationList(_ links: [NavigationLink], current: String) -> HTML {
        "<ul role=\"list\">\(links.map { link -> HTML in "<li>\(navigationLink(link, current: current))</li>" })</ul>"
    }
}
