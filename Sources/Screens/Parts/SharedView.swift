internal import Phrases

/// How something looks, by what all screens share. It only reads.
protocol SharedView {
  var shared: Shared { get }
}

extension SharedView {
  func say(_ phrase: Phrase) -> String { shared.say(phrase) }

  /// The words for what is above and below.
  var mark: ScrollMark { ScrollMark(language: shared.settings.language, glyphs: shared.settings.glyphs) }
}
