/// Where a subnet leads: in a few words beside its row, and as a sentence that says why it does or does not serve.
package enum RoutePhrases {
  // MARK: Beside a row

  package static func leadsTo(_ gateway: String) -> Phrase {
    Phrase("route to \(gateway)", "\(gateway) への経路")
  }

  package static func leadsTo(_ gateway: String, through firewall: String) -> Phrase {
    firewall == gateway
      ? Phrase("route to \(gateway) (firewall)", "\(gateway) への経路（ファイアウォール）")
      : Phrase("\(gateway) by firewall \(firewall)", "ファイアウォール \(firewall) 経由で \(gateway)")
  }

  /// - Parameter kind: what it is, such as `NAT gateway`.
  package static func leaves(by id: String, _ kind: Phrase) -> Phrase {
    Phrase("\(id) (\(kind.english))", "\(id)（\(kind.japanese)）")
  }

  package static let natGateway = Phrase("NAT gateway", "NAT ゲートウェイ")
  package static let natInstance = Phrase("NAT instance?", "NAT インスタンス?")
  package static let firewall = Phrase("firewall", "ファイアウォール")
  package static let transitGateway = Phrase("transit gateway", "トランジットゲートウェイ")
  package static let virtualPrivateGateway = Phrase("virtual private gateway", "仮想プライベートゲートウェイ")
  package static let localGateway = Phrase("local gateway", "ローカルゲートウェイ")
  package static let coreNetwork = Phrase("core network", "コアネットワーク")

  package static let isUnknown = Phrase("not known where it leads", "経路の先が不明")
  package static let isIsolated = Phrase("isolated: no internet", "隔離（外への経路なし）")
  package static let isOneWay = Phrase("in and out by different ways", "行きと帰りの経路が別")
  package static let isBlocked = Phrase("public access is blocked", "パブリックアクセスはブロック中")

  package static let isOfFirewall = Phrase("the firewall's own", "ファイアウォール専用")

  // MARK: Why it serves, or not

  package static func isPrivate(_ way: Phrase) -> Phrase {
    Phrase(
      "Its way out is \(way.english), and nothing comes in: the load balancer needs a route to an internet gateway.",
      "外への経路が \(way.japanese) のため外から届きません。ロードバランサーにはインターネットゲートウェイへの経路が必要です。")
  }

  package static func isPublic(_ gateway: String) -> Phrase {
    Phrase(
      "Its way out is \(gateway), which takes only public addresses; GitLab has none there and needs a NAT.",
      "外への経路が \(gateway) で、パブリックアドレスのない GitLab は外に出られません。NAT が必要です。")
  }

  package static let leadsNowhere = Phrase(
    "It has no route to the internet: nothing gets in or out there.", "インターネットへの経路がなく、外部と通信できません。")

  package static func targetIsGone(_ id: String) -> Phrase {
    Phrase(
      "Its route to the internet leads to \(id), which is gone (blackhole).",
      "インターネットへの経路の先 \(id) はすでに存在しません（blackhole）。")
  }

  package static func peeringIsNoWay(_ id: String) -> Phrase {
    Phrase(
      "Its route leads to the peering \(id), which never carries traffic to the internet.",
      "経路の先が VPC ピアリング \(id) で、インターネットには出られません。")
  }

  package static func isIPv6Only(_ id: String) -> Phrase {
    Phrase(
      "Its way out is \(id), which takes IPv6 only; GitLab's image comes over IPv4.",
      "外への経路 \(id) は IPv6 専用です。GitLab のイメージは IPv4 で取得します。")
  }

  package static func natIsPrivate(_ id: String) -> Phrase {
    Phrase(
      "\(id) is a private NAT gateway: it does not lead to the internet.", "\(id) はプライベート NAT ゲートウェイで、インターネットには出られません。")
  }

  package static func natIsGone(_ id: String, state: String) -> Phrase {
    Phrase("Its NAT gateway \(id) does not work: its state is \(state).", "NAT ゲートウェイ \(id) は使えません（状態: \(state)）。")
  }

  package static func natHasNoWay(_ id: String) -> Phrase {
    Phrase(
      "Its NAT gateway \(id) is in a subnet without a route to an internet gateway.",
      "NAT ゲートウェイ \(id) のあるサブネットに、インターネットゲートウェイへの経路がありません。")
  }

  package static func firewallHasNoWay(_ id: String) -> Phrase {
    Phrase(
      "The firewall \(id) that it leads to is in a subnet without a way to the internet.",
      "経路の先のファイアウォール \(id) のあるサブネットから、インターネットに出られません。")
  }

  package static func isOneWay(out: String, back: String) -> Phrase {
    Phrase(
      "What goes out takes \(out), what comes in takes \(back): a firewall drops connections of which it sees one half. "
        + "The route table of the internet gateway has to send this subnet's range the way it goes out.",
      "行きは \(out)、帰りは \(back) を通ります。片方しか見えない接続はファイアウォールが切断します。"
        + "インターネットゲートウェイのルートテーブルで、このサブネット宛てを同じ経路にしてください。")
  }

  package static func publicAccessIsBlocked(_ mode: String) -> Phrase {
    Phrase(
      "VPC Block Public Access (\(mode)) keeps its traffic from the internet, whatever the routes say.",
      "VPC ブロックパブリックアクセス（\(mode)）が有効で、経路があってもインターネットと通信できません。")
  }

  // MARK: What is not known

  package static let noTable = Phrase("No route table could be seen for it.", "ルートテーブルを確認できませんでした。")

  package static func listIsUnread(_ list: String) -> Phrase {
    Phrase(
      "Where it leads could not be told: the prefix list \(list) could not be read.",
      "経路の先を判断できません。プレフィックスリスト \(list) を読み取れませんでした。")
  }

  package static func endpointIsUnseen(_ endpoint: String) -> Phrase {
    Phrase(
      "Where it leads could not be told: the endpoint \(endpoint) could not be seen.",
      "経路の先を判断できません。エンドポイント \(endpoint) を確認できませんでした。")
  }

  package static func natIsPending(_ id: String) -> Phrase {
    Phrase("Its NAT gateway \(id) is still being made.", "NAT ゲートウェイ \(id) はまだ作成中です。")
  }

  package static func targetIsUnknown(_ id: String) -> Phrase {
    Phrase(
      "It leads to \(id): whether that ends in the internet cannot be seen here.",
      "経路の先は \(id) です。その先がインターネットに出られるかどうかは確認できません。")
  }

  package static func coversOnlyAPart(_ id: String) -> Phrase {
    Phrase(
      "Only a part of the internet has a route\(id.isEmpty ? "" : " (to \(id))"): whether GitLab's image can be fetched is not known.",
      "インターネットの一部にしか経路がなく\(id.isEmpty ? "" : "（\(id)）")、GitLab のイメージを取得できるかどうか分かりません。")
  }

  package static func takesSeveralWays(_ one: String, _ other: String) -> Phrase {
    Phrase(
      "One part of the internet is reached by \(one), the other by \(other).",
      "インターネットへの経路が \(one) と \(other) に分かれています。")
  }

  package static func natIsUnseen(_ id: String) -> Phrase {
    Phrase(
      "\(id) could not be seen; the route alone is what speaks for it.",
      "\(id) を確認できませんでした。経路があることだけが分かっています。")
  }

  package static func machineIsUnseen(_ id: String) -> Phrase {
    Phrase(
      "The way out is the machine \(id): whether it forwards to the internet cannot be seen from here.",
      "外への経路はインスタンス \(id) です。インターネットへ転送するかどうかは確認できません。")
  }

  package static func transitIsUnseen(_ id: String) -> Phrase {
    Phrase(
      "The way out is \(id): whether it ends in the internet is up to the network behind it.",
      "外への経路は \(id) です。インターネットに出られるかどうかは、その先のネットワーク次第です。")
  }

  package static func holdsFirewall(_ id: String) -> Phrase {
    Phrase(
      "It holds the firewall's endpoint \(id): what else is in it goes past the firewall.",
      "ファイアウォールのエンドポイント \(id) があるサブネットで、ここに置いたものは検査されません。")
  }

  package static func firewallDecides(_ id: String) -> Phrase {
    Phrase(
      "Traffic passes the firewall \(id): its rules must let GitLab's image (registry-1.docker.io) and AWS through.",
      "通信はファイアウォール \(id) を通ります。registry-1.docker.io と AWS への通信を許可しておいてください。")
  }
}
