/// What the signs of the screens mean, in a few words each, for the legend in the help.
package enum SignPhrases {
  package static let ofResources = Phrase("What becomes of a resource", "リソースの変化")
  package static let ofMoney = Phrase("Money", "料金")
  package static let ofWork = Phrase("While AWS is at work", "AWS の処理中")
  package static let ofFindings = Phrase("Findings", "確認の結果")

  // MARK: What becomes of a resource

  package static let added = Phrase("added", "追加")
  package static let changed = Phrase("changed as it stands", "そのまま変更")
  package static let replaced = Phrase("replaced: made anew", "置換（作り直し）")
  package static let removed = Phrase("deleted", "削除")
  package static let data = Phrase("holds data of GitLab", "GitLab のデータを保持")
  package static let secret = Phrase("holds a secret", "パスワードや鍵を保持")

  // MARK: Money

  package static let dependsOnUse = Phrase("depends on your use", "使用量で変わる")
  package static let underOneDollar = Phrase("under one dollar", "1 ドル未満")

  // MARK: While AWS is at work

  package static let waits = Phrase("its turn comes", "順番待ち")
  package static let isBusy = Phrase("under way", "処理が進行中")
  package static let isSlow = Phrase("longer than usual", "通常より時間がかかっている")
  package static let isDone = Phrase("finished", "処理が終わった")
  package static let hasFailed = Phrase("did not work", "処理できなかった")
  package static let isTakenBack = Phrase("being taken back", "元に戻している")
  package static let wasTakenBack = Phrase("taken back", "元に戻した")
  package static let isDeleted = Phrase("being deleted", "削除している")
  package static let isGone = Phrase("deleted", "削除した")
  package static let isKept = Phrase("stays, and may cost", "残る（料金がかかることがある）")

  // MARK: Findings

  package static let stops = Phrase("stops it until mended", "解決するまで進めない")
  package static let needsName = Phrase("grave: takes the name", "重大: スタック名の入力が必要")
  package static let isWrong = Phrase("does not work now", "いま動作していない")
  package static let couldNotBeSeen = Phrase("could not be seen", "確認できなかった")
  package static let isToBeKnown = Phrase("to be known first", "先に知っておくこと")
  package static let isGoodToKnow = Phrase("good to know", "参考")
  package static let isWell = Phrase("nothing to do", "問題なし")
  package static let isAsked = Phrase("being asked", "問い合わせ中")
  package static let isOpen = Phrase("still to be answered", "未回答")
  package static let isNotKnown = Phrase("not known", "不明")
}
