import Account
import Deployment
import GitLabStack
import Operations
import Phrases

/// What is looked at of the account itself, and of the rights in it.
enum AccountStates {
  static let all = [signedIn, credentials, otherAccount, region, accountPlan, roleOfECS, actions, actionsOfRole]

  private static let newVPC = CheckScene.newVPC
  private static let natInstance = CheckScene.natInstance

  // MARK: Account

  private static let signedIn = StatesOfCheck(
    "account.signed-in", Phrase("Signed in", "サインイン"), in: newVPC, asking: .identity,
    unseen: Phrase("Who is signed in could not be seen.", "サインイン中のユーザーを確認できませんでした。"),
    [
      .init(
        .ok, newVPC, Phrase("role/Ops", "role/Ops"),
        Phrase("Signed in to account 123456789012 as arn:aws:sts::", "アカウント 123456789012 に arn:aws:sts::")),
      .init(
        .fail,
        newVPC.refusing(
          .identity,
          Trouble(
            sentence: AWSPhrases.credentialsHaveExpired, advice: AWSPhrases.signInAgain, obstacle: .credentials,
            exitCode: .noCredentials)),
        Phrase("no credentials", "認証情報なし"), Phrase("have expired", "期限が切れ"),
        fix: Phrase("Sign in again", "サインイン")),
    ])

  private static func credentials(endIn left: Double?) -> CheckScene {
    newVPC.seeing(.credentials, .credentials(left.map { CredentialsEnd(time: 1_796_000_000, left: $0) }))
  }

  private static let credentials = StatesOfCheck(
    "account.credentials", Phrase("Credentials", "認証情報"), in: newVPC, asking: .setting(.credentials),
    unseen: Phrase("How long the credentials are valid could not be seen.", "認証情報の有効期限を確認できませんでした。"),
    [
      .init(
        .ok, credentials(endIn: nil), Phrase("no end", "期限なし"),
        Phrase("reports no expiry of these credentials", "この認証情報に期限はありません")),
      .init(
        .ok, credentials(endIn: 7200), Phrase("until 2026-11-30", "2026-11-30 00:53 UTC まで"),
        Phrase("the deployment usually takes", "デプロイは通常長くて")),
      .init(
        .warn, credentials(endIn: 60), Phrase("until 2026-11-30", "2026-11-30 00:53 UTC まで"),
        Phrase("It goes on at AWS without them", "切れても AWS 側の処理は続きます"),
        fix: Phrase("Sign in again first.", "先にサインインし直してください。")),
    ])

  private static let ownAnswers = CheckScene([.accountID: "123456789012"])

  private static let otherAccount = StatesOfCheck(
    "account.other", Phrase("Account of the answers", "回答の対象アカウント"), in: ownAnswers,
    asking: .identity, unseen: Phrase("Who is signed in could not be seen.", "サインイン中のユーザーを確認できませんでした。"),
    [
      .init(
        .ok, ownAnswers, Phrase("123456789012", "123456789012"),
        Phrase("The answers are for this account", "回答の対象は、このアカウント")),
      .init(
        .fail, CheckScene([.accountID: "210987654321"]), Phrase("123456789012", "123456789012"),
        Phrase(
          "for account 210987654321, and you are signed in to account 123456789012",
          "アカウント 210987654321 ですが、サインイン中のアカウントは 123456789012"),
        fix: Phrase("Yes, take account 123456789012.", "アカウント 123456789012 を対象にします。")),
    ])

  private static let region = StatesOfCheck(
    "account.region", Phrase("Region", "リージョン"), in: newVPC, asking: .setting(.region),
    unseen: Phrase(
      "Whether ap-northeast-1 is enabled could not be seen.", "ap-northeast-1 が有効かどうかを確認できませんでした。"),
    [
      .init(.ok, newVPC, Phrase("enabled", "有効"), Phrase("is enabled for this account", "このアカウントで有効です")),
      .init(
        .fail, newVPC.seeing(.region, .region(.isNotOptedIn)), Phrase("not enabled", "無効"),
        Phrase("every call there is refused", "すべての呼び出しが拒否されます"),
        fix: Phrase(
          "Enable it (free; takes minutes to hours): aws account enable-region",
          "有効にしてください（無料、数分〜数時間）: aws account enable-region")),
      .init(
        .fail, newVPC.seeing(.region, .region(.isNowhere)), Phrase("not there", "存在しません"),
        Phrase("AWS has no region ap-northeast-1.", "ap-northeast-1 というリージョンはありません。")),
      .init(
        .unknown, newVPC.seeing(.region, .region(.other("moving"))), Phrase("moving", "moving"),
        Phrase("AWS says of ap-northeast-1: moving.", "ap-northeast-1 について AWS のメッセージ: moving")),
    ])

  private static func plan(_ plan: AccountPlan, _ scene: CheckScene = newVPC) -> CheckScene {
    scene.seeing(.accountPlan, .accountPlan(plan))
  }

