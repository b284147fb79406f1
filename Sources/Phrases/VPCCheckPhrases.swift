/// What a look at an existing VPC came to: its network ACLs, endpoints and name servers, and whose it is.
package enum VPCCheckPhrases {
  package static func vpcIsUnseen(_ vpc: String) -> Phrase {
    Phrase("\(vpc) could not be seen.", "\(vpc) を確認できませんでした。")
  }

  // MARK: Network ACLs

  package static func aclsAreUnseen(_ vpc: String) -> Phrase {
    Phrase("The network ACLs of \(vpc) could not be seen.", "\(vpc) のネットワーク ACL を確認できませんでした。")
  }

  package static func noACLSeen(_ subnets: [String]) -> Phrase {
    Phrase(
      "AWS lists no network ACL for \(subnets.joined(separator: ", ")).",
      "\(subnets.joined(separator: "、")) のネットワーク ACL が一覧にありません。")
  }

  package static let aclPassesBriefly = Phrase("let everything needed pass", "必要な通信を許可")
  package static let aclPasses = Phrase(
    "The network ACLs let pass what visitors, the load balancer and GitLab send.",
    "ネットワーク ACL は、利用者・ロードバランサー・GitLab の通信を許可しています。")
  package static let aclDeniesBriefly = Phrase("deny what is needed", "必要な通信を拒否")
  package static let openACL = Phrase(
    "Add rules to the network ACL that allow it, with a lower number than the one that denies it.",
    "拒否しているルールより小さい番号で、許可するルールをネットワーク ACL に追加してください。")

  package static func aclDenies(_ list: String, _ rule: Int, _ subnet: String, _ what: Phrase) -> Phrase {
    Phrase(
      "\(list), the network ACL of \(subnet), denies \(what.english) by rule \(number(rule)).",
      "\(subnet) のネットワーク ACL \(list) のルール \(number(rule)) が、\(what.japanese)を拒否します。")
  }

  package static func aclDeniesPart(_ list: String, _ rule: Int, _ subnet: String, _ what: Phrase) -> Phrase {
    Phrase(
      "\(list), the network ACL of \(subnet), denies a part of \(what.english) by rule \(number(rule)).",
      "\(subnet) のネットワーク ACL \(list) のルール \(number(rule)) が、\(what.japanese)の一部を拒否します。")
  }

  /// As the console shows it.
  private static func number(_ rule: Int) -> String { rule == 32767 ? "*" : "\(rule)" }

  package static func visitors(_ port: Int) -> Phrase {
    Phrase("the visitors' connections (port \(port))", "利用者からの接続（ポート \(port)）")
  }

  package static let answersToVisitors = Phrase(
    "the answers to visitors (ports 1024-65535)", "利用者への応答（ポート 1024-65535）")
  package static let balancerToGitLab = Phrase(
    "what the load balancer sends to GitLab (port 80)", "ロードバランサーから GitLab への通信（ポート 80）")
  package static let answersOfGitLab = Phrase(
    "GitLab's answers to the load balancer (ports 1024-65535)", "GitLab からロードバランサーへの応答（ポート 1024-65535）")
  package static let gitLabToInternet = Phrase(
    "GitLab's calls to AWS and for its image (port 443)", "GitLab から AWS とイメージ取得先への通信（ポート 443）")
  package static let answersOfInternet = Phrase(
    "the internet's answers to GitLab (ports 32768-60999)", "インターネットから GitLab への応答（ポート 32768-60999）")

  // MARK: Interface endpoints

  package static func endpointsAreUnseen(_ vpc: String) -> Phrase {
    Phrase("The endpoints of \(vpc) could not be seen.", "\(vpc) のエンドポイントを確認できませんでした。")
  }

  package static func groupsAreUnseen(_ groups: [String]) -> Phrase {
    Phrase(
      "Whom the security groups of its endpoints (\(groups.joined(separator: ", "))) admit could not be seen.",
      "エンドポイントのセキュリティグループ（\(groups.joined(separator: "、"))）が許可する通信元を確認できませんでした。")
  }

  package static let noDoorsBriefly = Phrase("none in GitLab's way", "GitLab に関係するものなし")
  package static let noDoors = Phrase(
    "No interface endpoint takes GitLab's calls to Secrets Manager, CloudWatch Logs or ECS Exec.",
    "GitLab から Secrets Manager、CloudWatch Logs、ECS Exec への通信を引き受けるインターフェイスエンドポイントはありません。")

  package static func doorsOpenBriefly(_ count: Int) -> Phrase {
    Phrase("\(count.of("admits", "admit")) GitLab", "\(count) 個が GitLab を許可")
  }

  package static let doorsOpen = Phrase(
    "The interface endpoints that take GitLab's calls admit its subnets.",
    "GitLab の通信を引き受けるインターフェイスエンドポイントは、GitLab のサブネットからの通信を許可しています。")

  package static func doorIsClosedBriefly(_ service: String) -> Phrase {
    let name = service.split(separator: ".").last.map(String.init) ?? service
    return Phrase("\(name) does not admit GitLab", "\(name) が GitLab を不許可")
  }

  package static func doorIsClosed(_ endpoint: String, _ service: String, groups: [String]) -> Phrase {
    Phrase(
      "The endpoint \(endpoint) takes all calls to \(service) in this VPC, and its security group "
        + "(\(groups.joined(separator: ", "))) does not admit GitLab's subnets on port 443: those calls would fail.",
      "この VPC から \(service) への通信はすべてエンドポイント \(endpoint) に向かいますが、そのセキュリティグループ"
        + "（\(groups.joined(separator: "、"))）が GitLab のサブネットからのポート 443 を許可していないため、失敗します。")
  }

  package static func openDoor(_ ranges: [String]) -> Phrase {
    Phrase(
      "Let \(ranges.joined(separator: ", ")) in on port 443 in that security group.",
      "そのセキュリティグループで、\(ranges.joined(separator: "、")) からのポート 443 を許可してください。")
  }

  // MARK: Name servers

  package static func optionsAreUnseen(_ options: String) -> Phrase {
    Phrase("The DHCP options \(options) could not be seen.", "DHCP オプション \(options) を確認できませんでした。")
  }

  package static let amazonBriefly = Phrase("Amazon's own", "Amazon 提供")
  package static let amazonAnswers = Phrase(
    "Hosts in the VPC ask Amazon's resolver.", "VPC 内のホストは Amazon のリゾルバーを使います。")

  package static func othersAnswer(_ servers: [String], options: String) -> Phrase {
    Phrase(
      "Hosts in the VPC ask \(servers.joined(separator: ", ")) (\(options)): unless these pass questions on to Amazon's resolver, "
        + "GitLab's file system is not found by its name.",
      "VPC 内のホストは \(servers.joined(separator: "、"))（\(options)）に問い合わせます。"
        + "Amazon のリゾルバーへ転送されない場合、GitLab のファイルシステムの名前を解決できません。")
  }

  // MARK: Whose it is

  package static func ownerIsUnseen(_ vpc: String) -> Phrase {
    Phrase("Whose \(vpc) is could not be seen.", "\(vpc) の所有者を確認できませんでした。")
  }

  package static let ownBriefly = Phrase("this account", "このアカウント")

  package static func isOwn(_ vpc: String) -> Phrase {
    Phrase("\(vpc) is this account's own.", "\(vpc) はこのアカウントの VPC です。")
  }

  package static func sharedBriefly(_ owner: String) -> Phrase {
    Phrase("shared by account \(owner)", "アカウント \(owner) が共有")
  }

  package static func isShared(_ vpc: String, by owner: String) -> Phrase {
    Phrase(
      "\(vpc) belongs to account \(owner), which shares it with this one: names of its subnets are not shown, its routes, NAT and "
        + "network ACLs are for the owner to change, and the owner pays for the NAT and can end the sharing.",
      "\(vpc) はアカウント \(owner) が所有し、このアカウントに共有されています。サブネットの名前は表示されず、"
        + "経路・NAT・ネットワーク ACL は所有者しか変更できません。NAT の料金は所有者に請求され、共有は所有者が終了できます。")
  }
}
