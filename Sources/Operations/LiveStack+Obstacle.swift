package import Account
internal import Deployment
package import GitLabStack
internal import Phrases

/// Whether a stack that is there takes other answers.
extension LiveStack {
  /// Why it does not take these answers, and what leads there; nil where nothing is known against it.
  ///
  /// - Parameter place: the stack and its region, as commands take them.
  package func obstacle(to answers: Answers, tag: ImageTag, at place: String) -> StandingStack.Obstacle? {
    if let trouble = whyNoChange {
      let fixes = trouble.advice.english.isEmpty ? [] : [Fix(trouble.advice)]
      return StandingStack.Obstacle(trouble.sentence, fixes: fixes, key: .stackName)
    }
    if description.isBusy {
      return StandingStack.Obstacle(CommandPhrases.stillRunning(place), fixes: [], key: .stackName)
    }
    let condition = StackCondition(description)
    let advice = Fix(RepairWay.advice(on: condition, at: place))
    if !condition.takesChangeSet, let words = condition.words(about: description.name) {
      return StandingStack.Obstacle(words, fixes: [advice], key: .stackName)
    }
    guard let refusal = refusal(of: answers, tag: tag) else { return nil }
    let step = releaseToKeep(before: tag).map { firstStep(keeping: $0, at: place) }
    return StandingStack.Obstacle(
      refusal, fixes: [step].compactMap { $0 } + (condition.isKeptFailure ? [advice] : []),
      key: keyOfRefusal(of: answers, tag: tag))
  }

  /// The command that brings the guard, alone on its line to be copied. It changes nothing else of what the stack was made from.
  private func firstStep(keeping release: ImageTag, at place: String) -> Fix {
    Fix(StackPhrases.guardComesByCommand, command: "gitlab-wizard change \(place) --image.tag \(release)")
  }

  private func keyOfRefusal(of answers: Answers, tag: ImageTag) -> AnswerKey {
    if step(to: tag).refusal != nil || releaseToKeep(before: tag) != nil { return .imageTag }
    let differences = answers.differences(from: self.answers)
    if differences.contains(where: { $0.key == .imageArchitecture }) { return .imageArchitecture }
    if let other = differences.first(where: \.movesFiles) { return other.key }
    return differences.first(where: \.movesSubnets)?.key ?? .stackName
  }

  /// What is its own in the account; nil for an empty one.
  ///
  /// - Parameter obstacle: why it does not take what is planned.
  package func standing(_ obstacle: StandingStack.Obstacle?) -> StandingStack? {
    guard !description.isEmpty else { return nil }
    guard isOurs else { return StandingStack(answers: Answers(), isWhole: false, obstacle: obstacle, zones: zones) }
    let condition = StackCondition(description)
    return StandingStack(
      answers: answers, isWhole: condition == .stands, release: release,
      // Of a creation that was taken back nothing is left.
      plan: condition == .spent ? .unknown : plan, obstacle: obstacle, zones: zones)
  }
}
