/// What stands around the picture of who reaches what, on its page and in lines.
package enum ReachPagePhrases {
  package static let title = Phrase("Reach", "通信経路")
  package static let heading = Phrase("Who reaches what", "だれが何に接続できるか")

  // MARK: Parts

  package static let into = Phrase("Into GitLab", "GitLab への受信")
  package static let outOf = Phrase("Out of GitLab", "GitLab からの送信")
  package static let notes = Phrase("Notes", "注記")
  package static let rights = Phrase("What the roles may", "ロールの権限")
  package static let tryAddress = Phrase("Try an address", "IP アドレスで試す")
  package static let typeAddress = Phrase(
    "/ and an address or a network: is it let in?", "/ に続けてアドレスか範囲を入力すると、接続の可否が分かります")
  package static func arrowsOutsidePicture(_ count: Int) -> Phrase {
    Phrase("l: \(count) more arrows", "l: ほか \(count) 本")
  }
  package static func rulesBehind(_ box: Phrase) -> Phrase {
    // Latin letters and digits keep a space from Japanese.
    let space = box.japanese.last?.isASCII == true ? " " : ""
    return Phrase("Rules behind: \(box.english)", "\(box.japanese)\(space)のルール")
  }
  package static func templateLine(_ line: Int) -> Phrase { Phrase("template line \(line)", "テンプレート \(line) 行目") }
  package static func standsIn(_ key: String) -> Phrase {
    Phrase(
      "\(key) is not answered well yet: what is drawn stands in for your answer.",
      "\(key) が未回答か誤っているため、仮の値で描いた図です。")
  }
  package static let noPlan = Phrase(
    "There is no plan to draw yet: answers are missing.", "未回答があるため、まだ図を描けません。")

  // MARK: The picture

  package static let internet = Phrase("INTERNET", "インターネット")
  package static let publicSubnets = Phrase("PUBLIC SUBNETS", "パブリックサブネット")
  package static let privateSubnets = Phrase("PRIVATE SUBNETS", "プライベートサブネット")
  package static let subnets = Phrase("SUBNETS, ROUTES?", "サブネット（経路不明）")
  package static let everyone = Phrase("EVERYONE", "全員")
  package static let everyoneElse = Phrase("everyone else", "その他すべて")
  package static func moreNetworks(_ count: Int) -> Phrase {
    Phrase("and \(count) more", "ほか \(count) 個")
  }
  package static let anyAddress = Phrase("any address", "任意の宛先")
  package static let loadBalancer = Phrase("Load balancer", "ロードバランサー")
  package static let task = Phrase("GitLab task", "GitLab タスク")
  package static let fileSystem = Phrase("File system", "EFS")
  package static let natInstance = Phrase("NAT instance", "NAT インスタンス")
  package static let natGateway = Phrase("NAT gateway", "NAT ゲートウェイ")
  package static let ownEgress = Phrase("own way out", "VPC の経路")
  package static let notKnown = Phrase("not known", "不明")
  package static let asSeen = Phrase("as AWS told", "AWS で確認")
  package static let elasticIP = Phrase("Elastic IP", "Elastic IP")
  package static let noAddress = Phrase("no public IP", "公開 IP なし")
  package static let publicAddress = Phrase("public IP", "公開 IP あり")
  package static let isRefused = Phrase("refused", "拒否")
  /// How AWS calls the service that opens shells, in few columns.
  package static let shellService = "AWS SSM"
  package static let lambda = Phrase("Lambda, at", "Lambda")
  package static let deploy = Phrase("deploy", "デプロイ時")
  package static let youByShell = Phrase("you, ECS Exec", "ECS Exec")
  package static let askedByTask = Phrase("asked by the task; no port open", "接続はタスクから。開放は不要")

  // MARK: Variants

  /// - Parameter difference: what the month costs more or less, with its sign; nil where there is no price.
  package static func variant(_ name: Phrase, _ difference: String?) -> Phrase {
    Phrase(
      "not your plan: \(name.english)" + (difference.map { ", \($0) USD/month" } ?? ""),
      "別の構成: \(name.japanese)" + (difference.map { "（月 \($0) USD）" } ?? ""))
  }
  package static func isVariant(_ name: Phrase, of yours: Phrase) -> Phrase {
    Phrase(
      "Drawn with \(name.english) instead of \(yours.english). To have it, answer network.egress.",
      "\(yours.japanese)ではなく\(name.japanese)を使う場合の図です。採用するには network.egress で選びます。")
  }
  package static let existingHasNoVariants = Phrase(
    "A VPC that exists has its own way out: there is no other variant.", "既存の VPC には自身の経路があるため、別の構成はありません。")

  // MARK: Keys

  package static let keyVariants = Phrase("variants", "別の構成")
  package static let keyTry = Phrase("try address", "試す")
  package static let keyEditNetworks = Phrase("networks", "許可範囲")
  package static let keyRules = Phrase("rules", "ルール")
  package static let keyRights = Phrase("rights", "権限")
  package static let keyList = Phrase("list", "一覧")
  package static let keyPicture = Phrase("picture", "図")
  package static let keyReach = Phrase("reach", "通信経路")
  package static let keyPlan = Phrase("plan", "計画")
  package static let keyNote = Phrase("note", "注記")

  // MARK: Help and commands

  package static let help = Phrase(
    "Who can reach what, read from the very template that is deployed. Each arrow starts where the connection starts, and has "
      + "its port. Up and down choose a note, whose box is reversed; Enter shows the rules behind it. v draws what another way "
      + "out would be. What decides outside of the template, such as the routes of a VPC that exists, is said as not known.",
    "だれが何に接続できるかを、実際にデプロイするテンプレートから読み取った図です。矢印は接続を始める側から出て、ポートを示します。"
      + "上下キーで注記を選ぶと、その枠が反転します。Enter でその枠のルールを表示します。v は別の外向き通信の場合の図です。"
      + "既存の VPC のルートなど、テンプレートの外で決まることは「不明」と示します。")

  package static let helpReach = Phrase(
    "Show who can reach what in this plan, by which port and rule.", "この計画で、だれが何にどのポートで接続できるかを表示します。")
  package static let helpFrom = Phrase(
    "Say whether this address is let in: ends with 0 if it is, with 1 if it is not, or nobody can tell.",
    "このアドレスから接続できるかを表示します（できれば終了コード 0、できないか不明なら 1）。")
  package static let helpPlanFormat = Phrase(
    "Form of the plan; dot, mermaid and svg draw who reaches what. Default: text.",
    "出力形式。dot、mermaid、svg は、だれが何に接続できるかの図です。既定値: text。")
}
