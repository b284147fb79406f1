/// What a change set means to those who use GitLab.
package enum ChangeSetPhrases {
  package static let nothingIsNoticed = Phrase("Nobody who uses GitLab notices it.", "GitLab の利用者への影響はありません。")

  package static func changeCounts(add: Int, modify: Int, replace: Int, remove: Int) -> Phrase {
    Phrase(
      "\(add) add  \(modify) change  \(replace) replace  \(remove) remove",
      "追加 \(add)  変更 \(modify)  置換 \(replace)  削除 \(remove)")
  }

  package static func becauseOf(_ answers: String) -> Phrase { Phrase("Because of \(answers)", "理由: \(answers)") }

  package static func changeExplained(stack: String, region: String) -> Phrase {
    Phrase(
      "AWS changes stack \(stack) in \(region).",
      "AWS が \(region) のスタック \(stack) を変更します。")
  }

  package static let changeQuestion = Phrase("Change it? y / n", "変更しますか？ y / n")
  package static let changeNeedsName = Phrase(
    "Cannot be undone, or data is at stake: y asks for the stack's name / n",
    "元に戻せない、またはデータに関わる変更です。y でスタック名を入力 / n")
  package static let keyChange = Phrase("yes, change it", "はい、変更する")
  package static let otherResources = Phrase("Other", "その他")

  // MARK: A typed name

  package static func changeTitle(_ stack: String) -> Phrase {
    Phrase("Change stack \(stack)?", "スタック \(stack) を変更しますか？")
  }

  package static func alsoMeans(_ marks: Phrase) -> Phrase {
    Phrase("And: \(marks.english)", "ほかに: \(marks.japanese)")
  }

  package static func typedNameQuestion(_ stack: String) -> Phrase {
    Phrase("Type the name of the stack, \(stack), and press Enter:", "スタック名 \(stack) を入力して Enter を押してください:")
  }

  package static let lossNeedsName = Phrase(
    "Cannot ask for confirmation here: add --confirm with the name of the stack. --yes is not enough for what cannot be undone or puts data at stake.",
    "確認の質問ができません。--confirm にスタック名を指定してください（元に戻せない変更やデータに関わる変更は、--yes だけでは不十分です）。")
  package static let typedNameIsAnother = Phrase("That is not the name of the stack.", "スタック名と一致しません。")
  package static let keyConfirmName = Phrase("confirm", "確定")
}
