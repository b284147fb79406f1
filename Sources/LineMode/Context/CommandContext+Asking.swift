internal import GitLabStack
internal import OperationRunning
internal import Phrases

/// What whoever runs a command is asked and told about all that it does.
extension CommandContext {
  package var stackName: String { answers.text(.stackName) ?? Choices.defaultStackName }

  /// Asks for the name of the stack: what cannot be undone takes more than a yes.
  func isTyped(_ name: String) -> Bool {
    printError(Phrase.typedNameQuestion(name)[.spoken])
    return readLine() == name
  }

  /// Asks a question that only a yes answers.
  func agrees(to question: Phrase) -> Bool {
    printError(question[.spoken])
    return readLine().map(isYes) ?? false
  }

  /// Says that nothing is real, where that is so.
  func remarkOnRehearsal() {
    guard isRehearsal else { return }
    let speed = Int(exactly: desk.clock.speed).map { "\($0)" } ?? "\(desk.clock.speed)"
    printError(Phrase.rehearsalRemark(speed: speed)[.spoken])
  }
}
