package import Upkeep

/// What of the log somebody wants to see, as the command line says it.
package struct LogWish: Sendable {
  package let start: LogStart
  package let filter: LogFilter
  /// Whether what is written from now on is waited for.
  package let follows: Bool

  package init(start: LogStart, filter: LogFilter, follows: Bool) {
    self.start = start
    self.filter = filter
    self.follows = follows
  }
}
