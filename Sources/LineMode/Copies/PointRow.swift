internal import Drawing
internal import Operations
internal import Phrases
internal import Upkeep

/// A copy of the whole file system as a row of a table in lines.
struct PointRow {
  private let number: String
  private let made: String
  private let words: [Phrase]

  private init(number: String, made: String, _ words: Phrase...) {
    self.number = number
    self.made = made
    self.words = words
  }

  init(_ point: RecoveryPoint, number: Int, at now: Double) {
    self.init(
      number: "\(number)", made: String(UTC.date(point.made).prefix(16)), CopyPhrases.age(now - point.made),
      CopyPhrases.size(point.bytes), point.wordsOfMaker, point.wordsOfKeeping, point.wordsOfTrial)
  }

  static func labels(_ language: Language) -> PointRow {
    PointRow(
      number: "", made: CopyPhrases.made[language], CopyPhrases.ageLabel, CopyPhrases.sizeLabel, CopyPhrases.byLabel,
      CopyPhrases.keptLabel, CopyPhrases.triedLabel)
  }

  /// As they stand beside each other.
  func text(_ language: Language) -> String {
    let cells = words.map { $0[language] }
    return [
      number.padded(to: 3, standing: .right), made.padded(to: 16), cells[0].padded(to: 7, standing: .right),
      cells[1].padded(to: 9, standing: .right), cells[2].padded(to: 6), cells[3].padded(to: 10), cells[4],
    ].joined(separator: "  ")
  }
}
