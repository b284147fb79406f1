internal import GitLabStack
extension KnownFailure {
  /// Words that all have to be there, in a place where they mean this. Upper and lower case are the same.
  struct Sign: Sendable {
    private let words: [Folded]
    private let place: Place

    private enum Place: Sendable {
      /// Whatever AWS says of a resource, a task or a request; not GitLab's log, where anything may be written.
      case aws
      /// Of types that begin so; all types if there are none.
      case resources([String], Set<Work>?)
      case tasks
      case log
      case request

      func covers(_ subject: Symptom.Subject) -> Bool {
        switch (self, subject) {
        case (.aws, .resource), (.aws, .task), (.aws, .request): true
        case (.resources(let types, let works), .resource(let type, let work)):
          (types.isEmpty || types.contains(where: type.hasPrefix))
            && (works.map { works in work.map(works.contains) ?? true } ?? true)
        // What is refused before it begins was to be made or changed.
        case (.resources(let types, let works), .request): types.isEmpty && works?.contains(.making) != false
        case (.tasks, .task), (.log, .log), (.request, .request): true
        case (.tasks, .resource(let type, let work)): ResourceType(type) == .computing(.service) && work != .deleting
        case (.aws, .log), (.resources, .task), (.resources, .log), (.tasks, .log), (.tasks, .request),
          (.log, .resource),
          (.log, .task), (.log, .request), (.request, .resource), (.request, .task), (.request, .log):
          false
        }
      }
    }

    private init(_ words: [String], _ place: Place) {
      self.words = words.map(Folded.init)
      self.place = place
    }

    /// Wherever AWS says it.
    static func words(_ words: String...) -> Self { Self(words, .aws) }
    /// Of a resource of these types, whatever was being done.
    static func of(_ types: [String], _ words: String...) -> Self { Self(words, .resources(types, nil)) }
    /// Of a resource that was being made or changed, or of a request for it.
    static func making(_ words: String...) -> Self { Self(words, .resources([], [.making, .changing, .undoing])) }
    static func making(_ types: [String], _ words: String...) -> Self {
      Self(words, .resources(types, [.making, .changing, .undoing]))
    }
    /// Of a resource that stood already.
    static func changing(_ words: String...) -> Self { Self(words, .resources([], [.changing, .undoing])) }
    /// Of a resource that was being deleted.
    static func deleting(_ types: [String], _ words: String...) -> Self { Self(words, .resources(types, [.deleting])) }
    /// Of an ECS task, or of the service that starts it.
    static func task(_ words: String...) -> Self { Self(words, .tasks) }
    static func log(_ words: String...) -> Self { Self(words, .log) }
    static func request(_ words: String...) -> Self { Self(words, .request) }

    func fits(_ symptom: Symptom) -> Bool {
      place.covers(symptom.subject) && words.allSatisfy(symptom.folded.contains)
    }
  }
}
