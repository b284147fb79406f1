internal import GitLabStack
internal import Phrases

/// Failures of the stack itself.
enum StackFailures {
  @KnownFailure.List static var all: [KnownFailure] {
    KnownFailure(
      "replacement-refused",
      [.words("Replacement type updates not supported")],
      says: Phrase(
        "AWS does not replace a resource in an operation whose failure is to be kept.",
        "失敗時に保持する設定の操作では、AWS はリソースを置き換えません。"),
      remedy: Phrase(
        "Roll the stack back first; then deploy the change with '--on-failure undo'.",
        "先にスタックをロールバックし、--on-failure undo を付けて変更をデプロイしてください。"),
      step: .evidence)

    KnownFailure(
      "kept-failure",
      [
        .request("non-terminal [CREATE_FAILED]"), .request("non-terminal [UPDATE_FAILED]"),
        .request("is in CREATE_FAILED state"), .request("is in UPDATE_FAILED state"),
      ],
      says: Phrase(
        "The stack holds what an earlier failure left: AWS does not change it in the usual way.",
        "以前の失敗がスタックに残っているため、AWS は通常の方法では変更しません。"),
      remedy: Phrase(
        "Roll it back or delete it, then deploy again. Your answers are kept.",
        "ロールバックか削除をしてから、再度デプロイしてください。回答は保存されています。"),
      step: .evidence)

    KnownFailure(
      "protected",
      [.words("TerminationProtection is enabled"), .words("termination protection", "enabled")],
      says: Phrase("Termination protection is on, so AWS does not delete the stack.", "削除保護が有効なため、AWS はスタックを削除しません。"),
      remedy: Phrase(
        "Delete it again with 'gitlab-wizard destroy NAME': that turns it off after you type the stack name.",
        "gitlab-wizard destroy スタック名 でもう一度削除してください。スタック名の入力後に無効にします。"),
      step: .retry)

    KnownFailure(
      "rollback-complete",
      [.words("is in ROLLBACK_COMPLETE state")],
      says: Phrase(
        "This stack failed and was rolled back: it can only be deleted.", "このスタックは作成に失敗してロールバックされており、削除しかできません。"),
      remedy: Phrase("Delete it, then deploy again. Your answers are kept.", "削除してから再度デプロイしてください。回答は保存されています。"),
      step: .retry)

    KnownFailure(
      "review-in-progress",
      [.words("is in REVIEW_IN_PROGRESS state")],
      says: Phrase(
        "This stack waits for a change set and holds nothing yet.", "このスタックは変更セットの承認待ちで、まだ空です。"),
      remedy: Phrase(
        "It never ends by itself: deploy again (it is used then), or delete it.",
        "自然には終わりません。再度デプロイする（そのまま使われます）か、削除してください。"),
      step: .retry)

    KnownFailure(
      "update-rollback-failed",
      [.words("is in UPDATE_ROLLBACK_FAILED state"), .request("UPDATE_ROLLBACK_FAILED")],
      says: Phrase(
        "An earlier change could not be rolled back; no change is possible until it is continued.",
        "以前の変更のロールバックに失敗し、スタックが途中の状態で止まっています。"
      ),
      remedy: Phrase(
        "Continue the rollback: the wizard offers it under \"What can be done\"; in the console it is Stack actions > "
          + "Continue update rollback.",
        "ロールバックを続行してください。ウィザードの「できること」か、コンソールの「スタックアクション」→「更新のロールバックの続行」で行えます。"),
      step: .retry)

    KnownFailure(
      "delete-failed",
      [.words("is in DELETE_FAILED state"), .request("DELETE_FAILED")],
      says: Phrase("An earlier deletion of this stack failed.", "以前のスタック削除が途中で失敗しています。"),
      remedy: Phrase("Delete it again; what does not go can be kept.", "もう一度削除してください。消えないリソースは保持できます。"),
      step: .retry)

    KnownFailure(
      "operation-running",
      [
        .words("_IN_PROGRESS state and can not be updated"), .words("OperationInProgress"),
        .words("is currently being updated"), .request("_IN_PROGRESS state"),
      ],
      says: Phrase("Another operation is running on this stack.", "このスタックでは別の操作が実行中です。"),
      remedy: Phrase(
        "Wait until it has ended: 'gitlab-wizard resume' shows it.", "終わるまで待ってください。gitlab-wizard resume で表示できます。"),
      step: .retry)

    KnownFailure(
      "name-taken",
      [
        .making("already exists"), .making("AlreadyExists"), .request("ResourceExistenceCheck"),
        .request("NAME_CONFLICT_VALIDATION"),
      ], rank: .broad,
      says: Phrase("Something of this name exists already.", "同じ名前のリソースが既に存在します。"),
      remedy: Phrase(
        "Choose another stack name, or remove what has the name.", "別のスタック名を選ぶか、同名のリソースを削除してください。"),
      step: .edit(.stackName))

    KnownFailure(
      "parameter-refused",
      [
        .request("Parameter validation failed"), .request("failed to satisfy constraint"),
        .request("must match pattern"),
        .request("Parameters:", "must have values"),
      ],
      says: Phrase("CloudFormation refused one of the values.", "CloudFormation が値の一つを受け付けませんでした。"),
      remedy: Phrase("AWS's message names the value.", "該当する値は AWS のメッセージにあります。"), step: .evidence)

    KnownFailure(
      "template-refused",
      [
        .words("Template format error"), .words("Template error"), .words("EarlyValidation"),
        .words("Properties validation failed"), .words("template validation failed"),
      ], rank: .broad,
      says: Phrase("CloudFormation refused the template.", "CloudFormation がテンプレートを受け付けませんでした。"),
      remedy: RemedyPhrases.defect, step: .evidence)

    KnownFailure(
      "hook",
      [.words("hook(s) failed"), .words("The following hook"), .words("hook failed"), .words("HookFailure")],
      says: Phrase(
        "A check that your organization has set up (a CloudFormation hook) refused a resource.",
        "組織が設定したチェック（CloudFormation フック）で拒否されました。"),
      remedy: Phrase(
        "AWS's message names the hook: ask whoever administers the organization what it wants.",
        "フックの名前は AWS のメッセージにあります。条件を組織の管理者に確認してください。"),
      step: .evidence)
  }
}
