import GitLabStack
import Phrases

extension Question {
  /// What is accepted, what is taken without an answer, and whether one is needed.
  var details: [Phrase] { [acceptedInWords, need].compactMap { $0 } }

  /// nil where what is accepted is said by the explanation alone.
  private var acceptedInWords: Phrase? {
    let answers = alternatives.map(\.answer)
    return accepted.map(UsagePhrases.helpAccepted) ?? (answers.isEmpty ? nil : UsagePhrases.helpAccepted(answers))
  }

  private var need: Phrase {
    self.default.map { UsagePhrases.helpDefault($0.line) }
      ?? (isRequired ? UsagePhrases.helpRequired : UsagePhrases.helpOptional)
  }
}
