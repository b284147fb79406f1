/// What a look at the quotas found before a deployment.
package enum QuotaPhrases {
  package static let needsNoMore = Phrase("needs no more", "追加は不要")
  package static let limitIsUnseen = Phrase("The limit could not be seen.", "上限を確認できませんでした。")
  package static let useIsUnseen = Phrase("What is in use could not be seen.", "使用量を確認できませんでした。")
  package static let needIsUnseen = Phrase(
    "How much the plan adds could not be seen.", "追加で必要な数を確認できませんでした。")
  package static let standingIsUnread = Phrase(
    "The template of the stack could not be read.", "スタックのテンプレートを読み取れませんでした。")
  package static let awsTellsNoLimit = Phrase("AWS names no limit for it.", "AWS が上限を示していません。")
  package static let hoursToDays = Phrase("hours to days", "数時間〜数日")

  package static func standsAlready(_ what: Phrase) -> Phrase {
    Phrase("\(what.english): the stack has all it needs.", "\(what.japanese): 必要な分はスタックに既にあります。")
  }

  package static func use(_ what: Phrase, _ used: Int, of limit: Int, needed: Int) -> Phrase {
    Phrase(
      "\(what.english): \(used) of \(limit) in use, and the plan needs \(needed).",
      "\(what.japanese): 使用量 \(used)、上限 \(limit)、必要数 \(needed)。")
  }

  package static let wouldBeRefused = Phrase("AWS would refuse it.", "このままでは AWS が作成を拒否します。")
  package static let askForMore = Phrase("Ask AWS for a higher quota:", "AWS にクォータの引き上げを申請してください:")
  package static let takeExistingVPC = Phrase(
    "Use an existing VPC (network.vpc), or delete one that nobody uses.",
    "既存の VPC を使う（network.vpc）か、使われていない VPC を削除してください。")

  // MARK: Addresses

  /// - Parameter isChina: there an address has another price.
  package static func idleAddresses(_ addresses: [String], isChina: Bool) -> Phrase {
    let list = addresses.joined(separator: ", ")
    guard !isChina else {
      return Phrase("Attached to nothing: \(list).", "どこにも関連付けられていないもの: \(list)。")
    }
    // 0.005 USD an hour, in use or not, in every commercial region: https://aws.amazon.com/vpc/pricing/
    let cents = addresses.count * 365
    let price = "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
    return Phrase(
      "Attached to nothing, at \(price) USD/month: \(list).",
      "どこにも関連付けられていないもの（月額 \(price) USD）: \(list)。")
  }

  package static func release(_ address: String) -> Phrase {
    Phrase("Release \(address) if nobody needs it:", "\(address) が不要なら解放してください:")
  }

  // MARK: NAT gateways

  /// So few are in the whole region that it does not matter in which zones.
  package static func gatewaysOfRegion(_ used: Int, limit: Int, needed: Int) -> Phrase {
    Phrase(
      "NAT gateways: \(used) in the whole region, each zone can have \(limit), and the plan needs \(needed).",
      "NAT ゲートウェイ: リージョン全体で \(used)、AZ ごとの上限 \(limit)、必要数 \(needed)。")
  }

  package static let zonesAreUnseen = Phrase(
    "AWS does not say in which zones they are.", "どの AZ にあるかを AWS から取得できませんでした。")

  package static func gatewaysOfZone(_ zone: String, _ used: Int, limit: Int, needed: Int) -> Phrase {
    Phrase(
      "NAT gateways: \(used) of \(limit) in use in \(zone), and the plan needs \(needed).",
      "NAT ゲートウェイ（\(zone)）: 使用量 \(used)、上限 \(limit)、必要数 \(needed)。")
  }

  // MARK: Rules

  package static func rules(_ needed: Int, limit: Int) -> Phrase {
    Phrase(
      "The largest security group has \(needed.of("rule", "rules")), and a group can have \(limit).",
      "セキュリティグループのルールは最大 \(needed) 件、上限は \(limit) 件です。")
  }

  package static let fewerNetworks = Phrase(
    "Allow fewer IP ranges, or wider ones.", "許可する IP 範囲を減らすか、まとめてください。")
}
