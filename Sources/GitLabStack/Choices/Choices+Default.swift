extension Choices {
  /// What is taken where nothing was answered; nil where the answer may be left out, is found in the account or must be given.
  package static func `default`(for key: AnswerKey) -> AnswerValue? { key.question.default }

  /// How the answer says that the VPC is to be made.
  package static let newVPC = "new"

  package static let defaultStackName = "gitlab"
}

extension Answers {
  /// Whether the VPC is to be made, which is also what happens where nobody has said.
  package var wantsNewVPC: Bool { (text(.networkVPC) ?? Choices.newVPC) == Choices.newVPC }

  /// The kind of network that these answers want.
  package var networkKind: Question.NetworkKind { wantsNewVPC ? .new : .existing }
}

extension AnswerKey {
  /// The part of `Usage` that the answer is about; nil for every other question.
  package var usage: (any WritableKeyPath<Usage, Int> & Sendable)? { question.stored.use?.part }

  /// The shape of the answer in the file.
  package var shape: Shape { question.shape }
}
