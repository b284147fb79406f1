/// What the command `policy` says.
package enum PolicyPhrases {
  package static let helpPolicy = Phrase(
    "Print the least rights that this plan needs, as IAM policies.", "この計画に必要な最小限の権限を IAM ポリシーとして出力します。")
  package static let helpFor = Phrase("What they are for.", "権限の用途。")
  package static let helpDocument = Phrase(
    "Print only the policy of this name, where there are several.", "ポリシーが複数あるとき、この名前のものだけを出力します。")
  package static let helpRole = Phrase(
    "With --for service-role: a role that is there already.", "--for service-role のとき、既存のロール。")

  package static let tableIsMissing = Phrase(
    "The table of rights is missing in this program.", "このプログラムに権限の表が含まれていません。")
  package static func tableIsUnreadable(line: Int) -> Phrase {
    Phrase("Line \(line) of the table of rights is none that it has.", "権限の表の \(line) 行目を読めません。")
  }

  package static func noSuchDocument(_ name: String, known: String) -> Phrase {
    Phrase("There is no policy ‘\(name)’ here; there are: \(known).", "ポリシー「\(name)」はありません。あるのは \(known) です。")
  }

  package static let roleIsForServiceRole = Phrase(
    "--role-arn goes with --for service-role.", "--role-arn は --for service-role と一緒に指定します。")

  // MARK: Whose

  package static func forDeploying(_ stack: String) -> Phrase {
    Phrase(
      "For whoever deploys and changes \(stack) with this plan.", "この計画で \(stack) をデプロイ・変更する人のための権限です。")
  }
  package static func forOperating(_ stack: String) -> Phrase {
    Phrase(
      "For whoever looks after \(stack): status, logs, shell, copies, stop and start, another release of GitLab.",
      "\(stack) を運用する人のための権限です（状態、ログ、シェル、バックアップ、停止と起動、GitLab の更新）。")
  }
  package static func forDestroying(_ stack: String) -> Phrase {
    Phrase("For whoever deletes \(stack).", "\(stack) を削除する人のための権限です。")
  }
  package static func forRole(_ stack: String) -> Phrase {
    Phrase(
      "For the role that CloudFormation works as, to make, change and delete \(stack).",
      "CloudFormation が \(stack) を作成・変更・削除するときに使うロールの権限です。")
  }
  package static let forTrust = Phrase(
    "The role's trust policy: CloudFormation may work as it.", "そのロールの信頼ポリシーです（CloudFormation に引き受けを許可）。")
  package static func forCaller(_ stack: String) -> Phrase {
    Phrase(
      "For whoever runs this program on \(stack) and lets CloudFormation work as that role.",
      "そのロールを CloudFormation に渡して、このプログラムで \(stack) を扱う人の権限です。")
  }

  package static func size(_ characters: Int, of limit: Int, actions: Int) -> Phrase {
    Phrase(
      "\(characters) of the \(limit) characters that IAM takes, \(actions.of("action", "actions")).",
      "\(characters) 文字（IAM の上限は \(limit) 文字）、アクション \(actions) 件。")
  }
  package static let attach = Phrase("To give them:", "付与する手順:")
  package static let pickOne = Phrase(
    "All of them are printed as one object; take them apart with --document NAME.",
    "全部を 1 つのオブジェクトとして出力しました。個別に取り出すには --document 名前 を付けます。")

  // MARK: What to know

  package static let accountIsOpen = Phrase(
    "No account is named, so that it holds for the one it is made in; --account.id names one.",
    "アカウントを特定していないため、ポリシーを作成したアカウントで有効です。--account.id で指定できます。")
  package static func nameIsCut(_ prefix: String) -> Phrase {
    Phrase(
      "CloudFormation cuts so long a stack name in the names of roles: what begins with \(prefix) is covered, other stacks' too.",
      "スタック名が長く、ロール名では切り詰められます。\(prefix) で始まるものが対象となり、ほかのスタックのものも含みます。")
  }
  package static let makesRoles = Phrase(
    "Whoever may make roles and hand them on can give them more than GitLab needs. --for service-role keeps that with CloudFormation.",
    "ロールの作成と受け渡しができる人は、GitLab に不要な権限も与えられます。--for service-role ならその権限を CloudFormation だけに持たせられます。")
  package static let isForThisPlan = Phrase(
    "It is for exactly this plan. A change from another one also takes what that one's policy has.",
    "この計画専用です。別の計画から変更するときは、変更前の計画のポリシーも必要です。")
  package static let lacksVault = Phrase(
    "Not in it: to make the vault of AWS Backup (--set-up-backup). An account makes that once.",
    "AWS Backup のボールトの作成（--set-up-backup）は含みません。アカウントごとに一度だけの作業です。")
  package static let notTried = Phrase(
    "Read from AWS's lists and checked against them, not tried in an account of yours.",
    "AWS の一覧に基づいて作成・照合したもので、実際のアカウントでは試していません。")
}
