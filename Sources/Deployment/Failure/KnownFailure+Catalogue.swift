package import Phrases

extension KnownFailure {
  /// What a symptom is about; the first in the order of the catalogue, nil if nobody has described it yet.
  package init?(_ symptom: Symptom) {
    guard let found = Self.allCases.first(where: { $0.entry.signs.contains { $0.fits(symptom) } }) else { return nil }
    self = found
  }

  /// The cause in a sentence.
  package func sentence(for symptom: Symptom) -> Phrase { entry.sentence(symptom) }

  /// What to do about it.
  package func remedy(for symptom: Symptom) -> Phrase { entry.remedy(symptom) }

  /// What the wizard can do about it, on a key.
  package var step: NextStep { entry.step }

  package var rank: Rank { entry.rank }
}
