package import Phrases

/// All that is wrong with the form of an answers file, in the order of its lines.
package struct AnswersFileFault: Error, Hashable, Sendable {
  package let objections: [Objection]
  /// What could be read all the same, so that what is wrong with its answers can be said at once; empty if the text is no YAML.
  package let rest: AnswersFile

  init(_ objections: [Objection], rest: AnswersFile = .empty) {
    self.objections = objections
    self.rest = rest
  }

  package struct Objection: Hashable, Sendable {
    /// From 1; nil where the reader of YAML could not say.
    package let line: Int?
    /// As it stands in the file, with its section: `network.cidrs`; empty where the whole file is meant.
    package let key: String
    /// As it stands in the file; empty where there is none or it is not a text.
    package let value: String
    package let reason: Phrase
    package let accepted: Phrase
  }
}
