internal import Drawing
package import GitLabStack
internal import Operations
package import Phrases
package import Pricing

/// The wizard: what all screens share, the screens, which one is on, and what lies over it.
///
/// `update` changes it and says what is to be done outside; `draw` only reads it.
package struct Wizard: Sendable {
  var shared: Shared
  var interview = Interview()
  var plan = PlanScreen()
  var cost = CostScreen()
  /// nil where nothing was deployed.
  var operation: OperationScreen?
  var deletion = DeletionScreen()
  var done = DoneScreen()
  /// What a stack left that went before the one that is to be made.
  var leftBefore: WhatIsLeft?
  var screen = Screen.interview
  var dialog: Dialog?
  /// How far down what is longer than the screen was scrolled: the screen itself, and the box over it.
  var scrolled = (page: 0, box: 0)
  /// The size that it was last shown at, which says how far there is to scroll; nil before it was.
  var size: Size?
  var waitsForStack = WaitForStack.nothing

  package init(_ settings: Settings, answers: Answers = Answers()) {
    shared = Shared(settings, answers: answers)
    interview.begin(&shared)
  }

  /// Works out the first plan, and says what to ask the account while the user reads. Due once, after the first picture.
  package mutating func start() -> [Effect] {
    defer { keepUp() }
    return shared.start()
  }

  /// Goes on in an account in memory, with all answers kept; `region` is its own, for whoever has named none.
  package mutating func beginRehearsal(in region: Region?) -> [Effect] {
    defer { keepUp() }
    return shared.beginRehearsal(in: region)
  }

  /// Takes prices that AWS gave in another run.
  package mutating func know(_ refreshes: [PriceRefresh]) {
    if !refreshes.isEmpty { shared.prices = shared.prices.refreshed(by: refreshes) }
  }

  /// Says something above the keys until the next key.
  package mutating func note(_ phrase: Phrase) { shared.notice = phrase }

  // MARK: What is known

  package var settings: Settings {
    get { shared.settings }
    set { shared.settings = newValue }
  }

  package var answers: Answers { shared.answers }
  /// Where everything is to be built, as far as somebody has said.
  package var region: Region? { shared.region }
  package var stackName: String { shared.stackName }

  func say(_ phrase: Phrase) -> String { shared.say(phrase) }

  /// The words for what is above and below.
  var mark: ScrollMark { ScrollMark(language: settings.language, glyphs: settings.glyphs) }
}
