internal import Phrases

/// What the picture of who reaches what says of itself.
enum ReachPhrases {
  // MARK: The whole

  static func inNew(_ egress: Phrase, _ range: String) -> Phrase {
    Phrase("\(egress.english), new VPC \(range)", "\(egress.japanese)、新規 VPC \(range)")
  }

  static func inExisting(_ vpc: String) -> Phrase { Phrase("existing VPC \(vpc)", "既存の VPC \(vpc)") }

  static let nobodyDirectly = Phrase(
    "From outside only the load balancer is reached; the secret takes AWS rights.",
    "外部から届くのはロードバランサーだけです。シークレットには権限が必要です。")

  static func directly(_ from: Phrase, _ to: Phrase) -> Phrase {
    Phrase(
      "\(from.english) reaches the \(to.english) directly, past the load balancer.",
      "\(from.japanese)から\(to.japanese)に、ロードバランサーを経由せず直接接続できます。")
  }

  static func directlyPerhaps(_ from: Phrase, _ to: Phrase) -> Phrase {
    Phrase(
      "Whether \(from.english) reaches the \(to.english) directly, past the load balancer, could not be told.",
      "\(from.japanese)から\(to.japanese)に、ロードバランサーを経由せず直接接続できるかどうかは分かりません。")
  }

  // MARK: What is not known

  static let routesAreNotInTemplate = Phrase(
    "the routes of a VPC that exists are not in the template; check looks at them",
    "既存の VPC のルートはテンプレートに含まれません（check で確認できます）")

  static func routesUnseen(_ reason: Phrase) -> Phrase {
    let (english, japanese) = (reason.english.withoutFullStop, reason.japanese.withoutFullStop)
    return Phrase("its routes could not be seen: \(english)", "ルートを確認できませんでした: \(japanese)")
  }

  static func subnetIsUnseen(_ id: String) -> Phrase {
    Phrase("\(id) was not seen in this VPC", "\(id) はこの VPC で確認できませんでした")
  }

  static func routeIsNotRead(_ route: String) -> Phrase {
    Phrase("where \(route) leads is not read here", "\(route) の行き先はここでは判断していません")
  }

  static let leadsSomewhere = Phrase("where its routes lead could not be told", "ルートの行き先を判断できませんでした")

  static let dependsOnSubnet = Phrase(
    "its subnets lead different ways, and it may start in any of them", "サブネットごとに経路が異なり、どれで起動するかは決まっていません")

  static func firewallDecides(_ id: String) -> Phrase {
    Phrase("the firewall \(id) decides", "ファイアウォール \(id) の設定によります")
  }

  static func endIsUnseen(_ id: String) -> Phrase {
    Phrase("whether \(id) ends in the internet was not seen", "\(id) の先がインターネットに通じるかは確認できていません")
  }

  static func wayInIsUnknown(_ reason: Phrase) -> Phrase {
    Phrase(
      "Whether the internet reaches the load balancer's subnets is not known: \(reason.english).",
      "ロードバランサーのサブネットにインターネットから届くかは不明です: \(reason.japanese)。")
  }

  static func egressIsUnknown(_ reason: Phrase) -> Phrase {
    Phrase(
      "Whether GitLab reaches the internet is not known: \(reason.english).",
      "GitLab からインターネットに出られるかは不明です: \(reason.japanese)。")
  }

  static func egressIsSeen(_ words: Phrase) -> Phrase {
    Phrase("Outbound path, as AWS told it: \(words.english).", "AWS で確認した外向きの経路: \(words.japanese)。")
  }

  static let aclsAreNotJudged = Phrase(
    "Network ACLs of this VPC may refuse what is drawn; check looks at them.",
    "この VPC のネットワーク ACL で拒否される可能性は判断していません（check で確認できます）。")

  static let aclsDecide = Phrase(
    "Its network ACLs, which may refuse it, have not been seen; check looks at them.",
    "ネットワーク ACL で拒否される可能性は未確認です（check で確認できます）。")

  // MARK: In short

  static let publicAddress = Phrase("public address", "パブリックアドレス")
  static let isRefused = Phrase("refused", "拒否")
  static let isUnknown = Phrase("not known", "不明")

  // MARK: Rules

  static func letsIn(_ traffic: Phrase, from source: String) -> Phrase {
    Phrase("in: \(traffic.english) from \(source)", "受信: \(source) から（\(traffic.japanese)）")
  }

  static func letsOut(_ traffic: Phrase, to destination: String) -> Phrase {
    Phrase("out: \(traffic.english) to \(destination)", "送信: \(destination) へ（\(traffic.japanese)）")
  }

  static let routeToInternet = Phrase("route: 0.0.0.0/0 to the internet gateway", "ルート: 0.0.0.0/0 はインターネットゲートウェイへ")

  static func routeTo(_ id: String) -> Phrase { Phrase("route: 0.0.0.0/0 to \(id)", "ルート: 0.0.0.0/0 は \(id) へ") }

  static func redirects(_ port: Int, to target: Int) -> Phrase {
    Phrase("port \(port) sends to port \(target)", "ポート \(port) はポート \(target) へ転送")
  }

  static func answers(_ port: Int, isEncrypted: Bool) -> Phrase {
    let name = isEncrypted ? "HTTPS" : "HTTP"
    return Phrase("port \(port) answers with \(name)", "ポート \(port) は \(name) で応答")
  }

