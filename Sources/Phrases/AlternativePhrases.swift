/// The few answers that a question has, and what each means.
package enum AlternativePhrases {
  package static let natGateway = Phrase("NAT gateway", "NAT ゲートウェイ")
  package static let natInstance = Phrase("NAT instance", "NAT インスタンス")
  package static let publicSubnets = Phrase("public subnets", "パブリックサブネット")

  package static let elastic = Phrase("elastic", "エラスティック")
  package static let bursting = Phrase("bursting", "バースト")
  package static let yes = Phrase("yes", "はい")
  package static let no = Phrase("no", "いいえ")
  package static let keep = Phrase("keep", "残す")
  package static let delete = Phrase("delete", "削除する")
}
