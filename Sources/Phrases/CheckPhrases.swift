/// What a look at the account found before a deployment.
package enum CheckPhrases {
  package static let asking = Phrase("asking…", "確認中…")
  package static let nobodyAnswered = Phrase("Nobody has answered.", "応答がありません。")
  package static let notLookedAt = Phrase("not looked at", "未確認")
  package static let isNotTold = Phrase("AWS does not say", "AWS の情報なし")
  package static let isMissing = Phrase("not there", "存在しません")
  package static let stackIsUnseen = Phrase("The stack could not be seen.", "スタックを確認できませんでした。")

  /// What is said of several things at once, and which they are; of many, three are named.
  package static func of(_ titles: [Phrase], _ reason: Phrase) -> Phrase {
    let named = titles.count > 4 ? titles.prefix(3) : titles[...]
    let more = titles.count - named.count
    let english = named.map(\.english).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    let japanese = named.map(\.japanese).joined(separator: "、") + (more > 0 ? " ほか \(more) 件" : "")
    return Phrase("\(reason.english) (\(english))", "\(reason.japanese)（\(japanese)）")
  }

  package static func quota(_ used: Int, of limit: Int, needed: Int) -> Phrase {
    Phrase("\(used) of \(limit) used, needs \(needed)", "使用 \(used)/\(limit)、必要 \(needed)")
  }

  package static let restIsNotAsked = Phrase("Nothing else was asked.", "ほかの項目は確認していません。")

  package static func counts(_ counts: [(count: Int, word: Phrase)], seconds: Int) -> Phrase {
    Phrase(
      counts.map { "\($0.count) \($0.word.english.lowercased())" }.joined(separator: ", ") + " in \(seconds) s.",
      counts.map { "\($0.word.japanese) \($0.count)" }.joined(separator: "、") + "（\(seconds) 秒）")
  }

  package static let helpCheck = Phrase(
    "Ask the account what would stop the deployment; nothing is changed.",
    "デプロイの妨げになるものを確認します。何も変更しません。")

  /// - Parameter head: the state, the number and the code.
  /// - Parameter fix: the option of the command line that mends it; nil where none does.
  package static func line(_ head: String, _ found: Phrase, fix: String?) -> Phrase {
    func ended(_ text: String, _ stop: String) -> String { text.hasSuffix(stop) ? text : text + stop }
    return Phrase(
      "\(head): \(ended(found.english, "."))" + (fix.map { " Fix: \($0)" } ?? ""),
      "\(head): \(ended(found.japanese, "。"))" + (fix.map { "対処: \($0)" } ?? ""))
  }

  /// - Parameter amount: whole dollars.
  package static func costsMore(_ amount: String) -> Phrase {
    Phrase("~\(amount) USD/month more", "月額 約 \(amount) USD 増")
  }
  package static func costsLess(_ amount: String) -> Phrase {
    Phrase("~\(amount) USD/month less", "月額 約 \(amount) USD 減")
  }

  /// A way to mend something, and what is to be known of it: its price, how long it takes.
  package static func fix(_ sentence: Phrase, _ facts: [Phrase]) -> Phrase {
    guard !facts.isEmpty else { return sentence }
    return Phrase(
      remarked(sentence.english, " (\(facts.map(\.english).joined(separator: ", ")))"),
      remarked(sentence.japanese, "（\(facts.map(\.japanese).joined(separator: "、"))）"))
  }

  /// Before the stop that a sentence ends with, or the colon that leads to a command.
  private static func remarked(_ sentence: String, _ remark: String) -> String {
    guard let last = sentence.last, ".。:".contains(last) else { return sentence + remark }
    return sentence.dropLast() + remark + String(last)
  }

  // MARK: Names

  package static let wouldBeChanged = Phrase("it would be changed", "変更の対象")
  package static let takesNoChange = Phrase("takes no such change", "この変更は不可")

  package static func stackNameIsFree(_ name: String) -> Phrase {
    Phrase("There is no stack \(name) yet.", "スタック \(name) はまだありません。")
  }

  package static func stackWouldBeChanged(_ name: String) -> Phrase {
    Phrase("The stack \(name) is there, and takes this change.", "スタック \(name) は既存で、この変更を受け付けます。")
  }

  // MARK: Image

  package static let noDataYet = Phrase("no data yet", "データなし")
  package static let noDataYetSentence = Phrase(
    "There is no data yet that a release could change.", "バージョンの影響を受けるデータはまだありません。")

  package static func releaseTakesData(_ version: String) -> Phrase {
    Phrase("GitLab \(version) takes the data as it is.", "GitLab \(version) は今のデータをそのまま使えます。")
  }

  package static func oneWay(_ old: String, _ new: String) -> Phrase {
    Phrase("\(old) to \(new), one way", "\(old) → \(new)、戻せません")
  }

  // MARK: Network

  package static func vpcIsThere(_ vpc: String) -> Phrase { Phrase("\(vpc) is there.", "\(vpc) は存在します。") }

  package static func noVPCNoDNS(_ vpc: String) -> Phrase {
    Phrase("Without \(vpc) there are no names to look at.", "\(vpc) がないため、名前解決は確認していません。")
  }

  package static let dnsIsOnBriefly = Phrase("DNS support and host names on", "DNS サポートとホスト名が有効")

  package static func isOff(_ attributes: [String]) -> Phrase {
    Phrase("off: \(attributes.joined(separator: ", "))", "無効: \(attributes.joined(separator: "、"))")
  }

  package static let subnetsServeBriefly = Phrase("match zone by zone", "AZ ごとに揃っています")

  package static func subnetsDoNotServe(_ count: Int) -> Phrase {
    Phrase("\(count) cannot be taken", "\(count) 件が使えません")
  }

  package static func subnetsAreUnseen(_ vpc: String) -> Phrase {
    Phrase("The subnets of \(vpc) could not be seen.", "\(vpc) のサブネットを確認できませんでした。")
  }

  package static func subnetsServe(_ vpc: String) -> Phrase {
    Phrase(
      "The subnets are in \(vpc), and each zone with a private one has a public one too.",
      "サブネットは \(vpc) にあり、プライベートサブネットのある AZ にはパブリックサブネットもあります。")
  }

  package static func subnetDoesNotServe(_ subnet: String, _ reason: Phrase) -> Phrase {
    Phrase("\(subnet): \(reason.english)", "\(subnet): \(reason.japanese)")
  }

  package static func dnsIsUnseen(_ vpc: String) -> Phrase {
    Phrase("The DNS settings of \(vpc) could not be seen.", "\(vpc) の DNS 設定を確認できませんでした。")
  }

  package static func noSuchVPC(_ vpc: String, region: String) -> Phrase {
    Phrase("There is no \(vpc) in \(region).", "\(region) に \(vpc) はありません。")
  }

  package static let pickAnother = Phrase("Pick a VPC from the list.", "一覧から VPC を選んでください。")

  package static func dnsIsOn(_ vpc: String) -> Phrase {
    Phrase("\(vpc) resolves the names of its hosts.", "\(vpc) ではホスト名の名前解決が有効です。")
  }

  package static func dnsIsOff(_ vpc: String, _ attributes: [String]) -> Phrase {
    Phrase(
      "\(attributes.joined(separator: " and ")) \(attributes.count == 1 ? "is" : "are") off in \(vpc): "
        + "GitLab could not mount its file system by name.",
      "\(vpc) の \(attributes.joined(separator: " と ")) が無効です。GitLab がファイルシステムを名前でマウントできません。")
  }

  package static func turnOn(_ attribute: String) -> Phrase {
    Phrase("Turn \(attribute) on:", "\(attribute) を有効にしてください:")
  }
}