  static func standsIn(_ subnets: [String], hasPublicAddress: Bool) -> Phrase {
    let names =
      subnets.isEmpty
      ? Phrase("subnets that nobody has named yet", "サブネットは未指定") : Phrase(verbatim: subnets.joined(separator: ", "))
    return hasPublicAddress
      ? Phrase("in \(names.english), with a public address", "\(names.japanese)、パブリックアドレスあり")
      : Phrase("in \(names.english), without a public address", "\(names.japanese)、パブリックアドレスなし")
  }

  // MARK: An address

  static func admitted(by ranges: [String], _ traffic: Phrase) -> Phrase {
    Phrase(
      "admitted by \(ranges.joined(separator: ", ")) together, \(traffic.english)",
      "接続できます（許可した範囲 \(ranges.joined(separator: "、")) の合計、\(traffic.japanese)）")
  }

  static func admitted(_ range: String, _ number: Int, of count: Int, _ traffic: Phrase) -> Phrase {
    Phrase(
      count == 1
        ? "admitted by the only network, \(range), \(traffic.english)"
        : "admitted by network \(number) of \(count), \(range), \(traffic.english)",
      count == 1
        ? "接続できます（許可した唯一の範囲 \(range)、\(traffic.japanese)）"
        : "接続できます（\(count) 個中 \(number) 番目の範囲 \(range)、\(traffic.japanese)）")
  }

  /// - Parameter outside: what of the network that was asked about is not of the internet.
  static func partly(_ ranges: [String], without outside: [String]) -> Phrase {
    let (english, japanese) = (ranges.joined(separator: ", "), ranges.joined(separator: "、"))
    guard !outside.isEmpty else {
      return Phrase("only a part of it is admitted: \(english)", "接続できるのは一部だけです: \(japanese)")
    }
    return Phrase(
      "only a part of it is admitted, by \(english); not of the internet: \(outside.joined(separator: ", "))",
      "接続できるのは一部だけです（許可した範囲 \(japanese)。インターネットのアドレスでない範囲: \(outside.joined(separator: "、"))）")
  }

  static func refused(of count: Int) -> Phrase {
    Phrase(
      count == 1
        ? "refused: it is not in the only network; it sees a timeout"
        : "refused: in none of the \(count) networks; it sees a timeout",
      count == 1
        ? "拒否: 許可した唯一の範囲に含まれず、タイムアウトになります"
        : "拒否: 許可した \(count) 個の範囲のどれにも含まれず、タイムアウトになります")
  }

  // MARK: An address that is listed, and what that is worth

  static let connectingIsUnknown = Phrase("not known whether it can connect.", "接続できるかどうかは不明です。")
  static let cannotConnect = Phrase("refused: it cannot connect.", "拒否: 接続できません。")
  static let onlySomeConnect = Phrase("only a part of its connections get through.", "接続できるのは一部だけです。")

  static func isListed(_ range: String, _ number: Int, of count: Int, _ traffic: Phrase) -> Phrase {
    let english = count == 1 ? "the only network, \(range)" : "network \(number) of \(count), \(range)"
    let japanese = count == 1 ? "唯一の範囲 \(range)" : "\(count) 個中 \(number) 番目の範囲 \(range)"
    return Phrase(
      "It is in \(english), which the load balancer lets in (\(traffic.english)).",
      "ロードバランサーが許可する\(japanese) には含まれます（\(traffic.japanese)）。")
  }

  static func isListed(in ranges: [String], _ traffic: Phrase) -> Phrase {
    Phrase(
      "It is in \(ranges.joined(separator: ", ")) together, which the load balancer lets in (\(traffic.english)).",
      "ロードバランサーが許可する範囲 \(ranges.joined(separator: "、")) の合計には含まれます（\(traffic.japanese)）。")
  }

  static func isPartlyListed(_ ranges: [String], without outside: [String]) -> Phrase {
    let listing = Phrase(
      "Only a part of it is in what the load balancer lets in: \(ranges.joined(separator: ", ")).",
      "ロードバランサーが許可する範囲 \(ranges.joined(separator: "、")) に含まれるのは一部だけです。")
    guard !outside.isEmpty else { return listing }
    return listing.followed(
      by: Phrase(
        "Not of the internet: \(outside.joined(separator: ", ")).",
        "インターネットのアドレスでない範囲: \(outside.joined(separator: "、"))。"))
  }

  static func notOfInternet(_ kind: Phrase) -> Phrase {
    Phrase(
      "refused: it is \(kind.english), and the load balancer, on the internet, never sees it.",
      "拒否: \(kind.japanese)で、インターネット側のロードバランサーには届きません。")
  }

  static let ipv6 = Phrase(
    "refused: the load balancer has IPv4 addresses only; ask with the IPv4 address",
    "拒否: ロードバランサーのアドレスは IPv4 だけです。IPv4 アドレスで試してください")

  static func isNoAddress(_ text: String) -> Phrase { RefusalPhrases.isNoAddress(text) }
}

extension String {
  /// So that it can stand inside of a sentence.
  fileprivate var withoutFullStop: String { hasSuffix(".") || hasSuffix("。") ? String(dropLast()) : self }
}
