/// What the page of all checks says, around the checks themselves.
package enum CheckPagePhrases {
  package static let title = Phrase("Check", "事前チェック")

  // MARK: Head

  package static func all(_ count: Int) -> Phrase { Phrase("All \(count)", "すべて \(count)") }
  package static func needsMe(_ count: Int) -> Phrase { Phrase("needs me \(count)", "要対応のみ \(count)") }
  package static func asking(_ time: String) -> Phrase { Phrase("\(time) gone", "\(time) 経過") }
  package static func asked(in time: String) -> Phrase { Phrase("asked in \(time)", "所要 \(time)") }

  // MARK: List

  package static let stops = Phrase("Stops the deployment", "このままではデプロイ不可")
  package static let couldNotBeAsked = Phrase("Could not be asked", "確認できなかったもの")
  package static let knowFirst = Phrase("Can be deployed, but know it", "デプロイ可能（要確認）")
  package static let nothingNeedsYou = Phrase("Nothing needs you.", "対応が必要なものはありません。")

  package static func undecided(_ titles: [Phrase]) -> Phrase {
    Phrase(
      "Not decided yet: \(titles.map(\.english).joined(separator: ", ")). Rows may join above.",
      "確認中: \(titles.map(\.japanese).joined(separator: "、"))。結果により上に追加されることがあります。")
  }

  /// - Parameter arrow: where they are.
  /// - Parameter kinds: how many of them are in which state.
  package static func more(_ arrow: String, _ count: Int, _ kinds: [(count: Int, word: Phrase)]) -> Phrase {
    Phrase(
      "\(arrow) \(count) more: " + kinds.map { "\($0.count) \($0.word.english.lowercased())" }.joined(separator: ", "),
      "\(arrow) ほか \(count): " + kinds.map { "\($0.word.japanese) \($0.count)" }.joined(separator: "、"))
  }

  // MARK: One of them

  package static func row(_ number: Int, of count: Int) -> Phrase {
    Phrase("row \(number) of \(count)", "\(number)/\(count)")
  }

  package static let why = Phrase("Why", "理由")
  package static let fix = Phrase("Fix", "対処")

  package static func staysClosed(_ count: Int) -> Phrase {
    Phrase(
      "d stays closed: \(count) fail. AWS would stop there and delete what it had created.",
      "d は使えません: 不可 \(count) 件。実行しても AWS が途中で止まり、作成済みのものを削除します。")
  }

  package static func answered(_ key: String, _ value: String) -> Phrase {
    Phrase("\(key) is \(value) now. What depends on it is asked again.", "\(key) を \(value) にしました。関係する項目を再確認します。")
  }

  package static func followsFromAnswers(_ title: Phrase) -> Phrase {
    Phrase(
      "\(title.english) follows from your answers: there is nothing to ask.",
      "\(title.japanese): 回答だけで決まるため、問い合わせる内容はありません。")
  }

  /// - Parameter key: as the answers file has it.
  package static func answerBehind(_ label: Phrase, _ key: String) -> Phrase {
    Phrase(
      "It goes by your answer “\(label.english)” (\(key)): Esc closes this, and e changes the answer.",
      "回答「\(label.japanese)」（\(key)）に関する項目です。Esc で閉じ、e で回答を変更できます。")
  }

  package static let noAnswerMendsIt = Phrase("No answer of yours mends it.", "回答の変更では解決しません。")

  // MARK: Keys

  /// Of what no row stands for, where nobody is signed in or AWS cannot be reached.
  package static let restIsNotAnswered = Phrase(
    "The other checks wait until AWS says who is signed in.", "ほかの項目は、サインイン先を確認できるまでチェックできません。")
  package static let keyFix = Phrase("fix", "対処")
  package static let keyNeedsMe = Phrase("needs me", "要対応のみ")
  package static let keyAll = Phrase("all", "すべて")
  package static let keyDetail = Phrase("detail", "詳細")
  package static let keyAskThis = Phrase("ask again", "再確認")
  package static let keyPolicy = Phrase("policy for your admin", "管理者用ポリシーを保存")
  package static let keyAskAll = Phrase("ask all again", "すべて再確認")
  package static let keyPlan = Phrase("plan", "計画")
}
