/// The way through the wizard, by the keys that a user presses.
extension Tmux {
  /// From the first question to the plan, taking every default.
  func answerEverything(_ words: WizardWords, allowing network: String) async throws {
    try await wait(for: words.step(1))
    try await keys("Enter", "Enter", "Enter")
    try await wait(for: words.step(2))
    try await keys("Enter", "Enter", "Enter", "Enter")
    try await wait(for: words.step(3))
    try await keys("Enter", "Enter", "Enter", "Enter", "Enter")
    try await wait(for: words.step(4))
    try await type(network)
    try await wait(for: network)
    try await keys("Enter", "Enter", "Enter")
    try await wait(for: words.step(5))
    try await keys("Enter", "Enter", "Enter", "Enter", "Enter", "Enter", "Enter", "Enter", "Enter")
    try await wait(for: words.step(6))
  }

  /// From the plan of GitLab over HTTP through its three confirmations to the first events.
  func deploy(_ words: WizardWords) async throws {
    try await wait(for: words.step(6))
    try await keys("d")
    try await wait(forWrapped: words.confirmation)
    try await keys("y")
    try await wait(forWrapped: words.risk)
    try await keys("y")
    try await wait(for: words.changeSetQuestion)
    try await keys("y")
    try await wait(for: words.phases)
  }
}
