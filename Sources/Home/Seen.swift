package import Operations

/// One thing that is looked at again and again: what was seen of it last, and what kept a later look from seeing anything.
package struct Seen<Value: Sendable>: Sendable {
  /// nil where it was never seen.
  package private(set) var value: Value?
  /// When that was, in seconds since 1970.
  package private(set) var time: Double?
  /// Why the last look saw nothing; nil if it did, or none has come back.
  package private(set) var trouble: Trouble?
  /// Whether a look is under way.
  package private(set) var isAsked = false
  private var isDue = true

  package init() {}

  /// Whether somebody is to look; true once, until `expire()`.
  mutating func ask() -> Bool {
    guard isDue, !isAsked else { return false }
    (isDue, isAsked) = (false, true)
    return true
  }

  /// Has it looked at anew. What was seen stays until then.
  package mutating func expire() { isDue = true }

  mutating func take(_ result: Result<Value, Trouble>, at now: Double) {
    isAsked = false
    switch result {
    case .success(let value): (self.value, time, trouble) = (value, now, nil)
    case .failure(let trouble): self.trouble = trouble
    }
  }

  /// Whether nobody knows yet, and somebody will.
  package var isPending: Bool { value == nil && trouble == nil && (isAsked || isDue) }
}
