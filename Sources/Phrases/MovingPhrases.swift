/// What is said of going from screen to screen, of choosing rows, and of taking answers back.
package enum MovingPhrases {
  package static let keyJump = Phrase("go to step", "ステップへ移動")
  package static let keyUndo = Phrase("undo", "元に戻す")
  package static let keyEnds = Phrase("first, last", "先頭、末尾")
  /// From a change set, which goes with it.
  package static let keyEditInstead = Phrase("discard, edit the answer", "破棄して回答を修正")
  package static let keyFilter = Phrase("filter", "絞り込み")

  /// Rows that a text chooses.
  package static func shown(_ rows: Int, of all: Int) -> Phrase {
    Phrase("\(rows) of \(all) shown", "\(all) 件中 \(rows) 件")
  }
  package static let nothingMatches = Phrase(
    "No row has this in it. Esc shows all of them.", "一致する行がありません。Esc ですべて表示します。")

  // MARK: Undo

  package static let nothingToUndo = Phrase("No change of an answer is left to undo.", "元に戻せる回答の変更はありません。")

  /// - Parameters:
  ///   - answer: the label of a question.
  ///   - value: what its answer is again; empty for none.
  ///   - others: how many more were changed along with it.
  ///   - left: how many more changes can be undone.
  package static func undone(_ answer: Phrase, _ value: Phrase, others: Int, left: Int) -> Phrase {
    let (english, japanese) = (
      value.english.isEmpty ? "empty" : value.english, value.japanese.isEmpty ? "空" : value.japanese
    )
    let along = Phrase(
      others == 0 ? "" : ", and \(others.of("answer", "answers")) along with it", others == 0 ? "" : "（ほか \(others) 件）")
    let rest = Phrase(
      left == 0 ? "" : " u undoes \(left.of("more change", "more changes")).",
      left == 0 ? "" : "u でさらに \(left) 件戻せます。")
    return Phrase(
      "Undone: \(answer.english) is \(english) again\(along.english).\(rest.english)",
      "「\(answer.japanese)」を「\(japanese)」に戻しました\(along.japanese)。\(rest.japanese)")
  }
}
