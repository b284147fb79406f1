internal import GitLabStack
package import Phrases

extension SavedPlan {
  /// What is said of it once it is saved.
  ///
  /// - Parameters:
  ///   - unseen: why the account could not be looked at; nil where it was.
  ///   - program: what commands begin and end with.
  package func sentences(savedTo path: String, unseen: Phrase?, for program: Program) -> [Phrase] {
    let name = stackName.description
    let holds: Phrase =
      switch standing {
      case .none: HandoverPhrases.savedForNone(name)
      case .stack: HandoverPhrases.savedForStack(name)
      case .unseen: HandoverPhrases.savedUnseen(name, unseen ?? Phrase(verbatim: "?"))
      }
    return [
      HandoverPhrases.saved(path), holds,
      HandoverPhrases.applyWith(program.command("deploy", "--plan \(Shell.word(path))")),
      HandoverPhrases.commandsAreInside,
    ]
  }
}
