/// What to do about known failures.
extension Phrase {
  package static func remedy(for name: String) -> Phrase { remedies[name] ?? remedyForTheUnknown }

  package static let remedyForTheUnknown = Phrase(
    "Search for the words of AWS below; the saved evidence has all there is.",
    "下の AWS のメッセージで検索してください。保存した記録にすべて残っています。")

  package static let remedyNames = remedies.keys

  private static let quota = Phrase(
    "Free what is not used, or ask for more: console > Service Quotas. Then try again.",
    "不要なものを解放するか、コンソールの Service Quotas で引き上げを申請してから再実行してください。")
  private static let again = Phrase(
    "It usually passes. Try again in some minutes.", "多くは一時的です。数分後に再実行してください。")
  private static let wayOut = Phrase(
    "Check the way out: NAT and routes of the private subnets, or choose another under Network.",
    "外向きの経路（NAT、プライベートサブネットのルート）を確認するか、ネットワーク画面で別の方式を選んでください。")
  private static let readLog = Phrase(
    "The last lines of GitLab's log say more: l shows them.", "GitLab のログの末尾に理由があります。l で表示します。")
  private static let defect = Phrase(
    "That should not happen: please report it with the saved evidence.",
    "想定外の失敗です。保存した記録を添えて報告してください。")
  private static let administrator = Phrase(
    "Ask whoever administers the account for this permission, then try again.",
    "アカウントの管理者に権限を依頼してから、再実行してください。")
  private static let organization = Phrase(
    "Only whoever administers the organization can allow it.", "許可できるのは組織の管理者だけです。")
  private static let domain = Phrase(
    "Check that the registrar names the name servers of this very zone, and that a CAA record allows amazon.com.",
    "レジストラーのネームサーバー設定がこのゾーンのものか、CAA レコードが amazon.com を許可しているかを確認してください。")

  private static let remedies: [String: Phrase] = [
    "address-quota": Phrase(
      "Release one that is not used, ask for more under Service Quotas, or choose public subnets, which need none.",
      "不要なアドレスを解放するか、Service Quotas で引き上げを申請するか、アドレスの要らないパブリックサブネット方式を選んでください。"),
    "vpc-quota": Phrase(
      "Use a VPC that is there, delete one, or ask for more under Service Quotas.",
      "既存の VPC を使うか、不要な VPC を削除するか、Service Quotas で引き上げを申請してください。"),
    "gateway-quota": Phrase(
      "Use a VPC that is there, or ask for more under Service Quotas.",
      "既存の VPC を使うか、Service Quotas で引き上げを申請してください。"),
    "interface-quota": quota, "other-quota": quota,
    "processor-quota": Phrase(
      "Choose a smaller size, or ask for more: Service Quotas > AWS Fargate > vCPU resource count.",
      "小さいサイズを選ぶか、Service Quotas の AWS Fargate で vCPU 数の引き上げを申請してください。"),
    "subnet-is-full": Phrase(
      "Choose subnets with free addresses, or release some.", "空きのあるサブネットを選ぶか、アドレスを解放してください。"),
    "no-capacity": again, "task-network": again,
    "image-rate-limit": Phrase(
      "The limit lifts within six hours. Try again later.", "制限は 6 時間以内に解除されます。時間をおいて再実行してください。"),
    "not-offered-in-zone": Phrase(
      "Choose a NAT gateway or public subnets instead of the NAT instance.",
      "NAT インスタンスではなく、NAT ゲートウェイかパブリックサブネット方式を選んでください。"),
    "image-not-found": Phrase(
      "Choose another release, such as one of those that the list offers.", "一覧にある別のリリースを選んでください。"),
    "image-no-route": wayOut, "secret-unreachable": wayOut, "log-unreachable": wayOut,
    "image-architecture": Phrase(
      "Choose x86_64, or a release from 18.1.0 on.", "x86_64 を選ぶか、18.1.0 以降のリリースを選んでください。"),
    "image-pull": Phrase(
      "The words of AWS below say why. Try again, or choose another release.",
      "理由は下の AWS のメッセージにあります。再実行するか、別のリリースを選んでください。"),
    "secret-denied": defect, "directory-missing": defect, "mount-denied": again,
    "mount": Phrase(
      "It happens right after a file system is made. Try again.", "ファイルシステムの作成直後に起こることがあります。再実行してください。"),
    "upgrade-path": Phrase(
      "Choose the version that GitLab names in its log first, then go on from there.",
      "まず GitLab のログに示されたバージョンを選び、そこから順に更新してください。"),
    "out-of-memory": Phrase("Choose more memory: 8 GiB or more.", "メモリを 8 GiB 以上にしてください。"),
    "reconfigure": readLog, "never-healthy": readLog, "container-exited": readLog, "circuit-breaker": readLog,
    "certificate-refused": domain, "certificate-stuck": domain,
    "record-taken": Phrase(
      "Choose another host name, or delete that record if nothing uses it.",
      "別のホスト名を選ぶか、使われていなければそのレコードを削除してください。"),
    "secret-scheduled": Phrase(
      "Choose another stack name, or wait until the old secret is gone.",
      "別のスタック名を選ぶか、古いシークレットが完全に削除されるまで待ってください。"),
    "network-conflict": Phrase(
      "Choose another range under Network.", "ネットワーク画面で別の範囲を選んでください。"),
    "name-taken": Phrase(
      "Choose another stack name, or remove what has the name.", "別のスタック名を選ぶか、同名のリソースを削除してください。"),
    "denied-by-organization": organization, "denied-by-boundary": administrator, "hook": organization,
    "parameter-denied": Phrase(
      "Ask for the permission, or choose another way out under Network.",
      "権限を依頼するか、ネットワーク画面で別の方式を選んでください。"),
    "denied": administrator,
    "invalid-credentials": Phrase("Sign in again, then try again.", "サインインし直してから再実行してください。"),
    "linked-role": Phrase(
      "AWS makes it at the first use. Try again in a minute; else an administrator can make it.",
      "初回利用時に自動作成されます。1 分後に再実行し、だめなら管理者に作成を依頼してください。"),
    "custom-resource": Phrase(
      "The log of its function is in the saved evidence.", "関数のログは保存した記録にあります。"),
    "nat-instance-silent": Phrase(
      "Try again, or choose a NAT gateway.", "再実行するか、NAT ゲートウェイを選んでください。"),
    "rollback-complete": Phrase(
      "Delete it, then deploy again. Your answers are kept.", "削除してから再度デプロイしてください。回答は保存されています。"),
    "review-in-progress": again,
    "operation-running": Phrase(
      "Wait until it has ended: ‘gitlab-wizard resume’ shows it.", "終わるまで待ってください。gitlab-wizard resume で表示できます。"),
    "update-rollback-failed": Phrase(
      "Continue the rollback: the wizard offers it under “What can be done”; in the console it is Stack actions > Continue update rollback.",
      "ロールバックを続行してください。ウィザードの「できること」か、コンソールの「スタックアクション」→「更新のロールバックの続行」で行えます。"),
    "delete-failed": Phrase(
      "Delete it again; what does not go can be kept.", "もう一度削除してください。消えないリソースは保持できます。"),
    "template-refused": defect,
    "parameter-refused": Phrase(
      "The words of AWS below name the value.", "該当する値は下の AWS のメッセージにあります。"),
    "throttled": again, "aws-trouble": again,
    "not-stable": Phrase(
      "The saved evidence says what was seen of it.", "確認できた内容は保存した記録にあります。"),
  ]
}
