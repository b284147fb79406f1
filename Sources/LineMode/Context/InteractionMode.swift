/// How the program talks with whoever runs it.
package struct InteractionMode: Sendable {
  package enum Form: Sendable {
    case screens, lines
  }

  /// Screens, where there is a terminal to show them on and nothing speaks for lines.
  package let form: Form
  /// Whether lines are wished for where there are questions.
  package let asksInLines: Bool
  /// Whether questions are forbidden: where an answer is missing, the program fails instead.
  package let forbidsInput: Bool
  /// Whether somebody is there to be asked, and may be.
  package let canAsk: Bool

  package init(form: Form, asksInLines: Bool, forbidsInput: Bool, canAsk: Bool) {
    self.form = form
    self.asksInLines = asksInLines
    self.forbidsInput = forbidsInput
    self.canAsk = canAsk
  }
}
