/// What is said of a stack whose template, or whose resources, cannot be read: what is known all the same, and what is not.
package enum UnreadPhrases {
  /// - Parameter reason: a whole sentence.
  package static func templateIsNotRead(_ reason: Phrase) -> Phrase {
    Phrase("The template of the stack cannot be read.", "スタックのテンプレートを読み取れません。").followed(by: reason)
  }

  package static let templateIsNotOurText = Phrase(
    "It is not the text that gitlab-wizard writes.", "gitlab-wizard が出力したテンプレートではありません。")

  package static let templateWasEdited = Phrase(
    "It was edited elsewhere: change the stack by what changed it last. status, resume and destroy go on working.",
    "gitlab-wizard 以外で編集されています。スタックの変更は、最後に変更したツールで行ってください。status、resume、destroy は引き続き使えます。")

  package static func originIsNotKnown(_ name: String) -> Phrase {
    Phrase(
      "Whether gitlab-wizard made the stack \(name) cannot be seen.",
      "スタック \(name) を gitlab-wizard が作成したかどうかは確認できません。")
  }

  package static func nameWhatIsMeant(_ name: String) -> Phrase {
    Phrase(
      "It is watched only by its name. If it is meant: gitlab-wizard resume \(name)",
      "名前を指定した場合に限り進行状況を表示します。このスタックでよければ: gitlab-wizard resume \(name)")
  }

  package static let unknownWhatGoes = Phrase(
    "What the deletion keeps is not known. Take it that the repositories and the password of root are deleted too.",
    "削除後に何が残るかは分かりません。リポジトリと root のパスワードも削除されるものと考えてください。")

  /// - Parameter reason: a whole sentence.
  package static func whatIsThereIsUnseen(_ reason: Phrase) -> Phrase {
    Phrase(
      "What of it is still there cannot be seen; all that its template names is listed.",
      "実際に残っているリソースを確認できないため、テンプレートにあるものをすべて示しています。"
    ).followed(by: reason)
  }

  package static let remedyDeleteAndDeploy = Phrase(
    "delete what is left, then deploy the answers of this wizard",
    "残りを削除し、このウィザードの回答でデプロイする")

  package static func standsInStack(_ count: Int) -> Phrase {
    Phrase("In the stack (\(count)):", "スタックにあるリソース（\(count) 件）:")
  }

  package static let costIsNotKnown = Phrase("not known without the template", "テンプレートがないため不明")

  /// Over commands that can be copied whole, as `leftHeading`.
  package static let unknownWhatIsLeft = Phrase(
    "Seen to be left; these commands delete it for good", "残存を確認したもの（次のコマンドで完全に削除されます）")

  package static let nothingSeenLeft = Phrase(
    "The events of the deletion name nothing that was kept.", "削除イベントには、残されたリソースの記録がありません。")
}
