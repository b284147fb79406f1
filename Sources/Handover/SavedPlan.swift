package import Deployment
package import GitLabStack
package import Operations

/// A plan as it was when somebody saved it, to be applied as it is: by another person, on another day.
package struct SavedPlan: Hashable, Sendable {
  package let stackName: StackName
  package let region: Region
  /// nil where nobody was signed in when it was saved.
  package let account: String?
  package let template: StackTemplate
  package let tags: [Tag]
  package let answers: Answers
  package let standing: Standing
  /// The version of this program that saved it.
  package let program: String

  /// The stack of that name when it was saved.
  package enum Standing: Hashable, Sendable {
    /// Nobody could look: it may be applied where there is none, and nowhere else.
    case unseen
    case none
    case stack(Stack)
  }

  package struct Stack: Hashable, Sendable {
    package let id: String
    /// When it was changed last, or made; in seconds since 1970, nil where AWS did not say.
    package let changed: Double?
    /// The digest of the template that it was made from.
    package let template: String
    /// The digest of its parameters and tags: not everybody who answers for AWS tells the time of a change.
    package let values: String

    package init(_ description: StackDescription, template: String) {
      id = description.id
      changed = description.updated ?? description.created
      self.template = SHA256.digest(of: template.utf8)
      let parameters = description.parameters.map { "\($0.key)=\($0.value)" }.sorted()
      let tags = description.tags.map { "\($0.key)=\($0.value)" }.sorted()
      values = SHA256.digest(of: (parameters + [""] + tags).joined(separator: "\n").utf8)
    }

    init(id: String, changed: Double?, template: String, values: String) {
      self.id = id
      self.changed = changed
      self.template = template
      self.values = values
    }
  }

  package init(
    stackName: StackName, region: Region, account: String?, template: StackTemplate, tags: [Tag], answers: Answers,
    standing: Standing, program: String = StackTemplate.wizardVersion
  ) {
    self.stackName = stackName
    self.region = region
    self.account = account
    self.template = template
    self.tags = tags
    self.answers = answers
    self.standing = standing
    self.program = program
  }

  package var isUpdate: Bool { if case .stack = standing { true } else { false } }
}

extension SavedPlan.Standing {
  /// - Parameter live: nil where there is none; an empty one is none either.
  package init(_ live: LiveStack?) {
    self =
      live.flatMap { $0.description.isEmpty ? nil : $0 }.map {
        .stack(SavedPlan.Stack($0.description, template: $0.templateBody))
      } ?? .none
  }
}
