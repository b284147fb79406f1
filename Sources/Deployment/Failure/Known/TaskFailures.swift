internal import GitLabStack
internal import Phrases

/// Failures of an ECS task: its image, and what it fetches before it starts.
enum TaskFailures {
  @KnownFailure.List static var all: [KnownFailure] {
    KnownFailure(
      "image-architecture",
      [
        .words("descriptor matching platform"), .words("no matching manifest for"), .words("exec format error"),
        .log("exec format error"),
      ],
      says: Phrase(
        "The image does not exist for the chosen CPU architecture.", "選択した CPU アーキテクチャ用のイメージがありません。"),
      remedy: Phrase("Choose x86_64, or a release from 18.1.0 on.", "x86_64 を選ぶか、18.1.0 以降のリリースを選んでください。"),
      step: .edit(.imageArchitecture))

    KnownFailure(
      "image-rate-limit",
      [
        .task("CannotPullContainer", "toomanyrequests"), .task("CannotPullContainer", "429 Too Many"),
        .task("CannotPullContainer", "pull rate limit"),
      ],
      says: Phrase(
        "Docker Hub refused the pull: this IP address has reached the pull limit.",
        "Docker Hub の取得回数制限により、イメージを取得できませんでした。"),
      remedy: Phrase(
        "The limit lifts within six hours. Try again later.", "制限は 6 時間以内に解除されます。時間をおいて再実行してください。"),
      step: .retry)

    KnownFailure(
      "image-no-space",
      [.task("CannotPullContainer", "no space left on device")],
      says: Phrase("The image does not fit on the disk of the task.", "イメージがタスクのディスクに収まりません。"),
      remedy: Phrase(
        "Choose another release and report this: a Fargate task has 20 GiB, which is enough for GitLab's usual image.",
        "別のリリースを選び、この失敗を報告してください。Fargate のディスクは 20 GiB で、通常の GitLab イメージには十分です。"),
      step: .edit(.imageTag))

    KnownFailure(
      "image-no-route",
      [
        .task("CannotPullContainer", "i/o timeout"), .task("CannotPullContainer", "dial tcp"),
        .task("CannotPullContainer", "context deadline exceeded"), .task("CannotPullContainer", "request canceled"),
        .task("CannotPullContainer", "no such host"), .task("CannotPullContainer", "TLS handshake timeout"),
        .task("CannotPullContainer", "check your task network configuration"),
      ],
      says: Phrase(
        "The task could not reach the registry: its subnet has no outbound internet access.",
        "タスクからレジストリに到達できませんでした。サブネットからインターネットへの経路がありません。"),
      remedy: RemedyPhrases.egress, step: .edit(.networkEgress))

    KnownFailure(
      "image-not-found",
      [.task("CannotPullContainer", "not found"), .task("CannotPullContainer", "manifest unknown")],
      says: Phrase(
        "The registry does not have this version of GitLab's image.", "指定したバージョンの GitLab イメージがレジストリにありません。"),
      remedy: Phrase(
        "Choose another release, such as one of those that the list offers.", "一覧にある別のリリースを選んでください。"),
      step: .edit(.imageTag))

    KnownFailure(
      "image-pull",
      [.task("CannotPullContainer"), .task("CannotPullImage")], rank: .broad,
      says: Phrase("The container image could not be pulled.", "コンテナイメージを取得できませんでした。"),
      remedy: Phrase(
        "AWS's message says why. Try again, or choose another release.",
        "理由は AWS のメッセージにあります。再実行するか、別のリリースを選んでください。"),
      step: .retry)

    KnownFailure(
      "secret-missing",
      [
        .task("retrieve secret", "marked for deletion"), .task("retrieve secret", "can't find the specified secret"),
        .task("retrieve secret", "ResourceNotFoundException"),
      ],
      says: Phrase(
        "The secret with GitLab's initial password was deleted from Secrets Manager.",
        "GitLab の初期パスワードのシークレットが、Secrets Manager から削除されています。"),
      remedy: Phrase(
        "Restore it with 'aws secretsmanager restore-secret --secret-id ARN', then try again.",
        "aws secretsmanager restore-secret --secret-id ARN で復元してから、再実行してください。"),
      step: .retry)

    KnownFailure(
      "secret-denied",
      [.task("unable to pull secrets", "AccessDenied"), .task("unable to retrieve secret", "AccessDenied")],
      says: Phrase(
        "The task's role does not have permission to read the password from Secrets Manager.",
        "タスクのロールに、Secrets Manager からパスワードを読み取る権限がありません。"),
      remedy: Phrase(
        "The stack gives that permission: a policy of your organization, or of the secret, takes it away.",
        "権限はスタックが与えています。組織のポリシーか、シークレットのポリシーが拒否しています。"),
      step: .retry)

    KnownFailure(
      "secret-unreachable",
      [.task("unable to pull secrets"), .task("unable to retrieve secret")],
      says: Phrase(
        "The task could not fetch its password from Secrets Manager.",
        "タスクが Secrets Manager からパスワードを取得できませんでした。"),
      remedy: RemedyPhrases.egress, step: .edit(.networkEgress))

    KnownFailure(
      "log-group-missing",
      [
        .task("log stream", "ResourceNotFoundException"), .task("log group does not exist"),
      ],
      says: Phrase(
        "The log group of the stack is gone, so the task could not start its log.",
        "スタックのロググループがないため、タスクがログを開始できませんでした。"),
      remedy: Phrase(
        "Create it again with 'aws logs create-log-group --log-group-name /gitlab/STACK/gitlab', then try again.",
        "aws logs create-log-group --log-group-name /gitlab/スタック名/gitlab で作り直してから、再実行してください。"),
      step: .retry)

    KnownFailure(
      "log-denied",
      [.task("log stream", "AccessDenied"), .task("log stream", "not authorized")],
      says: Phrase(
        "The task's role does not have permission to write its log.", "タスクのロールに、ログを書き込む権限がありません。"),
      remedy: Phrase(
        "The stack gives that permission: a policy of your organization takes it away.",
        "権限はスタックが与えています。組織のポリシーが拒否しています。"),
      step: .retry)

    KnownFailure(
      "log-unreachable",
      [
        .task("failed to create Cloudwatch log stream"), .task("failed to validate logger args"),
        .task("task and Amazon CloudWatch"),
      ],
      says: Phrase("The task could not write to its log in CloudWatch.", "タスクが CloudWatch にログを書き込めませんでした。"),
      remedy: RemedyPhrases.egress, step: .edit(.networkEgress))

    KnownFailure(
      "task-network",
      [.task("network interface provisioning")],
      says: Phrase(
        "AWS did not give the task a network interface in time.", "タスクのネットワークインターフェイスが時間内に用意されませんでした。"),
      remedy: RemedyPhrases.again, step: .retry)

    KnownFailure(
      "size-refused",
      [
        .making(["AWS::ECS::"], "No Fargate configuration exists"), .making(["AWS::ECS::"], "Invalid 'cpu' setting"),
        .making(["AWS::ECS::"], "Invalid 'memory' setting"),
      ],
      says: Phrase(
        "Fargate does not have this combination of CPU and memory.", "この CPU とメモリの組み合わせは Fargate にありません。"),
      remedy: Phrase("Choose another size under Image.", "イメージ画面で別のサイズを選んでください。"),
      step: .edit(.imageMemory))

    KnownFailure(
      "maintenance",
      [
        .task("performing maintenance on the underlying infrastructure"), .task("scheduled for retirement"),
        .task("HostEC2 (instance"),
      ],
      says: Phrase(
        "AWS stopped the task to maintain the host that it ran on.", "AWS がホストのメンテナンスのためにタスクを停止しました。"),
      remedy: Phrase("ECS starts another task by itself.", "ECS が自動的に別のタスクを起動します。"), step: .retry)
  }
}
