/// What stands below the screens once they are gone.
package enum LeavingPhrases {
  package static let address = Phrase("GitLab", "GitLab")
  package static let report = Phrase("Failure report", "失敗の記録")
  package static let status = Phrase("State now", "現在の状態")
  package static let resume = Phrase("Come back", "画面に戻る")
  package static let change = Phrase("Change it", "変更")
  package static let destroy = Phrase("Delete it", "削除")

  package static let awsGoesOnAlone = Phrase("AWS continues without this window.", "この画面を閉じても AWS は処理を続けます。")
  package static let nothingIsKnownYet = Phrase(
    "AWS had not said anything about the stack yet, so nothing is known of it.",
    "AWS からまだ応答がなく、スタックの状態は不明です。")
  /// While a stack is being deleted.
  package static let notFoundOnceDeleted = Phrase(
    "Once the stack is deleted, these commands no longer find it.", "削除が完了すると、次のコマンドではスタックが見つからなくなります。")
  /// While an order is given again and again.
  package static let orderIsGivenAgain = Phrase(
    "Still waiting for AWS to answer the request…", "AWS の応答を待っています…")
  package static let orderIsNotAnswered = Phrase(
    "AWS had not answered the request yet: it may have begun.", "AWS からまだ応答がありません。処理を始めている可能性があります。")
}
