import HTTPTypes
import Hummingbird

/// Style, script and mark: our own, in the program itself.
enum StaticFiles {
    static func add(to router: Router<SiteContext>) {
        add("/static/gestand.css", Stylesheet.css, "text/css; charset=utf-8", router)
        add("/static/gestand.js", Script.js, "text/javascript; charset=utf-8", router)
        add("/static/mark.svg", Mark.svg, "image/svg+xml", router)
    }

    /// Pages link them with a fingerprint, so a browser may keep them.
    private static let lifetime = "public, max-age=31536000, immutable"

    private static func add(_ path: RouterPath, _ text: String, _ type: String, _ router: Router<SiteContext>) {
        router.get(path) { _, _ in
            var response = Response.text(text, type: type)
            response.headers[.cacheControl] = lifetime
            return response
        }
    }
}
