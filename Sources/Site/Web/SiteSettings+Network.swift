import HTTPTypes
import Hummingbird

extension SiteSettings {
    /// The network that a request comes from, for limits; never logged.
    ///
    /// Behind a proxy on this machine every connection comes from the proxy, which names the visitor last in
    /// `X-Forwarded-For`. Without a proxy the header is the visitor's own invention, and is not looked at.
    func network(of request: Request, _ context: SiteContext) -> String {
        guard isBehindProxy, let name = HTTPField.Name("X-Forwarded-For"),
            let last = request.headers[values: name].last?.split(separator: ",").last
        else { return context.network }
        return VisitorNetwork.of(String(last.trimmingPrefix { $0.isWhitespace }.prefix(Self.longestNetwork)))
    }

    private static let longestNetwork = 64
}
