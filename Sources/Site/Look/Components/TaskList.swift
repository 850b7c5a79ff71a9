import Documents

extension Look {
    /// How far a task is.
    public enum TaskState: String, Sendable, CaseIterable {
        /// Not begun.
        case toDo
        /// Begun.
        case busy
        /// Ready.
        case done
        /// Someone else has to do something first.
        case waiting
        /// Another task has to be done first.
        case blocked
        /// Does not apply.
        case notNeeded

        var shape: HTML {
            switch self {
            case .toDo: Shape.ring
            case .busy: Shape.half
            case .done: Shape.tick
            case .waiting: Shape.pause
            case .blocked, .notNeeded: Shape.bar
            }
        }
    }

    /// Something to do.
    public struct Task: Sendable {
        /// What to do.
        public var name: any Words
        /// The page where it is done.
        public var address: String?
        /// One line of explanation.
        public var note: (any Words)?
        /// How far it is.
        public var state: TaskState

        /// A task.
        public init(_ name: any Words, address: String? = nil, note: (any Words)? = nil, state: TaskState) {
            self.name = name
            self.address = address
            self.note = note
            self.state = state
        }
    }

    /// What has to be done, in order, each with how far it is.
    public func taskList(_ tasks: [Task]) -> HTML {
        let items = tasks.map { task -> HTML in
            let name: HTML =
                task.address.map { "<a\(HTML.href($0))>\(text(task.name))</a>" } ?? "<span>\(text(task.name))</span>"
            let note: HTML = task.note.map { "<span class=\"g-hint\">\(text($0))</span>" } ?? .empty
            return """
                <li class="g-task-\(task.state.rawValue)"><div>\(name)\(note)</div>\
                <span class="g-tag">\(task.state.shape)\(text(LookTexts.state(task.state)))</span></li>

                """
        }
        return "<ol class=\"g-tasks\" role=\"list\">\n\(items)</ol>\n"
    }
}
