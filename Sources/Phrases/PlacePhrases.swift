/// Whether a subnet is in a place where GitLab can be: its kind, its zone, its free addresses.
package enum PlacePhrases {
  // MARK: Beside a row

  package static let onlyIPv6InShort = Phrase("IPv6 only", "IPv6 専用")
  package static let localZoneInShort = Phrase("in a Local Zone", "ローカルゾーン")
  package static let wavelengthZoneInShort = Phrase("in a Wavelength Zone", "Wavelength Zone")
  package static let otherZoneInShort = Phrase("in no Availability Zone", "アベイラビリティーゾーン外")
  package static let outpostInShort = Phrase("on an Outpost", "Outpost 上")
  package static let zoneWithoutFargateInShort = Phrase("zone without Fargate", "Fargate 非対応の AZ")
  package static let zoneWithoutARMInShort = Phrase("zone without Fargate on ARM", "ARM の Fargate 非対応の AZ")

  package static func stateInShort(_ state: String) -> Phrase { Phrase("is \(state)", "状態: \(state)") }

  package static func addressesInShort(_ free: Int, needed: Int) -> Phrase {
    Phrase("\(free) addresses free of \(needed) needed", "空き \(free) 個（\(needed) 個必要）")
  }

  /// What is to be read of one that is selected.
  package static func facts(_ facts: String, free: Int) -> Phrase {
    Phrase("\(facts)  \(free) free.", "\(facts)  空き \(free) 個。")
  }

  // MARK: Why

  package static let onlyIPv6 = Phrase(
    "It has only IPv6; the load balancer, GitLab and its file system use IPv4.",
    "IPv6 専用です。ロードバランサー、GitLab、ファイルシステムは IPv4 を使います。")

  package static func isNotAvailable(_ state: String) -> Phrase {
    Phrase("It is not available: its state is \(state).", "使用できません（状態: \(state)）。")
  }

  package static func isInLocalZone(_ zone: String) -> Phrase {
    Phrase(
      "It is in the Local Zone \(zone), which has no Fargate and no file system.",
      "ローカルゾーン \(zone) にあります。ここでは Fargate とファイルシステムを使えません。")
  }

  package static func isInWavelengthZone(_ zone: String) -> Phrase {
    Phrase(
      "It is in the Wavelength Zone \(zone), which has no Fargate and no file system.",
      "Wavelength Zone \(zone) にあります。ここでは Fargate とファイルシステムを使えません。")
  }

  package static func isInNoAvailabilityZone(_ zone: String, kind: String) -> Phrase {
    Phrase(
      "\(zone) is no Availability Zone but a \(kind).", "\(zone) はアベイラビリティーゾーンではありません（\(kind)）。")
  }

  package static let isOnAnOutpost = Phrase(
    "It is on an Outpost, which has no Fargate and no file system.", "Outpost 上にあり、Fargate とファイルシステムを使えません。")

  package static func isAPartOf(_ service: String) -> Phrase {
    Phrase("It belongs to another service (\(service)).", "他のサービス（\(service)）用のサブネットです。")
  }

  package static func zoneIsUnavailable(_ zone: String) -> Phrase {
    Phrase("AWS says that \(zone) is unavailable.", "AWS によると、\(zone) は現在利用できません。")
  }

  package static func zoneIs(_ state: String, _ zone: String) -> Phrase {
    Phrase("AWS says that \(zone) is \(state).", "AWS によると、\(zone) の状態は \(state) です。")
  }

  package static func zoneIsConstrained(_ zone: String) -> Phrase {
    Phrase(
      "AWS says that \(zone) is constrained: it may take nothing new.",
      "AWS によると、\(zone) は容量に制約があり、新しいリソースを作成できないことがあります。")
  }

  package static func zoneIsUnseen(_ zone: String) -> Phrase {
    Phrase(
      "Whether \(zone) is a working Availability Zone could not be seen.", "\(zone) が利用できるアベイラビリティーゾーンかどうかを確認できませんでした。")
  }

  package static func zoneHasNoFargate(_ zone: String, id: String, asOf: String) -> Phrase {
    Phrase(
      "\(zone) (\(id)) has no Fargate, on which GitLab runs (AWS's list of \(asOf)).",
      "\(zone)（\(id)）では GitLab を動かす Fargate を使えません（\(asOf) 時点の AWS の一覧）。")
  }

  package static func zoneHasNoARM(_ zone: String, id: String, asOf: String) -> Phrase {
    Phrase(
      "\(zone) (\(id)) has no Fargate on ARM (AWS's list of \(asOf)); x86_64 runs there.",
      "\(zone)（\(id)）では ARM の Fargate を使えません（\(asOf) 時点の AWS の一覧）。x86_64 なら使えます。")
  }

  package static func isSmall(_ prefixLength: Int) -> Phrase {
    Phrase(
      "It is a /\(prefixLength). AWS advises /27 or larger for a load balancer, which takes more addresses as traffic grows.",
      "/\(prefixLength) です。ロードバランサーは通信量に応じてアドレスを増やすため、AWS は /27 以上を推奨しています。")
  }

  package static func isTight(_ free: Int, advised: Int) -> Phrase {
    Phrase(
      "It has \(free.of("free address", "free addresses")): enough to begin, but \(advised) are wanted when a task is replaced.",
      "空きアドレスが \(free) 個です。開始はできますが、タスクの入れ替えには \(advised) 個必要です。")
  }

  package static func zoneHasOnlyTransit(_ zone: String) -> Phrase {
    Phrase(
      "Internet access of \(zone) depends on another network; other zones have one of their own.",
      "\(zone) の外への経路は別のネットワーク次第です。他の AZ には確実な経路があります。")
  }

  package static func someAreUnknown(_ subnets: [String]) -> Phrase {
    Phrase(
      "Of \(subnets.joined(separator: ", ")) it could not be told where they lead: name them if you know that they serve.",
      "\(subnets.joined(separator: "、")) は経路の先を判断できませんでした。使えると分かっている場合は指定してください。")
  }
}
