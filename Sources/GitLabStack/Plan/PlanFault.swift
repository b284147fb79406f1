package import Phrases

/// Why no plan can be read from a template.
///
/// Templates are our own, so this is a mistake of the program, for its tests to find.
package struct PlanFault: Error, Hashable, Sendable {
  /// Of the template, from 1; nil where no line is to blame.
  package let line: Int?
  package let reason: Phrase

  init(line: Int?, _ reason: Phrase) {
    self.line = line
    self.reason = reason
  }
}
