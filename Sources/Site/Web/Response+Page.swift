import Documents
import HTTPTypes
import Hummingbird

extension Response {
    /// A page.
    public static func html(_ html: HTML, status: HTTPResponse.Status = .ok) -> Response {
        text(html.markup, type: "text/html; charset=utf-8", status: status)
    }

    /// A text of some media type.
    static func text(_ text: String, type: String, status: HTTPResponse.Status = .ok) -> Response {
        var headers = HTTPFields()
        headers[.contentType] = type
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    /// Another page, to be fetched with GET, so that reloading sends no form again.
    static func see(_ route: Route) -> Response { see(path: route.path) }

    /// Another page, to be fetched with GET.
    public static func see(path: String) -> Response {
        var headers = HTTPFields()
        headers[.location] = path
        return Response(status: .seeOther, headers: headers)
    }
}
