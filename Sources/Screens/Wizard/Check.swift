internal import Phrases

/// One line of the check list above the plan.
struct Check: Sendable {
  let state: State
  let message: Phrase

  enum State: Sendable {
    case fail, warn, wait
  }
}