  private static let accountPlan = StatesOfCheck(
    "account.plan", Phrase("Plan of the account", "アカウントのプラン"), in: newVPC, asking: .setting(.accountPlan),
    unseen: Phrase("The plan of the account could not be seen.", "アカウントのプランを確認できませんでした。"),
    [
      .init(
        .ok, newVPC, Phrase("not reported", "プランの情報なし"),
        Phrase("AWS reports no plan, as for older accounts", "従来のアカウントは従量課金です")),
      .init(
        .ok, plan(AccountPlan(isFree: false)), Phrase("paid", "有料プラン"),
        Phrase("The account is on the paid plan.", "アカウントは有料プランです。")),
      .init(
        .warn, plan(AccountPlan(isFree: true, credits: 87, ends: "2027-03-01")), Phrase("free plan", "無料プラン"),
        Phrase(
          "87 USD of credits left, it ends on 2027-03-01 at the latest", "クレジット残高 87 USD、終了日 2027-03-01"),
        fix: Phrase("Upgrade the account to the paid plan", "有料プランにアップグレードしてください")),
      .init(
        .fail, plan(AccountPlan(isFree: true), natInstance), Phrase("free plan", "無料プラン"),
        Phrase("refuses the NAT instance's type, t4g.nano", "NAT インスタンスのタイプ t4g.nano を使えません"),
        fix: Phrase("Answer network.egress with nat-gateway (", "network.egress を nat-gateway にしてください（")),
    ])

  // MARK: Rights

  private static func role(_ isThere: Bool) -> CheckScene {
    newVPC.seeing(.role(name: "AWSServiceRoleForECS"), .role(isThere: isThere))
  }

  private static let roleOfECS = StatesOfCheck(
    "rights.ecs-role", Phrase("Role of ECS", "ECS のロール"), in: newVPC,
    asking: .setting(.role(name: "AWSServiceRoleForECS")),
    unseen: Phrase(
      "Whether ECS has its role in this account could not be seen.", "ECS のサービスリンクロールの有無を確認できませんでした。"),
    [
      .init(
        .ok, role(true), Phrase("there", "あり"),
        Phrase("ECS has its service-linked role", "ECS のサービスリンクロールは作成済み")),
      .init(
        .warn, role(false), Phrase("not there", "存在しません"),
        Phrase("ECS has never been used in this account", "このアカウントでは ECS が未使用です"),
        fix: Phrase("Create the role now (free), and wait for a minute", "先にロールを作成し（無料）、1 分ほど待ってください")),
    ])

  private static let caller = "arn:aws:sts::123456789012:assumed-role/Ops/ren@example.com"
  private static let deployer = "arn:aws:iam::123456789012:role/Deployer"
  private static let withRole = CheckScene(as: deployer)

  private static func verdicts(
    of principal: String, in scene: CheckScene, _ verdict: SimulatedRights.Verdict
  ) -> CheckScene {
    let verdicts = ["ec2:CreateVpc": SimulatedRights.Verdict.isAllowed, "iam:CreateRole": verdict]
    return scene.seeing(
      .rights(of: principal), .rights(.simulated(SimulatedRights(principal: principal, verdicts: verdicts))))
  }

  /// What both checks of rights can come to.
  private static func states(of principal: String, in scene: CheckScene) -> [StateOfCheck] {
    let fix = Phrase("Hand the least policy to whoever manages permissions", "最小権限のポリシーを権限の管理者に渡してください")
    let half = Phrase("1 of 2 allowed", "2 件中 1 件を許可")
    return [
      .init(
        .ok, verdicts(of: principal, in: scene, .isAllowed), Phrase("2 of 2 allowed", "2 件中 2 件を許可"),
        Phrase("It does not see session policies", "2 アクションがすべて許可されています")),
      .init(
        .warn, verdicts(of: principal, in: scene, .isNotGiven), half,
        Phrase("no policy gives \(principal): iam:CreateRole", "次が許可されていません: iam:CreateRole"), fix: fix),
      .init(
        .fail, verdicts(of: principal, in: scene, .isDenied), half,
        Phrase("of the organization denies \(principal):", "次のアクションを拒否しています: iam:CreateRole"), fix: fix),
      .init(
        .fail, verdicts(of: principal, in: scene, .isKeptByBoundary), half,
        Phrase("the permissions boundary of \(principal) does not allow", "アクセス許可の境界により次が許可されません"), fix: fix),
      .init(
        .unknown, verdicts(of: principal, in: scene, .dependsOn(["aws:SourceIp"])), half,
        Phrase("depends on aws:SourceIp", "aws:SourceIp によって決まり")),
      .init(
        .unknown, verdicts(of: principal, in: scene, .isAllowedForSome), half,
        Phrase("and not with others: iam:CreateRole", "一部のリソースにのみ許可されています: iam:CreateRole")),
    ]
  }

  private static let notAsked = Phrase(
    "The IAM policy simulator could not be asked.", "IAM Policy Simulator に確認できませんでした。")

  private static let actions = StatesOfCheck(
    "rights.actions", Phrase("Actions, probably", "許可（推定）"), in: newVPC, asking: .rights(of: caller),
    unseen: notAsked,
    states(of: caller, in: newVPC) + [
      .init(
        .warn, newVPC.seeing(.rights(of: caller), .rights(.isRoot)), Phrase("root user", "ルートユーザー"),
        Phrase("no policy of the account limits it", "アカウントのポリシーでは制限されません")),
      .init(
        .unknown, newVPC.seeing(.rights(of: caller), .rights(.isNotSimulated(caller))),
        Phrase("cannot be simulated", "確認の対象外"),
        Phrase("takes only users and roles, not arn:aws:sts::", "ユーザーとロールのみが対象で、arn:aws:sts::")),
    ])

  private static let actionsOfRole = StatesOfCheck(
    "rights.role", Phrase("Role, probably", "ロールの許可（推定）"), in: withRole, asking: .rights(of: deployer),
    unseen: notAsked, states(of: deployer, in: withRole))
}
