/// What is said of a link by which somebody else creates the stack in the console of AWS.
package enum QuickCreatePhrases {
  package static let help = Phrase(
    "Print the link that creates this stack in the AWS console, instead of the template, which lies at this address in S3.",
    "テンプレートの代わりに、AWS コンソールでこのスタックを作成するリンク（クイック作成リンク）を出力します。値は、S3 に置いたテンプレートの URL です。")
  package static let takesFileInS3 = Phrase(
    "--quick-create takes the address of the template in Amazon S3, such as https://BUCKET.s3.REGION.amazonaws.com/t.yaml.",
    "--quick-create には、Amazon S3 に置いたテンプレートの URL を指定してください（例: https://BUCKET.s3.REGION.amazonaws.com/t.yaml）。")

  package static func whoOpensIt(_ address: String) -> Phrase {
    Phrase(
      "Nothing was uploaded or looked at: whoever opens the link must be able to read \(address), made by gitlab-wizard template with "
        + "these answers. Every value can be changed there, and nothing checks the account first.",
      "アップロードも確認もしていません。リンクを開く人が、同じ回答で gitlab-wizard template が出力したテンプレートを \(address) "
        + "から読み取れる必要があります。値はその画面で変更でき、アカウントの事前チェックは行われません。")
  }

  package static let takesNoTags = Phrase(
    "The tags are not in it: such a link takes none.", "タグは含まれません（クイック作成リンクでは指定できません）。")

  package static let writesNothingElse = Phrase(
    "--quick-create prints a link and nothing else: leave out --format and --parameters, or print the template first, without it.",
    "--quick-create はリンクだけを出力します。--format と --parameters は外すか、--quick-create なしで先にテンプレートを出力してください。")

  /// - Parameter count: the characters of the address of the template.
  package static func isTooLong(_ count: Int, limit: Int) -> Phrase {
    Phrase(
      "The address of the template has \(count) characters, and CloudFormation takes \(limit). Give the file a shorter key, or its "
        + "address without a signature.",
      "テンプレートの URL が \(count) 文字あり、CloudFormation の上限 \(limit) 文字を超えています。"
        + "オブジェクトキーを短くするか、署名なしの URL を指定してください。")
  }
}
