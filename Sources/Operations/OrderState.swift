package import Deployment

/// How far it has come with what AWS is to do.
package enum OrderState: Hashable, Sendable {
  case notGiven
  /// A stack that was there before is looked for, and nothing is known of it yet.
  case sought
  /// No answer yet, or none that told: AWS may be at work, or may not.
  case given
  case taken
  /// What was ordered has come to its end.
  case settled

  /// How it ends for whoever goes now, which stops nothing in AWS; nil where it had come to its end.
  package func ending(by parting: Ending.Parting) -> Ending? {
    switch (self, parting) {
    case (.notGiven, .interrupted(let signal)): .notBegun(.interrupted(signal: signal))
    case (.notGiven, .refused(let exitCode)): .notBegun(.refused(exitCode: exitCode))
    case (.notGiven, .detached), (.notGiven, .left), (.notGiven, .blind): .notBegun(.refused(exitCode: .failed))
    case (.sought, _): .notKnown(parting)
    case (.given, .refused): .inDoubt(.blind)
    case (.given, _): .inDoubt(parting)
    case (.taken, .refused): .stillRunning(.blind)
    case (.taken, _): .stillRunning(parting)
    case (.settled, _): nil
    }
  }
}
