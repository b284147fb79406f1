internal import Drawing
internal import Phrases

/// The words that tell of rows above and below what is seen.
struct ScrollMark: Sendable {
  let language: Language
  let glyphs: Glyphs

  /// That there is more than is seen, and where.
  func more(above: Int, below: Int) -> String {
    [above > 0 ? ChangePlanPhrases.moreAbove(above) : nil, below > 0 ? ChangePlanPhrases.moreBelow(below) : nil]
      .compactMap { $0?[language] }
      .joined(separator: Phrase.listSeparator[language])
  }

  /// The same of what is seen of something; empty where that is all of it.
  func more(_ excerpt: Excerpt, _ shown: Range<Int>) -> String {
    let hidden = excerpt.hidden(beside: shown)
    return more(above: hidden.above, below: hidden.below)
  }

  /// The same, with the keys that lead there.
  func scrolling(above: Int, below: Int) -> String { "\(more(above: above, below: below))  \(glyphs.upDown)" }
}
