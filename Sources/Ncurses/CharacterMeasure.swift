/// How characters come out on a terminal, by where its cursor stands after each of two: `ë`, which every terminal that speaks UTF-8 gives
/// one column, and the line `─`, which some give two where East Asian text is usual ("ambiguous" in Unicode's EastAsianWidth.txt).
struct CharacterMeasure {
  enum Verdict: Hashable {
    /// As we count.
    case asCounted
    /// Lines and marks take two columns each.
    case ambiguousIsWide
    /// What comes out is not UTF-8.
    case notUnicode
  }

  /// Asks for both, on a row that the first picture paints over. Not on the first, where the answer would be the sequence of a key.
  ///
  /// Both bytes of `ë` are letters in the older encodings, and none of them steers a terminal.
  static let question: StaticString = "\u{1B}[2;1Hë\u{1B}[6n\u{1B}[2;1H─\u{1B}[6n"

  /// The column, from 1, after one character of so many columns.
  static let columns = 2...4
  /// The answer that tells this column.
  static func answer(telling column: Int) -> String { "\u{1B}[2;\(column)R" }

  private let begin = ContinuousClock.now
  private var isUnicode: Bool?

  /// Whether an answer may still be on its way, over whatever network.
  var isFresh: Bool { ContinuousClock.now - begin < .milliseconds(500) }

  /// Takes one answer; nil before the last.
  mutating func take(_ column: Int) -> Verdict? {
    guard isUnicode != nil else {
      isUnicode = column == Self.columns.lowerBound
      return isUnicode == true ? nil : .notUnicode
    }
    return column == Self.columns.lowerBound ? .asCounted : .ambiguousIsWide
  }
}
