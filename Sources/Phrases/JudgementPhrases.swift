/// What a change means to those who use GitLab, question by question.
package enum JudgementPhrases {
  package static let heading = Phrase("What it means to people", "利用者への影響")
  package static let headingShort = Phrase("What it means", "影響")

  package static let shutOut = Phrase("Shut out", "接続不可になる範囲")
  package static let letIn = Phrase("Let in", "新たに接続できる範囲")
  package static let away = Phrase("Away", "停止時間")
  package static let seenAs = Phrase("Seen as", "送信元 IP アドレス")
  package static let address = Phrase("Address", "URL")
  package static let data = Phrase("Data", "データ")
  package static let wayBack = Phrase("Way back", "切り戻し")
  package static let validation = Phrase("AWS says", "AWS の検証")
  package static let other = Phrase("Also", "その他")

  // MARK: CloudFormation's own validation

  package static let validationFoundNothing = Phrase(
    "CloudFormation reports no finding of its validation.", "CloudFormation の検証で報告された問題はありません。")
  package static let validationIsUnseen = Phrase(
    "What CloudFormation's own validation found could not be seen.", "CloudFormation の検証結果を確認できませんでした。")
  package static let validationNotAsked = Phrase(
    "CloudFormation was not asked what its own validation found.", "CloudFormation の検証結果は確認していません。")

  /// - Parameter line: what could not be looked at, and AWS's reason.
  package static func validationSkipped(_ line: String) -> Phrase {
    Phrase("CloudFormation skipped a check: \(line)", "CloudFormation が一部の検証を省略しました: \(line)")
  }

  // MARK: Where nothing changes

  package static let nobodyIsShutOut = Phrase("Nobody: whoever can connect now still can.", "なし。今接続できる人は引き続き接続できます。")
  package static let nobodyIsLetIn = Phrase("Nobody new.", "なし。")
  package static let runsOn = Phrase("Nobody notices: GitLab keeps running.", "停止しません。")
  package static let seenAsBefore = Phrase(
    "GitLab goes on calling others from the same address.", "変わりません。GitLab から外部への通信は同じアドレスから出ます。")
  package static let dataIsUntouched = Phrase(
    "Untouched: files, database and password.", "変更なし（ファイル、データベース、パスワード）。")

  package static let dataIsMigrated = Phrase(
    "Kept, and changed by GitLab: the new release migrates the database and cannot be taken back.",
    "保持されますが、新しいリリースがデータベースを移行します。元には戻せません。")

  /// - Parameter address: where GitLab is; nil where AWS has not said.
  package static func staysAt(_ address: String?) -> Phrase {
    guard let address else { return Phrase("Stays as it is: no clone changes.", "変わりません。クローンの設定変更も不要です。") }
    return Phrase("Stays \(address): no clone changes.", "\(address) のままです。クローンの設定変更も不要です。")
  }

  // MARK: What is not said by one resource or answer

  package static let seenAsAnother = Phrase(
    "Without a NAT each start of GitLab has another public address: partners that admit GitLab by its address must be told.",
    "NAT がないため、起動のたびに GitLab のパブリック IP アドレスが変わります。アドレスで許可している接続先には連絡が必要です。")

  /// - Parameter names: logical ids.
  package static func isNotKnown(_ names: String) -> Phrase {
    Phrase("Not known: \(names) changes in a way that cannot be judged.", "不明です。\(names) の変更の影響を判断できません。")
  }
}
