/// A text over the screen, to scroll through.
struct Reading: Sendable {
  let kind: Kind
  /// How many lines up from the end.
  var scroll = 0

  enum Kind: Sendable {
    case log, evidence, followers, checks
  }

  init(kind: Kind, scroll: Int = 0) {
    self.kind = kind
    self.scroll = scroll
  }
}
