internal import GitLabStack
internal import OperationRunning
internal import Phrases

/// What whoever runs a command is asked and told about all that it does.
extension CommandContext {
  package var stackName: String { answers.text(.stackName) ?? Choices.defaultStackName }

  /// Asks for the name of the stack: what cannot be undone takes more than a yes.
  func isTyped(_ name: String) -> Bool {
    console.printError(.typedNameQuestion(name))
    return console.readLine() == name
  }

  /// Says that nothing is real, where that is so.
  func remarkOnRehearsal() {
    guard isRehearsal else { return }
    let speed = Int(exactly: desk.clock.speed).map { "\($0)" } ?? "\(desk.clock.speed)"
    console.printError(.rehearsalRemark(speed: speed))
  }
}
