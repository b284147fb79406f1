/// Test of a GitLab from inside its own container: its sign-in page answers, and a project can be pushed and cloned. What it makes it
/// removes again, and what an earlier one left.
package struct SmokeTest: Hashable, Sendable {
  /// In the order in which they are made.
  package enum Step: String, CaseIterable, Sendable {
    case signIn = "sign-in"
    case token, push, clone
    case cleanUp = "clean-up"
  }

  package enum State: Hashable, Sendable {
    case pending
    case passed
    /// GitLab's or Git's own words; empty where it said nothing.
    case failed(String)
    /// What it needs had failed.
    case skipped
    /// Nobody heard how it went, for this reason.
    case unknown(String)
  }

  private var states: [Step: State] = [:]
  private var rest = ""

  package init() {}

  package subscript(step: Step) -> State { states[step] ?? .pending }

  /// How often it is begun on a container that has just started, which lets nobody in for its first minute, and seconds between.
  package static let attemptsAfterStart = 6
  package static let pause = 10.0

  /// Whether every step was seen to pass.
  package var hasPassed: Bool { Step.allCases.allSatisfy { self[$0] == .passed } }

  /// Whether nobody heard how a step went.
  package var isLost: Bool { states.values.contains { if case .unknown = $0 { true } else { false } } }

  /// Whether a token was made, or may have been, whose removal was not seen.
  package var mayLeaveThings: Bool {
    guard self[.signIn] == .passed else { return false }
    if case .failed = self[.token] { return false }
    return self[.cleanUp] != .passed
  }

  /// Takes in what the script says as it comes; the steps that are over by it.
  package mutating func take(_ text: String) -> [Step] {
    rest += text
    var over: [Step] = []
    while let end = rest.firstIndex(where: \.isNewline) {
      let line = rest[..<end]
      rest = String(rest[rest.index(after: end)...])
      guard let match = line.wholeMatch(of: #/gitlab-wizard: (\S+) (ok|fail)(?: (.*))?/#),
        let step = Step(rawValue: String(match.1))
      else { continue }
      states[step] = match.2 == "ok" ? .passed : .failed(match.3.map(String.init) ?? "")
      over.append(step)
    }
    return over
  }

  /// What is left open once the script has ended.
  ///
  /// - Parameter loss: why nobody heard it end; nil where it did end.
  package mutating func end(_ loss: String?) {
    let hasFailed = states.values.contains { $0 != .passed }
    for step in Step.allCases where states[step] == nil {
      states[step] = loss.map(State.unknown) ?? (hasFailed ? .skipped : .unknown(""))
    }
  }
}
