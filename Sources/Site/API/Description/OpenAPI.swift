import Documents
import HTTPTypes
import Rules

/// The description of the API for programs (OpenAPI 3.1), made from the list that the server uses.
enum OpenAPI {
    /// The document, always the same bytes for the same release.
    static let text = document.text

    static var document: JSONValue {
        [
            "openapi": "3.1.0",
            "info": [
                "title": "Gestand", "version": .string(Release.version),
                "description": "People are reachable only through a purpose. What is not declared is not stored.",
            ],
            "servers": [["url": "/"]], "security": [["token": []]], "paths": .object(paths),
            "components": [
                "securitySchemes": [
                    "token": [
                        "type": "http", "scheme": "bearer",
                        "description": "A token of one organisation, for purposes and actions.",
                    ]
                ],
                "schemas": .object(
                    schemas.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, $0.value.body.schema) }),
            ],
        ]
    }

    private static var paths: [JSONValue.Member] {
        var order: [String] = []
        for endpoint in EndpointTable.all where !order.contains(endpoint.template) { order.append(endpoint.template) }
        return order.map { template in
            let operations = EndpointTable.all.filter { $0.template == template }
            return JSONValue.Member(
                template,
                .object(
                    operations.map {
                        JSONValue.Member($0.method.rawValue.lowercased(), OperationDescription(endpoint: $0).json)
                    }))
        }
    }

    private static var schemas: [String: JSONShape] {
        EndpointTable.all.reduce(
            into: JSONShape.problem.named.merging(JSONShape.examination.named) { first, _ in first }
        ) {
            $0.merge($1.answer.named) { first, _ in first }
            $0.merge($1.body?.named ?? [:]) { first, _ in first }
        }
    }
}

extension JSONShape {
    /// The shape without its name.
    var body: JSONShape { if case .named(_, let shape) = self { shape } else { self } }
}
