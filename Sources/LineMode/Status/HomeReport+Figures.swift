internal import Drawing
internal import Home
internal import Phrases

extension HomeReport {
  /// What was asked of each GitLab besides, under its name; what could not be seen is among the rest of that.
  func figures(_ language: Language) -> [String] {
    home.gitlabs.flatMap { gitlab -> [String] in
      let measured = gitlab.measured.value == nil ? [] : gitlab.measuredWords
      var lines = line(
        HomeFigurePhrases.lineGrowth, gitlab.growthWords(drawnWith: Glyphs.ascii.levels), language)
      if gitlab.drift.value != nil { lines += line(HomeFigurePhrases.lineDrift, gitlab.driftWords, language) }
      for (number, words) in measured.enumerated() {
        lines += line(number == 0 ? HomePhrases.lineMeasured : Phrase(verbatim: ""), words, language)
      }
      return lines.isEmpty ? [] : ["", gitlab.name] + lines
    }
  }

  private func line(_ label: Phrase, _ words: Phrase?, _ language: Language) -> [String] {
    let rows = words?[language].lines(to: 62) ?? []
    return rows.enumerated().map { "\(($0.offset == 0 ? label[language] : "").padded(to: 17))\($0.element)" }
  }
}
