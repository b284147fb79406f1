package import GitLabStack

extension Answers {
  /// The answers of a GitLab that is restored from a backup of the one that these are of.
  ///
  /// Its name in the DNS stays with the old one: two cannot have it. A proof has no schedule, which might stop it, and lets nobody in,
  /// whatever somebody wants otherwise.
  ///
  /// - Parameters:
  ///   - point: the ARN of the recovery point.
  ///   - given: what somebody wants otherwise.
  ///   - files: the restored file system; nil before there is one, as if it were made.
  ///   - password: the secret that is used as it is; nil for one of its own.
  package func restored(
    for goal: RestoreGoal, of point: String, given: Answers, files: String?, password: String?
  ) -> Answers {
    var answers = self
    let left = AnswerKey.allCases.filter { key in
      key.question.screen == .domain || (goal.isProof && key.question.effect == .schedule)
    }
    for key in left + [.storageFileSystemID, .accessPasswordSecretARN] { answers[key] = nil }
    if goal.isProof { answers[.accessAllowedCIDRs] = .list([Self.nobody]) }
    let barred: Set<AnswerKey> = goal.isProof ? Set(left + [.accessAllowedCIDRs]) : []
    for key in given.keys where !Self.ofTheStack.contains(key) && !barred.contains(key) { answers[key] = given[key] }
    answers[.stackName] = .text(goal.stack)
    answers[.stackTags] = .map(
      tags(of: answers).filter { $0.key != Self.restoredFrom } + [Tag(key: Self.restoredFrom, value: point)])
    answers[.accessPasswordSecretARN] = answers[.accessPasswordSecretARN] ?? password.map { .text($0) }
    guard let files else { return answers }
    for key in AnswerKey.allCases where key.question.files == .new { answers[key] = nil }
    answers[.storageFileSystemID] = .text(files)
    return answers
  }

  /// The tag of a restored stack: which recovery point it was made from.
  package static let restoredFrom = "gitlab-wizard:restored-from"

  /// An address that no machine on the internet has (RFC 5737, TEST-NET-1).
  private static let nobody = "192.0.2.1/32"

  /// What says which stack is meant, and which files: that of the old one, on the command line.
  private static let ofTheStack: Set<AnswerKey> = [.stackName, .stackRegion, .storageFileSystemID]

  private func tags(of answers: Answers) -> [Tag] { if case .map(let tags) = answers[.stackTags] { tags } else { [] } }
}
