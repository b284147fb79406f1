internal import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases

/// The second yes to who may connect, and how.
extension LineDeployment {
  /// The risks that the stack does not run already.
  func risks(over existing: LiveStack?) -> [AccessRisk] {
    Exposure(choices).risks(beyond: existing.map { Exposure(standing: $0.answers) })
  }

  /// What they mean, each in a sentence.
  func words(for risks: [AccessRisk]) -> [Phrase] { Exposure(choices).words(for: risks) }

  /// Wants a second yes to each of them, before anything is written. Throws where nobody can be asked.
  ///
  /// Returns whether it was given.
  func acceptsRisks(over existing: LiveStack?) throws -> Bool {
    let risks = risks(over: existing)
    let open = risks.filter { !acceptedRisks.contains($0) }
    guard !open.isEmpty else { return true }
    guard context.interaction.canAsk else {
      throw Failure(.answerRefused, lines: words(for: open) + [AccessPhrases.needsFlag(risks.list)])
    }
    for words in words(for: open) { console.printError(words) }
    // Both together take a word that nobody types by accident.
    guard open.count > 1 else { return console.agrees(to: AccessPhrases.riskQuestionInLines) }
    console.printError(AccessPhrases.riskNeedsWord)
    return console.readLine() == AccessPhrases.typedWord
  }
}
