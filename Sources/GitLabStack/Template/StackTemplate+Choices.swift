extension StackTemplate {
  /// The version of this program, recorded in every template so that a later one knows what made a stack.
  package static let wizardVersion = "0.2.0"

  /// In bytes: what CloudFormation takes without a bucket.
  package static let largestBody = 51_200

  /// After this long without a byte the load balancer ends a connection.
  static let idleSeconds = 600

  /// GitLab's web server keeps a connection for longer than the balancer does: one that it closes first the balancer may just be
  /// using, and answers 502 (AWS's advice on the idle timeout).
  static let keepAliveSeconds = idleSeconds + 60

  /// The template that builds what was chosen.
  package init(_ choices: Choices) throws(TemplateFault) {
    let library = try TemplateLibrary.builtIn.get()
    let body = try library.render("stack", with: TemplateValues(choices))
    guard body.utf8.count <= Self.largestBody else {
      throw TemplateFault(template: "stack", tag: "", line: 0, problem: .tooLarge(bytes: body.utf8.count))
    }
    self.init(body: body, parameters: Self.parameters(choices))
  }

  private static func parameters(_ choices: Choices) -> [Parameter] {
    Question.Parameter.Group.allCases.flatMap { $0.parameters(of: choices) }
  }
}

extension Question.Parameter.Group {
  /// All that the template takes in this section, in its order: the answers, then what is worked out from them.
  func parameters(of choices: Choices) -> [StackTemplate.Parameter] {
    let answered = AnswerKey.allCases.compactMap(\.question.stored.parameter).filter { $0.group == self }
      .flatMap { $0.named(choices) }
    switch self {
    case .network:
      let made = NetworkShape(choices.network).subnets.filter(\.isNew)
      return answered + made.map { .init(name: $0.parameter, value: $0.value) }
    case .gitlab:
      return answered + [
        .init(name: "PumaWorkers", value: "\(choices.image.size.pumaWorkers)"),
        .init(name: StackTemplate.taskCount, value: "1"),
      ]
    case .access, .name, .data: return answered
    }
  }
}
