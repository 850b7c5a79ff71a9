import Documents

extension Look {
    /// What a notice is about.
    public enum NoticeKind: String, Sendable, CaseIterable {
        /// Good to know.
        case information
        /// Something has worked.
        case success
        /// Something to mind.
        case warning
        /// Something has gone wrong.
        case problem

        var shape: HTML {
            switch self {
            case .information: Shape.information
            case .success: Shape.tick
            case .warning: Shape.warning
            case .problem: Shape.cross
            }
        }
    }

    /// A message at the top of a page, about what just happened or what holds for the whole page.
    public func notification(_ kind: NoticeKind, title: (any Words)? = nil, content: HTML = .empty) -> HTML {
        let role: HTML = kind == .success || kind == .problem ? "status" : "region"
        return """
            <div class="g-notice g-notice-large g-notice-\(kind.rawValue)" role="\(role)" \
            aria-label="\(text(LookTexts.kind(kind)))">\(kind.shape)<div>\
            <p class="g-notice-title">\(text(title ?? LookTexts.kind(kind)))</p>\(content)</div></div>

            """
    }

    /// A remark in the running text.
    public func notice(_ kind: NoticeKind, _ content: HTML) -> HTML {
        """
        <div class="g-notice g-notice-\(kind.rawValue)">\(kind.shape)<div>\
        <span class="g-hidden">\(text(LookTexts.kind(kind))): </span>\(content)</div></div>

        """
    }
}
