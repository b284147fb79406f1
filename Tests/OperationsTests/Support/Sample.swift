import Deployment
import GitLabStack
import Operations
import Phrases

/// A GitLab whose stack is in whatever state.
enum Sample {
  static let stackID = "arn:aws:cloudformation:ap-northeast-1:123456789012:stack/gitlab/0a1b2c3d"
  static let trouble = Trouble(
    sentence: Phrase("AWS refused this call.", "AWS がこの呼び出しを拒否しました。"),
    advice: Phrase("Ask for the right.", "権限を追加してください。"))
  static let doubt = Trouble(
    sentence: trouble.sentence, advice: trouble.advice, exitCode: .running, isOrderInDoubt: true)
  static let noChange = Trouble(sentence: AWSPhrases.nothingToUpdate, advice: AWSPhrases.nothingToDo, exitCode: .done)

  static func answers(_ more: [AnswerKey: String] = [:]) -> Answers {
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(["203.0.113.0/24"])
    answers[.imageTag] = .text("18.11.11-ce.0")
    for (key, line) in more { answers[key] = AnswerValue(line: line, for: key) }
    return answers
  }

  static func live(_ status: String, _ more: [AnswerKey: String] = [:], isProtected: Bool = false) throws -> LiveStack {
    let template = try StackTemplate(try Choices(answers(more)))
    let parameters = Dictionary(
      template.parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    return LiveStack(
      description: description(status, parameters: parameters, isProtected: isProtected), templateBody: template.body)
  }

  static func description(
    _ status: String, parameters: [String: String] = [:], isProtected: Bool = false
  ) -> StackDescription {
    StackDescription(
      id: stackID, name: "gitlab", status: ResourceStatus(rawValue: status), reason: nil, outputs: [],
      parameters: parameters, isProtected: isProtected)
  }

  static func warning(isSkipped: Bool) -> ValidationError {
    ValidationError(
      logicalID: "Eip", type: "AWS::EC2::EIP", name: "SERVICE_QUOTA_VALIDATION", reason: "No room.",
      isSkipped: isSkipped)
  }

  static func changeSet(
    _ changes: (id: String, replacement: String?)..., validation: Validation? = .found([])
  ) -> ChangeSet {
    ChangeSet(
      arn: "arn:aws:cloudformation:ap-northeast-1:123456789012:changeSet/try-1/4e5f", stackID: stackID,
      status: ResourceStatus(rawValue: "CREATE_COMPLETE"), reason: nil,
      changes: changes.map {
        ChangeSet.Change(
          action: "Modify", logicalID: $0.id, resourceType: "AWS::ECS::TaskDefinition", replacement: $0.replacement)
      }, validation: validation)
  }
}
