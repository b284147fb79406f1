internal import GitLabStack
internal import Phrases

/// The stack itself, and the jobs that answer CloudFormation.
extension KnownFailure.Entry {
  static let replacementRefused = Self(
    [.words("Replacement type updates not supported")],
    says: Phrase(
      "AWS does not replace a resource in an operation whose failure is to be kept.",
      "失敗時に保持する設定の操作では、AWS はリソースを置き換えません。"),
    remedy: Phrase(
      "Roll the stack back first; then deploy the change with '--on-failure undo'.",
      "先にスタックをロールバックし、--on-failure undo を付けて変更をデプロイしてください。"),
    step: .evidence)

  static let keptFailure = Self(
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

  static let protected = Self(
    [.words("TerminationProtection is enabled"), .words("termination protection", "enabled")],
    says: Phrase("Termination protection is on, so AWS does not delete the stack.", "削除保護が有効なため、AWS はスタックを削除しません。"),
    remedy: Phrase(
      "Turn it off with 'aws cloudformation update-termination-protection --no-enable-termination-protection "
        + "--stack-name NAME', then delete again.",
      "aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name スタック名 "
        + "で無効にしてから、もう一度削除してください。"),
    step: .retry)

  static let spent = Self(
    [.words("is in ROLLBACK_COMPLETE state")],
    says: Phrase(
      "This stack failed and was rolled back: it can only be deleted.", "このスタックは作成に失敗して取り消されており、削除しかできません。"),
    remedy: Phrase("Delete it, then deploy again. Your answers are kept.", "削除してから再度デプロイしてください。回答は保存されています。"),
    step: .retry)

  static let underReview = Self(
    [.words("is in REVIEW_IN_PROGRESS state")],
    says: Phrase(
      "This stack waits for a change set and holds nothing yet.", "このスタックは変更セットの承認待ちで、まだ空です。"),
    remedy: Phrase(
      "It never ends by itself: deploy again (it is used then), or delete it.",
      "自然には終わりません。再度デプロイする（そのまま使われます）か、削除してください。"),
    step: .retry)

  static let undoFailed = Self(
    [.words("is in UPDATE_ROLLBACK_FAILED state"), .request("UPDATE_ROLLBACK_FAILED")],
    says: Phrase(
      "An earlier change could not be rolled back; the stack is stuck half-way.", "以前の更新の取り消しに失敗し、スタックが途中の状態で止まっています。"),
    remedy: Phrase(
      "Continue the rollback: the wizard offers it under \"What can be done\"; in the console it is Stack actions > "
        + "Continue update rollback.",
      "ロールバックを続行してください。ウィザードの「できること」か、コンソールの「スタックアクション」→「更新のロールバックの続行」で行えます。"),
    step: .retry)

  static let deletionFailed = Self(
    [.words("is in DELETE_FAILED state"), .request("DELETE_FAILED")],
    says: Phrase("An earlier deletion of this stack failed.", "以前のスタック削除が途中で失敗しています。"),
    remedy: Phrase("Delete it again; what does not go can be kept.", "もう一度削除してください。消えないリソースは保持できます。"),
    step: .retry)

  static let busy = Self(
    [
      .words("_IN_PROGRESS state and can not be updated"), .words("OperationInProgress"),
      .words("is currently being updated"), .request("_IN_PROGRESS state"),
    ],
    says: Phrase("Another operation is running on this stack.", "このスタックでは別の操作が実行中です。"),
    remedy: Phrase(
      "Wait until it has ended: 'gitlab-wizard resume' shows it.", "終わるまで待ってください。gitlab-wizard resume で表示できます。"),
    step: .retry)

  static let parameterRefused = Self(
    [
      .request("Parameter validation failed"), .request("failed to satisfy constraint"), .request("must match pattern"),
      .request("Parameters:", "must have values"),
    ],
    says: Phrase("CloudFormation refused one of the values.", "CloudFormation が値の一つを受け付けませんでした。"),
    remedy: Phrase("AWS's message names the value.", "該当する値は AWS のメッセージにあります。"), step: .evidence)

  static let templateRefused = Self(
    [
      .words("Template format error"), .words("Template error"), .words("EarlyValidation"),
      .words("Properties validation failed"), .words("template validation failed"),
    ], rank: .broad,
    says: Phrase("CloudFormation refused the template.", "CloudFormation がテンプレートを受け付けませんでした。"),
    remedy: .defect, step: .evidence)

  static let hook = Self(
    [.words("hook(s) failed"), .words("The following hook"), .words("hook failed"), .words("HookFailure")],
    says: Phrase(
      "A check that your organization has set up (a CloudFormation hook) refused a resource.",
      "組織が設定したチェック（CloudFormation フック）で拒否されました。"),
    remedy: Phrase(
      "AWS's message names the hook: ask whoever administers the organization what it wants.",
      "フックの名前は AWS のメッセージにあります。条件を組織の管理者に確認してください。"),
    step: .evidence)

  // MARK: Jobs that answer CloudFormation

  static let functionRuntime = Self(
    [.making(["AWS::Lambda::Function"], "runtime parameter of", "no longer supported")],
    says: Phrase(
      "AWS no longer accepts the Python version of the stack's own functions.",
      "スタックの関数が使う Python のバージョンを、AWS が受け付けなくなりました。"),
    remedy: Phrase(
      "Get a newer gitlab-wizard and deploy with that.", "新しい gitlab-wizard を入手し、それでデプロイしてください。"),
    step: .evidence)

  static let jobs = ["AWS::CloudFormation::CustomResource", "Custom::"]

  static let customResource = Self(
    [
      .of(jobs, "did not receive a response from your Custom Resource"),
      .of(jobs, "Custom Resource failed to stabilize"),
    ], rank: .general,
    says: { _ in
      Phrase(
        "One of the stack's own functions never answered CloudFormation.", "スタックの関数から CloudFormation への応答がありませんでした。")
    },
    remedy: { symptom in
      symptom.work == .deleting
        ? Phrase(
          "Delete the stack again; if it fails again, keep this resource and delete the rest: it holds nothing.",
          "もう一度スタックを削除してください。また失敗するなら、これだけ残して削除してください（中身はありません）。")
        : Phrase("The log of the function is in the failure report.", "関数のログは失敗の記録にあります。")
    }, step: .evidence)

  static let customResourceFailed = Self(
    [
      .of(jobs, "Received response status [FAILED] from custom resource"), .of(jobs, "Failed to create resource"),
      .of(jobs, "Failed to delete resource"), .of(jobs, "Failed to update resource"),
    ], rank: .broad,
    says: { symptom in
      let words = Redaction.applied(to: symptom.plain)
      return Phrase("One of the stack's own functions failed: \(words)", "スタックの関数が失敗しました: \(words)")
    },
    remedy: { symptom in
      symptom.work == .deleting
        ? Phrase(
          "Delete the stack again; if it fails again, keep this resource and delete the rest: it holds nothing.",
          "もう一度スタックを削除してください。また失敗するなら、これだけ残して削除してください（中身はありません）。")
        : Phrase(
          "Try again. If it fails again, the log of the function is in the failure report.",
          "再実行してください。また失敗するなら、関数のログが失敗の記録にあります。")
    }, step: .retry)

  static let natInstanceSilent = Self(
    [
      .making(["AWS::EC2::Instance"], "resource signal(s) within the specified"),
      .making(["AWS::EC2::Instance"], "Received FAILURE signal"),
    ], rank: .general,
    says: Phrase("The NAT instance did not report that it is ready.", "NAT インスタンスから起動完了の通知がありませんでした。"),
    remedy: Phrase("Try again, or choose a NAT gateway.", "再実行するか、NAT ゲートウェイを選んでください。"),
    step: .edit(.networkEgress))

  static let notStable = Self(
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
          "リソースの変更は取り消されましたが、正常な状態になりませんでした。")
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
