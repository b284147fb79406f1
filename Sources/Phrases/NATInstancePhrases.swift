/// A NAT instance that is gone, and is made again.
package enum NATInstancePhrases {
  package static let key = Phrase("make the NAT instance again", "NAT インスタンスを作り直す")
  package static let isSought = Phrase(
    "Looking at the NAT instance once more…", "NAT インスタンスをもう一度確認しています…")

  package static let byKey = Phrase("N on the home makes it again.", "ホームの N で作り直せます。")
  /// Where the command does not stand beside it.
  package static let comesFirst = Phrase(
    "This change needs a new task, so the NAT instance comes first: the home tells how.",
    "この変更には新しいタスクが必要です。先に NAT インスタンスを復旧してください（方法はホームに表示）。")

  // MARK: Before the order

  package static func hasNone(_ stack: String) -> Phrase {
    Phrase(
      "\(stack) has no NAT instance, so none is made again. Nothing was done.",
      "\(stack) には NAT インスタンスがないため、作り直せません。何も実行していません。")
  }

  package static func runs(_ id: String, _ state: String) -> Phrase {
    Phrase(
      "The NAT instance \(id) is there (\(state)), so it is not made again. Nothing was done.",
      "NAT インスタンス \(id) は存在するため（\(state)）、作り直しません。何も実行していません。")
  }

  /// The command stands on the line after it.
  package static func rests(_ id: String, _ state: String) -> Phrase {
    Phrase(
      "The NAT instance \(id) is not gone, but \(state): it is to be started, not made again. Nothing was done. This starts it:",
      "NAT インスタンス \(id) は失われておらず、状態は \(state) です。作り直さずに起動してください。何も実行していません。起動するコマンド:")
  }

  package static func isGone(_ id: String) -> Phrase {
    Phrase("The NAT instance \(id) is gone.", "NAT インスタンス \(id) がありません。")
  }

  package static let isAnother = Phrase(
    "The stack has another NAT instance by now: somebody made it again meanwhile. Nothing was done.",
    "その間に NAT インスタンスが作り直されました。何も実行していません。")

  /// What the change set does besides.
  package static func changesMore(_ changes: [String]) -> Phrase {
    let list = changes.joined(separator: ", ")
    return Phrase(
      "The change set does more than that: \(list).", "変更セットには、ほかの変更も含まれています: \(list)。")
  }

  /// Where nobody can be asked.
  package static let moreNeedsSomebody = Phrase(
    "--yes is none to that: somebody has to look at it at a terminal. Nothing was done.",
    "--yes では承認できません。ターミナルで内容を確認してください。何も実行していません。")

  /// What the order does, before the yes.
  package static let means = Phrase(
    "CloudFormation makes another NAT instance and, once that forwards, moves the public address, the route and the alarm to it: "
      + "the address that GitLab is seen from stays. Nothing else of the stack changes.",
    "CloudFormation が新しい NAT インスタンスを作成し、転送を開始したら、パブリックアドレス、ルート、アラームを付け替えます。"
      + "GitLab の接続元アドレスは変わりません。スタックのほかの部分は変更しません。")

  package static func takesNoAnswers(_ keys: String) -> Phrase {
    Phrase(
      "--repair nat-instance takes no answers: \(keys) is not applied. Change it afterwards.",
      "--repair nat-instance では回答を適用しません: \(keys) は適用されません。完了後に変更してください。")
  }

  package static let makesNoBackup = Phrase(
    "--repair nat-instance changes no data and makes no backup: leave out --backup-first. Nothing was done.",
    "--repair nat-instance はデータを変更せず、バックアップも作成しません。--backup-first を外してください。何も実行していません。")

  // MARK: After it

  package static func isNow(_ id: String, _ state: String) -> Phrase {
    Phrase("The new NAT instance \(id) is \(state).", "新しい NAT インスタンス \(id) の状態は \(state) です。")
  }

  package static func isNotFound(_ id: String) -> Phrase {
    Phrase("EC2 does not find the NAT instance \(id).", "EC2 に NAT インスタンス \(id) が見つかりません。")
  }

  package static let isNotListed = Phrase(
    "The stack lists no NAT instance.", "スタックに NAT インスタンスがありません。")

  package static func isNotKnown(_ reason: Phrase) -> Phrase {
    Phrase(
      "How the new NAT instance is, is not known: \(reason.english)",
      "新しい NAT インスタンスの状態は確認できませんでした: \(reason.japanese)")
  }
}
