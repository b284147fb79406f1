package import Phrases

/// Failure that we have words for: by what it is recognized, what it means, what to do, and where. One expression has all of it,
/// in the list of what it is about.
package struct KnownFailure: RawRepresentable, CaseIterable, Sendable {
  /// What scripts read, such as `image-rate-limit`.
  package let rawValue: String
  /// What the wizard can do about it, on a key.
  package let step: NextStep
  package let rank: Rank
  private let signs: [Sign]
  private let sentence: @Sendable (Symptom) -> Phrase
  private let remedy: @Sendable (Symptom) -> Phrase

  /// How much a failure says about its reason: of several the one that says most is told.
  package enum Rank: Int, Comparable, Sendable {
    /// Only that something failed.
    case general
    /// Which part failed.
    case broad
    /// Why.
    case exact

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  init(
    _ rawValue: String, _ signs: [Sign], rank: Rank = .exact, says sentence: Phrase, remedy: Phrase, step: NextStep
  ) {
    self.init(rawValue, signs, rank: rank, says: { _ in sentence }, remedy: { _ in remedy }, step: step)
  }

  /// For words that take from the symptom what it names, or what was being done.
  init(
    _ rawValue: String, _ signs: [Sign], rank: Rank = .exact, says sentence: @escaping @Sendable (Symptom) -> Phrase,
    remedy: @escaping @Sendable (Symptom) -> Phrase, step: NextStep
  ) {
    self.rawValue = rawValue
    self.signs = signs
    self.rank = rank
    self.step = step
    self.sentence = sentence
    self.remedy = remedy
  }

  /// The cause in a sentence.
  package func sentence(for symptom: Symptom) -> Phrase { sentence(symptom) }

  /// What to do about it.
  package func remedy(for symptom: Symptom) -> Phrase { remedy(symptom) }
}

// MARK: The catalogue

extension KnownFailure {
  /// All, in the order in which they are looked for: what says more precisely why comes first.
  package static let allCases = [
    TaskFailures.all, StorageFailures.all, GitLabFailures.all, AccountFailures.all, LimitFailures.all,
    DeletionFailures.all, NameFailures.all, RightFailures.all, StackFailures.all, JobFailures.all, GeneralFailures.all,
  ].flatMap { $0 }

  /// nil if the catalogue has none of that name.
  package init?(rawValue: String) {
    guard let found = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = found
  }

  /// What a symptom is about; the first in the order of the catalogue, nil if nobody has described it yet.
  package init?(_ symptom: Symptom) {
    guard let found = Self.allCases.first(where: { $0.signs.contains { $0.fits(symptom) } }) else { return nil }
    self = found
  }

  /// Failures one below the other, each an expression of its own.
  @resultBuilder enum List {
    static func buildBlock(_ failures: KnownFailure...) -> [KnownFailure] { failures }
  }
}

extension KnownFailure: Hashable {
  package static func == (one: Self, other: Self) -> Bool { one.rawValue == other.rawValue }

  package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
