internal import Phrases

/// Failures that say no more than that something failed.
enum GeneralFailures {
  @KnownFailure.List static var all: [KnownFailure] {
    KnownFailure(
      "gone-already",
      [
        .deleting([], "does not exist"), .deleting([], "NotFound"), .deleting([], "could not be found"),
        .deleting([], "NoSuchEntity"), .deleting([], "ServiceNotActive"),
      ], rank: .broad,
      says: Phrase(
        "AWS could not delete it because it, or something that it belongs to, does not exist any more.",
        "それ自体か、それが属するものが既に存在しないため、削除できませんでした。"),
      remedy: Phrase(
        "Delete the stack again; if it fails again, keep this resource and delete the rest.",
        "もう一度スタックを削除してください。また失敗するなら、これだけ残して削除してください。"),
      step: .retry)

    KnownFailure(
      "gone-meanwhile",
      [
        .changing("does not exist"), .changing("NotFound"), .changing("could not be found"), .changing("NoSuchEntity"),
        .changing("ServiceNotActive"),
      ], rank: .broad,
      says: Phrase(
        "Something that the change needs does not exist: it may have been deleted outside of the stack.",
        "変更に必要なものが存在しません。スタックの外で削除された可能性があります。"),
      remedy: Phrase(
        "AWS's message names it. Create it again, or undo what was done by hand, then try again.",
        "何がないかは AWS のメッセージにあります。作り直すか手動の変更を戻してから、再実行してください。"),
      step: .retry)

    KnownFailure(
      "still-busy",
      [
        .words("PriorRequestNotComplete"), .words("still processing a prior request"), .words("IncorrectState"),
        .words("IncorrectFileSystemLifeCycleState"), .words("IncorrectMountTargetState"),
        .words("ConcurrentModification"), .words("currently in the following state: Pending"),
        .words("An update is in progress"), .words("cannot be performed at this time"),
      ], rank: .broad,
      says: Phrase(
        "AWS was still busy with an earlier request for the same thing.", "同じ対象への以前のリクエストを、AWS がまだ処理中でした。"),
      remedy: RemedyPhrases.again, step: .retry)

    KnownFailure(
      "other-quota",
      [
        .making("HandlerErrorCode: ServiceLimitExceeded"), .making("LimitExceeded"), .making("has been reached"),
        .making("would exceed the limit"), .making("ServiceQuotaExceeded"), .making("Cannot exceed quota"),
        .making("reached your limit"),
      ], rank: .broad,
      says: Phrase("A limit of this account has been reached.", "このアカウントの上限に達しました。"),
      remedy: RemedyPhrases.quota, step: .retry)

    KnownFailure(
      "throttled",
      [.words("Rate exceeded"), .words("Throttling"), .words("RequestLimitExceeded")], rank: .broad,
      says: Phrase("AWS had too many requests of this account.", "このアカウントからのリクエストが多すぎました。"),
      remedy: RemedyPhrases.again, step: .retry)

    KnownFailure(
      "aws-trouble",
      [
        .words("HandlerErrorCode: InternalFailure"), .words("HandlerErrorCode: ServiceInternalError"),
        .words("InternalFailure"), .words("Internal Failure"), .words("ServiceUnavailable"),
        .words("InternalServerError"),
        .words("used internally by this NAT gateway is in an invalid state"),
      ], rank: .broad,
      says: Phrase("AWS had an internal error.", "AWS 側で障害が発生しました。"),
      remedy: RemedyPhrases.again, step: .retry)

    KnownFailure(
      "container-start",
      [
        .task("CannotStartContainer"), .task("failed to create new container runtime task"),
        .task("unable to create new container"), .task("CannotCreateContainer"),
      ], rank: .broad,
      says: Phrase("Fargate could not start the container.", "Fargate がコンテナを起動できませんでした。"),
      remedy: RemedyPhrases.again, step: .retry)

    KnownFailure(
      "task-preparation",
      [.task("ResourceInitializationError"), .task("TaskFailedToStart")], rank: .broad,
      says: Phrase("Fargate could not prepare the task.", "Fargate がタスクを準備できませんでした。"),
      remedy: RemedyPhrases.again, step: .retry)

    KnownFailure(
      "never-healthy",
      [
        .task("failed ELB health checks"), .task("failed container health checks"),
        .task("is unhealthy in", "target-group"),
      ], rank: .general,
      says: Phrase(
        "The load balancer did not get a good answer from GitLab's sign-in page in time.",
        "GitLab のサインイン画面が、時間内にロードバランサーへ正常に応答しませんでした。"),
      remedy: RemedyPhrases.readLog, step: .log)

    KnownFailure(
      "container-exited",
      [.task("Essential container in task exited")], rank: .general,
      says: { symptom in
        let code = symptom.exitCode
        return Phrase(
          "GitLab's container exited\(code.map { " with code \($0)" } ?? "").",
          "GitLab のコンテナが異常終了しました\(code.map { "（終了コード \($0)）" } ?? "")。")
      }, remedy: { _ in RemedyPhrases.readLog }, step: .log)

    KnownFailure(
      "circuit-breaker",
      [
        .words("Deployment Circuit Breaker was triggered"), .task("deployment circuit breaker: tasks failed"),
        .task("deployment failed: tasks failed to start"),
      ], rank: .general,
      says: Phrase(
        "ECS stopped trying: several tasks in a row failed to start.", "タスクの起動失敗が続いたため、ECS がデプロイを打ち切りました。"),
      remedy: RemedyPhrases.readLog, step: .log)

    KnownFailure(
      "not-stable",
      [
        .words("Exceeded attempts to wait"), .words("did not stabilize"), .words("failed to stabilize"),
        .words("NotStabilized"),
      ], rank: .general,
      says: { symptom in
        switch symptom.work {
        case .deleting?: Phrase("AWS did not finish deleting the resource in time.", "時間内にリソースの削除が終わりませんでした。")
        case .changing?:
          Phrase(
            "AWS changed the resource, but it did not get back into working order.", "リソースは変更されましたが、正常な状態になりませんでした。")
        case .undoing?:
          Phrase(
            "AWS took the change of the resource back, but it did not get into working order.",
            "リソースの変更はロールバックされましたが、正常な状態になりませんでした。")
        case .making?, nil:
          Phrase(
            "AWS created the resource, but it never got into working order.", "リソースは作成されましたが、正常な状態になりませんでした。")
        }
      },
      remedy: { symptom in
        symptom.work == .deleting
          ? Phrase("Delete the stack again.", "もう一度スタックを削除してください。")
          : Phrase("The failure report says what was seen of it.", "確認できた内容は失敗の記録にあります。")
      }, step: .evidence)
  }
}
