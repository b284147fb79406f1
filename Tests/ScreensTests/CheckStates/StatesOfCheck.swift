import Account
import Operations
import Phrases
import Testing

/// A check, by its code and its title, with every state that it can come to.
struct StatesOfCheck: Sendable {
  let code: String
  let title: Phrase
  let states: [StateOfCheck]

  /// - Parameter question: what it asks AWS before it knows anything; nil where it asks nothing.
  /// - Parameter unseen: what the page says where AWS refuses to tell that.
  init(
    _ code: String, _ title: Phrase, in scene: CheckScene, asking question: AccountQuestion, unseen: Phrase,
    _ states: [StateOfCheck]
  ) {
    self.init(
      code, title,
      states + [
        .busy(scene),
        .init(
          .unknown, scene.refusing(question), Phrase("AWS refused this call.", "AWS がこの呼び出しを拒否"), unseen),
      ])
  }

  init(_ code: String, _ title: Phrase, _ states: [StateOfCheck]) {
    self.code = code
    self.title = title
    self.states = states
  }
}

/// One state of a check: how it comes about, and what is read of it on the page.
struct StateOfCheck: Sendable {
  let state: Check.State
  let scene: CheckScene
  /// In its row.
  let found: Phrase
  /// Below, once the cursor is on it.
  let reason: Phrase
  /// The first way to mend it; nil where none is shown.
  let fix: Phrase?

  init(_ state: Check.State, _ scene: CheckScene, _ found: Phrase, _ reason: Phrase, fix: Phrase? = nil) {
    self.state = state
    self.scene = scene
    self.found = found
    self.reason = reason
    self.fix = fix
  }

  /// While it is asked again.
  static func busy(_ scene: CheckScene) -> StateOfCheck {
    StateOfCheck(.busy, scene, Phrase("asking…", "確認中…"), Phrase("asking…", "確認中…"))
  }
}

/// One row of the tables, which a test is about.
struct StateToSee: Sendable, CustomTestStringConvertible {
  let check: StatesOfCheck
  let state: StateOfCheck

  var testDescription: String { "\(check.code), \(state.state): \(state.found.english)" }

  static func all(_ checks: [StatesOfCheck]) -> [StateToSee] {
    checks.flatMap { check in check.states.map { StateToSee(check: check, state: $0) } }
  }
}

extension StatesOfCheck: CustomTestStringConvertible {
  var testDescription: String { code }
}
