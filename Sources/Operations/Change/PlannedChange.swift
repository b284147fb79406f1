package import Deployment
package import GitLabStack
package import Phrases

/// What answers would do to a stack that stands, before CloudFormation is asked; nothing where none stands.
package struct PlannedChange: Sendable {
  /// Where they lead away from what stands, in the order of the file.
  package let differences: [Answers.Difference]
  /// Whether this version of the program builds the same answers in another way. What that means only a change set tells.
  package let isBuiltOtherwise: Bool
  private let answers: Answers
  private let before: StackBefore?

  /// - Parameter standing: what passes for the answers of the stack, where its own do not.
  package init(
    to answers: Answers, over existing: LiveStack?, answeredWith standing: Answers? = nil, isBuiltOtherwise: Bool
  ) {
    self.answers = answers
    before = existing?.before
    differences = existing.map { answers.differences(from: standing ?? $0.answers) } ?? []
    self.isBuiltOtherwise = isBuiltOtherwise
  }

  package var isNothing: Bool { differences.isEmpty && !isBuiltOtherwise }

  /// What it means, the gravest first.
  package var impacts: [ChangeImpact] {
    before.map { ChangeImpact.impacts(from: $0.answers, to: answers, address: $0.address) } ?? []
  }

  /// Whether GitLab's task starts anew; nil where only the change set tells.
  package var startsTask: Bool? { impacts.contains(.away) ? true : isBuiltOtherwise ? nil : false }

  /// What it is in words; never empty.
  ///
  /// - Parameters:
  ///   - arrow: what stands between an answer and the one that takes its place.
  ///   - nothing: what stands for an answer that is not there.
  package func sentences(about stack: String, arrow: String = "->", nothing: String = "-") -> [Phrase] {
    let first: Phrase
    if !differences.isEmpty {
      first = StackPhrases.wouldChange(differences.line(arrow: arrow, nothing: nothing))
    } else {
      first = isBuiltOtherwise ? StackPhrases.answersAreThose(of: stack) : StackPhrases.changesNothing(stack)
    }
    return [first] + (isBuiltOtherwise ? [StackPhrases.versionBuildsOtherwise] : [])
  }
}

extension [Answers.Difference] {
  /// All of them in one line, as `image.tag 18.11.11-ce.0 -> 19.2.4-ce.0`.
  package func line(arrow: String, nothing: String) -> String {
    map { difference in
      let (old, new) = (difference.old, difference.new)
      return "\(difference.key.rawValue) \(old.isEmpty ? nothing : old) \(arrow) \(new.isEmpty ? nothing : new)"
    }.joined(separator: "; ")
  }
}
