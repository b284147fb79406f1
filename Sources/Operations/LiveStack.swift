package import Account
package import Deployment
package import GitLabStack
package import Phrases

/// A stack that is there already, with the template that it was made from.
package struct LiveStack: Sendable {
  package let description: StackDescription
  /// Empty while the stack only waits for its first change set.
  package let templateBody: String
  /// Whether this program made it; nothing is known of an empty one.
  package let isOurs: Bool
  /// What it was made from, its tags too. Read once: every picture of the plan asks for it.
  package let answers: Answers
  /// What stands, as its template says; nil where that cannot be read. Read once, as the answers are.
  package let plan: Plan?

  package init(description: StackDescription, templateBody: String) {
    self.description = description
    self.templateBody = templateBody
    let template = StackTemplate(body: templateBody, of: description)
    isOurs = description.isEmpty || template.madeBy != nil
    var answers = Answers(readBackFrom: template)
    let tags = description.tags.filter { !$0.key.hasPrefix("aws:") }
    if !tags.isEmpty { answers[.stackTags] = .map(tags) }
    self.answers = answers
    plan = description.isEmpty ? nil : try? Plan(template)
  }

  /// The stack as a change of it is judged by.
  package var before: StackBefore {
    StackBefore(answers: answers, address: description.output("GitLabURL"), plan: plan)
  }

  /// What it would mean for the data to go to another version of GitLab.
  package func step(to tag: ImageTag) -> VersionStep {
    guard StackCondition(description) != .spent, let text = description.parameters["ImageTag"],
      let old = try? ImageTag(text)
    else { return .same }
    return Releases.builtIn.step(from: old, to: tag)
  }

  /// Why an update of it to these answers, and to this version of GitLab, would fail; nil if nothing is known against it.
  package func refusal(of answers: Answers, tag: ImageTag) -> Phrase? {
    if let refusal = step(to: tag).refusal { return refusal }
    if let old = releaseToKeep(before: tag) { return .guardComesFirst(old.version, tag.version, keep: old.description) }
    guard !description.isEmpty, StackCondition(description) != .spent else { return nil }
    let differences = answers.differences(from: self.answers)
    if StackCondition(description).mayHoldData, let other = differences.first(where: { $0.key == .imageArchitecture }) {
      return .architectureStays(other.old, new: other.new)
    }
    let moved = differences.filter(\.movesSubnets)
    guard !moved.isEmpty else { return nil }
    let keys = moved.map(\.key.rawValue).joined(separator: ", ")
    return StackCondition(description) == .keptAfterCreation ? .networkNeedsNewStack(keys) : .networkStays(keys)
  }

  /// The release to stay with in one update first, before this one can be had; nil where nothing is known against it.
  ///
  /// That update brings the task a guard. Were it to come along with the release, a failure would start the task without it
  /// again, and the old GitLab on data that the new one has migrated.
  package func releaseToKeep(before tag: ImageTag) -> ImageTag? {
    guard StackCondition(description).mayHoldData, plan?.guardsNewerData != true,
      case .upgrade(let old, _) = step(to: tag)
    else { return nil }
    return old
  }

  /// What is its own in the account; nil for an empty one, and for somebody else's.
  package var standing: StandingStack? {
    guard isOurs, !description.isEmpty else { return nil }
    return StandingStack(answers: answers, isWhole: StackCondition(description) == .stands)
  }

  package var template: StackTemplate { StackTemplate(body: templateBody, of: description) }
}

extension StackTemplate {
  fileprivate init(body: String, of description: StackDescription) {
    let parameters = description.parameters.sorted { $0.key < $1.key }
    self.init(body: body, parameters: parameters.map { .init(name: $0.key, value: $0.value) })
  }
}
