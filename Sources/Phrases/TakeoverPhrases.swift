/// Words of taking over a stack of the CDK project aws-cdk-gitlab-on-ecs.
package enum TakeoverPhrases {
  package static let nameTheStack = Phrase(
    "takeover wants the name of the stack, as the project called it: gitlab-wizard takeover GitlabServerlessStack",
    "引き継ぐスタックの名前を指定してください（CDK プロジェクトでの名前）: gitlab-wizard takeover GitlabServerlessStack")
  package static let help = Phrase(
    "Take a GitLab of aws-cdk-gitlab-on-ecs into a new stack, step by step.",
    "aws-cdk-gitlab-on-ecs の GitLab を新しいスタックへ 1 手順ずつ引き継ぎます。")
  package static let helpPlan = Phrase(
    "Only look: all steps, and which of them are done.", "確認のみ: すべての手順と完了状況を表示します。")
  package static let planOrYes = Phrase(
    "--plan only looks: it takes none of --step, --yes and --confirm.",
    "--plan は確認のみです。--step、--yes、--confirm とは併用できません。")
  package static let helpStep = Phrase(
    "Only this step: where another comes next, nothing is done. --yes needs it.",
    "この手順だけを実行します。次の手順が異なれば何もしません。--yes には必須です。")
  package static let yesNeedsStep = Phrase(
    "--yes is said to one step: add --step copy or --step keep. --plan says which comes next.",
    "--yes は 1 つの手順への承認です。--step copy または --step keep を付けてください。次の手順は --plan で確認できます。")
  package static func isAnotherStep(_ step: Phrase, next: Phrase) -> Phrase {
    Phrase(
      "The step that was asked for (\(step.english)) is not the next one (\(next.english)). Nothing was done.",
      "指定された手順（\(step.japanese)）は次の手順（\(next.japanese)）ではありません。何も実行していません。")
  }

  // MARK: What cannot be taken over

  package static let fileSystem = Phrase("file system (AWS::EFS::FileSystem)", "ファイルシステム（AWS::EFS::FileSystem）")
  package static let service = Phrase("ECS service (AWS::ECS::Service)", "ECS サービス（AWS::ECS::Service）")
  package static let cluster = Phrase("cluster that its service runs in", "サービスを実行するクラスター")
  package static let password = Phrase(
    "secret that generates a password", "パスワードを生成するシークレット")

  package static func isOurs(_ stack: String) -> Phrase {
    Phrase(
      "The stack \(stack) is one of ours: there is nothing to take over.",
      "スタック \(stack) は gitlab-wizard が作成したものです。引き継ぐ必要はありません。")
  }
  package static func isNotOfCDK(_ stack: String) -> Phrase {
    Phrase(
      "The stack \(stack) bears no mark of the AWS CDK: it is none of aws-cdk-gitlab-on-ecs.",
      "スタック \(stack) には AWS CDK の印がありません。aws-cdk-gitlab-on-ecs のスタックではありません。")
  }
  package static func lacks(_ stack: String, _ what: Phrase) -> Phrase {
    Phrase(
      "The stack \(stack) has no \(what.english): it is none of aws-cdk-gitlab-on-ecs.",
      "スタック \(stack) に\(what.japanese)がありません。aws-cdk-gitlab-on-ecs のスタックではありません。")
  }
  package static func hasSeveral(_ stack: String, _ count: Int, _ type: String) -> Phrase {
    Phrase(
      "The stack \(stack) has \(count) of \(type), and which of them is GitLab's is not known.",
      "スタック \(stack) に \(type) が \(count) 個あり、どれが GitLab のものか分かりません。")
  }
  package static func runsNoGitLab(_ stack: String) -> Phrase {
    Phrase(
      "The service of the stack \(stack) does not run the image gitlab/gitlab-ce.",
      "スタック \(stack) のサービスは、イメージ gitlab/gitlab-ce を使っていません。")
  }
  package static func isElsewhere(_ path: String, _ directory: String?) -> Phrase {
    let found = directory ?? "?"
    return Phrase(
      "\(path) of GitLab's container is in \(found) of the file system, where a stack of ours would not find it.",
      "GitLab のコンテナの \(path) がファイルシステムの \(found) にあり、新しいスタックからは見つけられません。")
  }
  package static func holdsMore(_ stack: String, _ ids: [String]) -> Phrase {
    let list = ids.joined(separator: ", ")
    return Phrase(
      "The stack \(stack) holds what aws-cdk-gitlab-on-ecs does not make and what would be deleted with it: \(list). In the CDK "
        + "project, keep that (RemovalPolicy.RETAIN) or move it to another stack first.",
      "スタック \(stack) に、aws-cdk-gitlab-on-ecs が作成しないリソースがあり、一緒に削除されてしまいます: \(list)。"
        + "先に CDK プロジェクトで残す設定（RemovalPolicy.RETAIN）にするか、別のスタックへ移してください。")
  }
  package static func isBusy(_ stack: String, _ status: String) -> Phrase {
    Phrase(
      "CloudFormation is running an operation on the stack \(stack) (\(status)). Wait for its end, and come back with the same command.",
      "スタック \(stack) は CloudFormation が処理中です（\(status)）。終了を待って、同じコマンドを実行してください。")
  }
  package static func isInNoState(_ stack: String, _ status: String) -> Phrase {
    Phrase(
      "The stack \(stack) is in \(status), in which no step is taken.", "スタック \(stack) は \(status) のため、手順を進められません。")
  }

  // MARK: The steps

  package static let isDone = Phrase("done", "完了")
  package static let isNext = Phrase("next", "次")
  package static let isLater = Phrase("later", "未")
  package static let isUnseen = Phrase("unseen", "不明")

  package static let copyTitle = Phrase("Copy", "コピー")
  package static let keepTitle = Phrase("Keep", "保持")
  package static let deleteTitle = Phrase("Delete", "削除")
  package static let deployTitle = Phrase("Deploy", "デプロイ")

  package static let copyMeans = Phrase(
    "GitLab is stopped, and AWS Backup copies its file system. GitLab stays stopped.",
    "GitLab を停止し、AWS Backup でファイルシステムをコピーします。GitLab は停止したままです。")
  package static let keepMeans = Phrase(
    "The stack is told to leave file system and secret when it goes. Nothing else of it changes.",
    "スタックを削除してもファイルシステムとシークレットが残るように設定します。他は変わりません。")
  package static let deleteMeans = Phrase(
    "The stack is deleted. File system, secret, log group and copies stay.",
    "スタックを削除します。ファイルシステム、シークレット、ロググループ、コピーは残ります。")
  package static let deployMeans = Phrase(
    "A new stack takes the file system and the secret as they are.",
    "新しいスタックが、ファイルシステムとシークレットをそのまま使います。")

  // MARK: What was found

  package static func heading(_ stack: String, _ region: String, gone: Bool) -> Phrase {
    gone
      ? Phrase("\(stack), \(region): the stack is gone", "\(stack)、\(region): スタックは削除済み")
      : Phrase("\(stack), \(region): a stack of the AWS CDK", "\(stack)、\(region): AWS CDK のスタック")
  }
  package static let fileSystemLabel = Phrase("file system", "ファイルシステム")
  package static let secretLabel = Phrase("secret", "シークレット")
  package static let releaseLabel = Phrase("release", "バージョン")
  package static let copyLabel = Phrase("copy", "コピー")
  package static let notSeen = Phrase("not seen", "確認できません")

  package static func seen(_ version: String) -> Phrase {
    Phrase("\(version), asked inside", "\(version)（コンテナ内で確認）")
  }
  package static func noted(_ version: String) -> Phrase {
    Phrase("\(version), noted before GitLab was stopped", "\(version)（停止前に記録）")
  }
  package static func pinned(_ version: String) -> Phrase {
    Phrase("\(version), as the template names it", "\(version)（テンプレートの指定）")
  }
  package static func releaseIsNotKnown(_ reason: Phrase) -> Phrase {
    Phrase("not known: \(reason.english)", "不明: \(reason.japanese)")
  }
  package static let nobodyNoted = Phrase(
    "GitLab does not run, and nobody has noted it.", "GitLab が停止中で、記録もありません。")

  package static func noteIsOld(_ version: String) -> Phrase {
    Phrase(
      "GitLab does not run. \(version) is noted, without a copy that counts: it may have run another since.",
      "GitLab が停止中です。\(version) の記録がありますが、有効なコピーがなく、その後に別のバージョンが動いた可能性があります。")
  }

  package static func copyIsMade(_ point: String, _ date: String) -> Phrase {
    Phrase("\(point), made \(date) of a stopped GitLab", "\(point)（\(date)、停止中に作成）")
  }
  package static func copyIsOutdated(_ date: String) -> Phrase {
    Phrase("of \(date); GitLab has run since, so it lacks what is newer", "\(date) のもの。その後 GitLab が動いたため、以後の変更が含まれません")
  }
  package static let noCopy = Phrase("none of a stopped GitLab", "停止中に作成したものはありません")
  package static let copyIsLost = Phrase(
    "one was noted, which AWS Backup does not have whole", "記録はありますが、完全なコピーが AWS Backup にありません")

  package static func isMounted(_ count: Int) -> Phrase {
    Phrase(
      "Something uses the file system already: \(count.of("mount target", "mount targets")). Look before you deploy.",
      "ファイルシステムはすでに使われています（マウントターゲット \(count) 個）。デプロイ前に確認してください。")
  }
}
