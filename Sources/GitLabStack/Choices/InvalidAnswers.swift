/// All that stands against a set of answers, in the order of the questions.
package struct InvalidAnswers: Error, Hashable, Sendable {
  package let objections: [Objection]

  package init(_ objections: [Objection]) {
    self.objections = objections
  }
}
