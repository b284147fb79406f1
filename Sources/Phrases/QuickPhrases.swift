/// The quick way through the questions.
package enum QuickPhrases {
  package static let keyQuick = Phrase("quick", "かんたん")
  package static let keyFull = Phrase("every question", "すべての質問")
  package static let help = Phrase(
    "Ask only what has no good default. Defaults can be changed all the same.",
    "適切な既定値のない質問だけをします。ほかの質問の既定値も変更できます。")
  package static let isFull = Phrase("Enter goes through every question again.", "Enter で、すべての質問に順に進みます。")

  /// - Parameter count: of the questions that are left.
  package static func isQuick(_ count: Int) -> Phrase {
    Phrase(
      "Quick: Enter goes to what has no good default (\(count.of("question", "questions")) left), then to the plan. All else can be "
        + "changed there by e, or here by the arrows.",
      "かんたん: Enter で、適切な既定値のない質問（残り \(count) 件）だけに進み、計画に移ります。ほかは計画の e か、ここの矢印キーで変更できます。")
  }
}
