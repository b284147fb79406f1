package import Phrases

/// One thing that was found of a subnet, for what it is to be used for.
package struct SubnetFinding: Hashable, Sendable {
  /// The check that it belongs to, such as `network.route`.
  package let code: String
  package let grade: Grade
  /// In a few words, as they stand beside a row.
  package let short: Phrase
  package let sentence: Phrase

  package enum Grade: Hashable, Sendable {
    /// It serves.
    case fits
    /// It serves, and this is to be known.
    case remark
    /// It seems to serve, and this could not be seen.
    case unseen
    /// Whether it serves could not be told: nobody but a person may choose it.
    case doubt
    /// It does not serve.
    case unfit
  }

  init(_ code: String, _ grade: Grade, _ short: Phrase, _ sentence: Phrase) {
    self.code = code
    self.grade = grade
    self.short = short
    self.sentence = sentence
  }
}

extension [SubnetFinding] {
  /// Whether it may be chosen without asking anybody.
  var serve: Bool { allSatisfy { $0.grade != .doubt && $0.grade != .unfit } }

  /// What stands against it most; what speaks for it, where nothing does.
  package var gravest: SubnetFinding? {
    first { $0.grade == .unfit } ?? first { $0.grade == .doubt } ?? first { $0.grade == .fits } ?? first
  }
}
