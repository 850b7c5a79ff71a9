import Hummingbird
import NIOCore

/// What a handler knows about one request of a browser.
public struct SiteContext: RequestContext, RemoteAddressRequestContext {
    /// Hummingbird's own part.
    public var coreContext: CoreRequestContextStorage
    /// The address of the other side.
    public let remoteAddress: SocketAddress?
    /// The random value to which form tokens belong.
    public var form = FormSecret("")

    /// Most bytes of a form: the largest has one note of 20,000 characters, each up to nine bytes on its way.
    public static let largestForm = 256 * 1024

    /// Made by the server.
    public init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        remoteAddress = source.channel.remoteAddress
    }

    /// Most bytes that are read of a body.
    public var maxUploadSize: Int { Self.largestForm }

    /// The network of the other side, for limits; never logged.
    public var network: String { remoteAddress?.ipAddress.map(VisitorNetwork.of) ?? "local" }
}
