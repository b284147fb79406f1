internal import Phrases

/// The sentences that stand on a picture, each about what was read.
extension ReachPhrases {
  static let noWayIn = Phrase(
    "Its subnets have no way in from the internet: nobody can connect.",
    "サブネットにインターネットからの経路がなく、誰も接続できません。")

  static let noEgress = Phrase(
    "The task has no internet access: it cannot pull its image, nor read its secret.",
    "タスクに外向きの経路がなく、イメージの取得もシークレットの読み取りもできません。")

  static let insideIsHTTP = Phrase(
    "From the load balancer to the task is HTTP, inside the VPC only.",
    "ロードバランサーとタスクの間は HTTP です（VPC 内のみ）。")

  static func noSSH(_ scheme: String, ports: Phrase) -> Phrase {
    Phrase("No SSH: git over \(scheme), \(ports.english).", "SSH は使えません。git は \(scheme) です（\(ports.japanese)）。")
  }

  static let taskIsPublic = Phrase(
    "The task has a public address; only the load balancer may connect to it.",
    "タスクはパブリックアドレスを持ちますが、接続できるのはロードバランサーだけです。")

  static let taskIsPrivate = Phrase(
    "The task has no public address, and only the load balancer may connect to it.",
    "タスクにパブリックアドレスはなく、接続できるのはロードバランサーだけです。")

  static func oneMachine(zone: String?) -> Phrase {
    Phrase(
      "One machine in \(zone ?? "one zone"): while it is down, GitLab cannot start again, and has no mirrors, webhooks, exec.",
      "\(zone ?? "1 つの AZ") の 1 台だけです。停止中は GitLab を起動し直せず、ミラー、Webhook、exec も使えません。")
  }

  static func oneGateway(zone: String?) -> Phrase {
    Phrase(
      "It stands in \(zone ?? "one zone"): an outage there cuts the other zone's internet access too.",
      "\(zone ?? "1 つの AZ") にあります。そこで障害が起きると、もう一方の AZ も外に出られません。")
  }

  static func takes(_ traffic: Phrase, from sources: [String]) -> Phrase {
    Phrase(
      "Takes \(traffic.english) from \(sources.joined(separator: ", ")), and nothing from elsewhere.",
      "\(sources.joined(separator: "、")) からの\(traffic.japanese)だけを受け付けます。")
  }

  static let filesAreGuarded = Phrase(
    "EFS mounts with TLS, and only by a role that may (IAM).", "EFS のマウントには TLS と、許可されたロール（IAM）が必要です。")

  static let filesAreNotHeldToIt = Phrase(
    "GitLab mounts EFS with TLS and its role (IAM), but no policy of the file system holds others to that.",
    "GitLab は TLS とロール（IAM）で EFS をマウントしますが、ファイルシステムのポリシーがないため、他のマウントには強制されません。")

  static func filesAreOpen(isEncrypted: Bool, wantsRole: Bool) -> Phrase {
    Phrase(
      "EFS mounts without "
        + [isEncrypted ? nil : "TLS", wantsRole ? nil : "IAM"].compactMap { $0 }.joined(separator: " and ") + ".",
      "EFS のマウントに "
        + [isEncrypted ? nil : "TLS", wantsRole ? nil : "IAM"].compactMap { $0 }.joined(separator: " と ")
        + " を使っていません。")
  }

  static func secretIsReadBy(_ roles: [String]) -> Phrase {
    Phrase(
      "Of this stack's roles only \(roles.joined(separator: ", ")) may read it.",
      "このスタックのロールのうち、読み取れるのは \(roles.joined(separator: "、")) だけです。")
  }

  static func functionReaches(_ name: String, only targets: [Phrase]) -> Phrase {
    Phrase(
      "\(name) runs at a deployment, and reaches the \(targets.map(\.english).joined(separator: " and the ")) only.",
      "\(name) はデプロイ時に動作し、接続先は\(targets.map(\.japanese).joined(separator: "と"))だけです。")
  }

  static func standsOutside(_ name: String) -> Phrase {
    Phrase(
      "\(name) runs outside the VPC, at a deployment; no port of it is open.",
      "\(name) は VPC の外でデプロイ時に動作し、開いているポートはありません。")
  }

  static let shellIsAskedFor = Phrase(
    "A shell (ECS Exec, Session Manager) is asked for from inside; no port is open.",
    "シェル（ECS Exec、Session Manager）の接続は内側から張られ、ポートの開放は不要です。")
}
