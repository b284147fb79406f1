package enum TemplateFaultPhrases {
  /// A mistake in our own template, found before anything was done with it.
  package static func faultInTemplate(line: Int?, _ reason: Phrase) -> Phrase {
    Phrase(
      "The template has a fault\(line.map { ", line \($0)" } ?? ""): \(reason.english)",
      "テンプレートに誤りがあります\(line.map { "（\($0) 行目）" } ?? ""): \(reason.japanese)")
  }
}
