internal import Account
package import Deployment
package import GitLabStack
internal import Operations
package import Phrases

/// A plan that somebody wants in a file, with what was seen of the account.
package struct PlanToSave: Hashable, Sendable {
  package let choices: Choices
  package let region: Region
  package let answers: Answers
  /// nil where nobody is signed in.
  package let account: String?
  package let stack: Stack

  /// What would be sent, with the name that the NAT instance has in the stack.
  package func template() throws(TemplateFault) -> StackTemplate {
    guard case .stands(_, let body) = stack else { return try StackTemplate(choices) }
    let standing = StackTemplate(body: body, parameters: [])
    return try StackTemplate(choices).naming(natInstance: standing.natInstance ?? .first)
  }

  /// The stack of that name.
  package enum Stack: Hashable, Sendable {
    case unseen(Phrase)
    case none
    case stands(StackDescription, template: String)
  }
}

extension Shared {
  /// The answers as a file that every command takes: what is in force, so that it leads to this very plan.
  var answersToWrite: Export {
    var answers = inForce
    if let region { answers[.stackRegion] = .text(region.description) }
    // What is no name of a stack may be none of a file.
    let name = (try? StackName(stackName))?.description ?? Choices.defaultStackName
    return Export(
      name: "\(name)-answers",
      files: [.init(type: "yaml", text: AnswersFile.text(for: answers, language: settings.language))])
  }

  /// The plan as it is now, to be saved; nil, and a notice, where there is none yet.
  mutating func planToSave() -> PlanToSave? {
    guard preview.objections.isEmpty, let choices = preview.choices, let region else {
      notice = HandoverPhrases.nothingToSave
      return nil
    }
    // The zones of a new VPC are picked by what comes yet.
    guard !awaitsChecks else {
      notice = ScreenPhrases.askingAccount
      return nil
    }
    let stack: PlanToSave.Stack
    switch account.stack {
    case .notAsked, .asked:
      notice = ScreenPhrases.askingAccount
      return nil
    case .failed(let trouble): stack = .unseen(trouble.sentence)
    case .found(let live?) where !live.description.isEmpty:
      stack = .stands(live.description, template: live.templateBody)
    case .found: stack = .none
    }
    var answers = inForce
    answers[.stackRegion] = .text(region.description)
    return PlanToSave(
      choices: choices, region: region, answers: answers, account: account.identity.value?.account, stack: stack)
  }
}
