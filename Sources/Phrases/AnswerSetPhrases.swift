/// Sets of answers that have a name, and where answers are kept.
package enum AnswerSetPhrases {
  package static let keyWrite = Phrase("write answers", "回答を書き出す")

  package static let helpList = Phrase(
    "List the named sets of answers, which --answers NAME opens.", "名前付きの回答セットを一覧表示します（--answers 名前 で使用）。")

  /// - Parameters:
  ///   - known: those that there are.
  ///   - isRehearsal: whether it was wanted in a rehearsal, which begins none.
  package static func noSuchSet(_ name: String, known: [String], isRehearsal: Bool) -> Phrase {
    let start = Phrase(
      "There is no file and no set of answers named ‘\(name)’.", "「\(name)」というファイルも回答セットもありません。")
    let way = isRehearsal ? rehearsalOnlyReads.followed(by: begin(name)) : begin(name)
    return start.followed(by: known.isEmpty ? way : there(known).followed(by: way))
  }

  private static let rehearsalOnlyReads = Phrase(
    "A rehearsal only reads a set that is there.", "リハーサルでは既存のセットを読むだけです。")

  private static func there(_ known: [String]) -> Phrase {
    Phrase("There are: \(known.joined(separator: ", ")).", "既存のセット: \(known.joined(separator: "、"))。")
  }

  private static func begin(_ name: String) -> Phrase {
    Phrase("To begin one: gitlab-wizard --answers \(name)", "新しく始めるには: gitlab-wizard --answers \(name)")
  }

  package static let thereAreNone = Phrase(
    "There are no named sets of answers. To begin one: gitlab-wizard --answers NAME",
    "名前付きの回答セットはありません。始めるには: gitlab-wizard --answers 名前")

  // MARK: When the screens are gone

  package static func areKept(_ path: String) -> Phrase {
    Phrase("Your answers are kept in \(path)", "回答の保存先: \(path)")
  }
  package static let goOn = Phrase("Go on", "続きから")
}
