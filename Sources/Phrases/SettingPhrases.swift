/// What a look at how the account is set up found before a deployment.
package enum SettingPhrases {
  package static let thisAWSCannotTell = Phrase(
    "This version of the aws command cannot tell; a newer one can.",
    "この aws コマンドのバージョンでは確認できません（新しいバージョンで確認できます）。")

  // MARK: Credentials

  package static let credentialsAreUnseen = Phrase(
    "How long the credentials are valid could not be seen.", "認証情報の有効期限を確認できませんでした。")
  package static let haveNoEnd = Phrase("no end", "期限なし")
  package static let haveNoEndSentence = Phrase(
    "The aws command reports no expiry of these credentials.", "aws コマンドによると、この認証情報に期限はありません。")
  package static let endIsNotTold = Phrase(
    "They are those of a session, whose expiry the aws command does not report.",
    "一時的な認証情報ですが、aws コマンドから有効期限を取得できません。")

  package static func until(_ time: String) -> Phrase { Phrase("until \(time)", "\(time) まで") }

  package static func lastLongEnough(_ time: String, _ needed: Int) -> Phrase {
    Phrase(
      "The credentials are valid until \(time); the deployment usually takes \(needed) minutes at the most.",
      "認証情報は \(time) まで有効です（デプロイは通常長くて \(needed) 分）。")
  }

  package static func endBefore(_ time: String, _ needed: Int) -> Phrase {
    Phrase(
      "The credentials are valid until \(time), and the deployment can take \(needed) minutes. It goes on at AWS without them, but is "
        + "not seen until somebody signs in again, unless they are renewed by themselves, as in CloudShell.",
      "認証情報は \(time) に切れますが、デプロイには \(needed) 分かかることがあります。切れても AWS 側の処理は続きますが、"
        + "CloudShell などで自動更新されない限り、再サインインするまで進行状況を確認できません。")
  }

  package static let signInAnew = Phrase("Sign in again first.", "先にサインインし直してください。")

  // MARK: Region

  package static func regionIsUnseen(_ region: String) -> Phrase {
    Phrase("Whether \(region) is enabled could not be seen.", "\(region) が有効かどうかを確認できませんでした。")
  }

  package static let isEnabled = Phrase("enabled", "有効")
  package static let isNotEnabled = Phrase("not enabled", "無効")

  package static func regionIsEnabled(_ region: String) -> Phrase {
    Phrase("\(region) is enabled for this account.", "\(region) はこのアカウントで有効です。")
  }

  package static func regionIsNotEnabled(_ region: String) -> Phrase {
    Phrase(
      "\(region) is not enabled for this account: every call there is refused.",
      "\(region) はこのアカウントで有効になっていないため、すべての呼び出しが拒否されます。")
  }

  package static let enableRegion = Phrase("Enable it (free; takes minutes to hours):", "有効にしてください（無料、数分〜数時間）:")

  package static func noSuchRegion(_ region: String) -> Phrase {
    Phrase("AWS has no region \(region).", "AWS に \(region) というリージョンはありません。")
  }

  package static func regionStateIs(_ region: String, _ word: String) -> Phrase {
    Phrase("AWS says of \(region): \(word).", "\(region) について AWS のメッセージ: \(word)")
  }

  // MARK: Plan of the account

  package static let planIsUnseen = Phrase(
    "The plan of the account could not be seen.", "アカウントのプランを確認できませんでした。")
  package static let isPaid = Phrase("paid", "有料プラン")
  package static let isFree = Phrase("free plan", "無料プラン")
  package static let hasNoPlan = Phrase("not reported", "プランの情報なし")
  package static let isPaidSentence = Phrase("The account is on the paid plan.", "アカウントは有料プランです。")
  package static let hasNoPlanSentence = Phrase(
    "AWS reports no plan, as for older accounts, which pay for what they use.",
    "AWS にプランの情報がありません（従来のアカウントは従量課金です）。")

  package static func planIsFree(credits: Int?, ends: String?) -> Phrase {
    let left = credits.map { Phrase("\($0) USD of credits left", "クレジット残高 \($0) USD") }
    let day = ends.map { Phrase("it ends on \($0) at the latest", "終了日 \($0)") }
    let facts = [left, day].compactMap { $0 }
    let english = facts.map(\.english).joined(separator: ", ")
    let japanese = facts.map(\.japanese).joined(separator: "、")
    return Phrase(
      "The account is on the free plan\(english.isEmpty ? "" : " (\(english))"): when that or its credits end, AWS closes the "
        + "account, and GitLab's data with it.",
      "アカウントは無料プランです\(japanese.isEmpty ? "" : "（\(japanese)）")。プランまたはクレジットが終わるとアカウントが閉鎖され、GitLab のデータも失われます。"
    )
  }

  package static let natInstanceIsNotFree = Phrase(
    "The free plan refuses the NAT instance's type, t4g.nano.", "無料プランでは NAT インスタンスのタイプ t4g.nano を使えません。")
  package static let upgradePlan = Phrase(
    "Upgrade the account to the paid plan: Billing and Cost Management > Free plan.",
    "「請求とコスト管理」の画面から有料プランにアップグレードしてください。")

  // MARK: Service-linked role

  package static let roleIsUnseen = Phrase(
    "Whether ECS has its role in this account could not be seen.", "ECS のサービスリンクロールの有無を確認できませんでした。")
  package static let isThere = Phrase("there", "あり")
  package static let roleIsThere = Phrase(
    "ECS has its service-linked role in this account.", "ECS のサービスリンクロールは作成済みです。")
  package static let roleIsMissing = Phrase(
    "ECS has never been used in this account: it creates its service-linked role during the deployment, and the first attempt "
      + "can fail before that role works.",
    "このアカウントでは ECS が未使用です。デプロイ中にサービスリンクロールが作成され、有効になる前に初回の作成が失敗することがあります。")
  package static let createRole = Phrase(
    "Create the role now (free), and wait for a minute:", "先にロールを作成し（無料）、1 分ほど待ってください:")

  // MARK: What blocks traffic

  package static let blockIsUnseen = Phrase(
    "Whether VPC Block Public Access is on could not be seen.", "VPC パブリックアクセスのブロックを確認できませんでした。")
  package static let isOff = Phrase("off", "オフ")
  package static let blocksIngress = Phrase("blocks what comes in", "受信をブロック")
  package static let blocksBoth = Phrase("blocks both directions", "双方向をブロック")
  package static let blockIsOff = Phrase(
    "VPC Block Public Access is off: internet gateways work.", "VPC パブリックアクセスのブロックはオフです。")

  package static func vpcIsLetOut(_ vpc: String) -> Phrase {
    Phrase(
      "VPC Block Public Access is on in this region, and \(vpc) is excluded from it.",
      "このリージョンでは VPC パブリックアクセスのブロックがオンですが、\(vpc) は除外されています。")
  }

  package static let ingressIsBlocked = Phrase(
    "VPC Block Public Access blocks what comes in from the internet, in new VPCs too: nobody would reach the load balancer.",
    "VPC パブリックアクセスのブロックにより、新しい VPC でもインターネットからの受信が遮断され、ロードバランサーに接続できません。")
  package static let bothAreBlocked = Phrase(
    "VPC Block Public Access blocks internet gateways in both directions, in new VPCs too: GitLab could neither be reached nor "
      + "get its image.",
    "VPC パブリックアクセスのブロックにより、新しい VPC でもインターネットとの通信が双方向で遮断され、接続もイメージの取得もできません。")

  package static func blockModeIs(_ word: String) -> Phrase {
    Phrase("VPC Block Public Access is set to ‘\(word)’.", "VPC パブリックアクセスのブロックは「\(word)」に設定されています。")
  }

  package static func mayBeLetOut(_ vpc: String) -> Phrase {
    Phrase("Whether \(vpc) is excluded from it is not known.", "\(vpc) が除外されているかどうかは不明です。")
  }

  package static let turnBlockOff = Phrase("Turn it off for the region:", "リージョンの設定をオフにしてください:")
  package static let organizationHasSetIt = Phrase(
    "Your organization has set it: ask whoever manages its declarative policies.",
    "組織の宣言型ポリシーによる設定です。組織の管理者に依頼してください。")
  package static let excludeVPC = Phrase("Exclude the VPC from it:", "VPC を除外してください:")

  // MARK: Encryption

  package static let encryptionIsUnseen = Phrase(
    "The VPC encryption controls of the account could not be seen.", "アカウントの VPC 暗号化コントロールを確認できませんでした。")
  package static let isNotEnforced = Phrase("not enforced", "強制なし")
  package static let encryptionIsNotEnforced = Phrase(
    "VPC encryption controls are not enforced for new VPCs.", "新しい VPC に暗号化コントロールは強制されません。")
  package static let isExcluded = Phrase("enforced, ours excluded", "強制（対象外の設定あり）")
  package static let encryptionIsExcluded = Phrase(
    "VPC encryption controls are enforced, and all that the plan needs is excluded from them.",
    "暗号化コントロールは強制されていますが、計画に必要なものはすべて除外されています。")

  package static func encryptionRefuses(_ kinds: [String]) -> Phrase {
    Phrase(
      "VPC encryption controls are enforced for new VPCs and refuse what the plan creates: \(kinds.joined(separator: ", ")).",
      "新しい VPC に暗号化コントロールが強制されており、計画のリソースが拒否されます: \(kinds.joined(separator: "、"))。")
  }

  package static func refuses(_ count: Int) -> Phrase {
    Phrase("enforced, refuses \(count.of("type", "types"))", "強制、拒否 \(count) 種類")
  }

  package static let excludeFromEncryption = Phrase(
    "Ask whoever looks after the account to exclude them, or use an existing VPC.",
    "アカウントの管理者に除外を依頼するか、既存の VPC を使ってください。")
}
