internal import GitLabStack
package import Phrases

extension SavedPlan {
  /// What is said of it once it is saved.
  ///
  /// - Parameter unseen: why the account could not be looked at; nil where it was.
  package func sentences(savedTo path: String, unseen: Phrase?) -> [Phrase] {
    let name = stackName.description
    let holds: Phrase =
      switch standing {
      case .none: HandoverPhrases.savedForNone(name)
      case .stack: HandoverPhrases.savedForStack(name)
      case .unseen: HandoverPhrases.savedUnseen(name, unseen ?? Phrase(verbatim: "?"))
      }
    return [
      HandoverPhrases.saved(path), holds,
      HandoverPhrases.applyWith("gitlab-wizard deploy --plan \(Shell.word(path))"), HandoverPhrases.commandsAreInside,
    ]
  }
}
