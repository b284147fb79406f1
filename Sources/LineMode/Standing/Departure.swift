/// Who ends a command, and what has to be taken back for whoever stops it.
struct Departure: Sendable {
  /// Takes back what nobody needs if we are stopped now; nil where there is nothing.
  private(set) var takesBack: (@Sendable () async -> Void)?
  private(set) var isOver = false
  /// Whether somebody stopped us, so that nothing more is begun.
  private(set) var isStopped = false

  /// What is left behind if we are stopped from here on, and how to take it back.
  mutating func leave(_ takingBack: @escaping @Sendable () async -> Void) { takesBack = takingBack }

  /// From here on it is not to be taken back. Returns whether that is so; not after somebody stopped us.
  mutating func keep() -> Bool {
    takesBack = nil
    return !isOver && !isStopped
  }

  /// The first to be told is whoever stopped us.
  mutating func stop() { isStopped = true }

  /// Returns whether this is how it ends: the first to say so is the only one, and whoever stopped us comes first.
  mutating func end() -> Bool { isStopped ? false : part() }

  /// The same for whoever stopped us.
  mutating func part() -> Bool {
    defer { isOver = true }
    return !isOver
  }
}
