internal import GitLabStack
internal import Phrases

/// Failures because somebody forbids it, and whom to ask.
enum RightFailures {
  private static func forbidden(_ who: Phrase) -> @Sendable (Symptom) -> Phrase {
    { symptom in
      let action = symptom.action
      return Phrase(
        "\(who.english) forbids this\(action.map { ": \($0)" } ?? "").",
        "\(who.japanese)により、この操作\(action.map { "（\($0)）" } ?? "")は許可されていません。")
    }
  }

  @KnownFailure.List static var all: [KnownFailure] {
    KnownFailure(
      "denied-by-organization",
      [.words("service control policy"), .words("resource control policy")],
      says: forbidden(Phrase("A policy of your organization (SCP, RCP)", "組織のポリシー（SCP、RCP）")),
      remedy: { _ in RemedyPhrases.organization }, step: .retry)

    KnownFailure(
      "denied-by-boundary",
      [.words("permissions boundary")],
      says: forbidden(Phrase("A permissions boundary", "アクセス許可の境界")),
      remedy: { _ in
        Phrase(
          "Ask whoever set the boundary of your user or role to allow it, then try again.",
          "ユーザーかロールの境界を設定した管理者に許可を依頼してから、再実行してください。")
      }, step: .retry)

    KnownFailure(
      "denied-by-session",
      [.words("session policy")],
      says: forbidden(Phrase("The policy of your present session", "現在のセッションのポリシー")),
      remedy: { _ in
        Phrase(
          "Sign in without the narrower session policy, then try again.", "セッションポリシーで制限せずにサインインし直してから、再実行してください。")
      }, step: .retry)

    KnownFailure(
      "denied-by-endpoint",
      [.words("VPC endpoint policy")],
      says: forbidden(Phrase("The policy of a VPC endpoint", "VPC エンドポイントのポリシー")),
      remedy: { _ in
        Phrase(
          "Ask whoever administers the VPC to allow it in that policy, then try again.",
          "VPC の管理者に、そのポリシーで許可するよう依頼してから、再実行してください。")
      }, step: .retry)

    KnownFailure(
      "denied-explicitly",
      [.words("with an explicit deny"), .words("explicitly denied")],
      says: forbidden(Phrase("A policy of this account", "このアカウントのポリシー")),
      remedy: { _ in
        Phrase(
          "A further permission does not help: ask whoever administers the account to change the policy that denies it.",
          "権限を追加しても解決しません。拒否しているポリシーの変更を、アカウントの管理者に依頼してください。")
      }, step: .retry)

    KnownFailure(
      "parameter-denied",
      [.words("not authorized to perform: ssm:GetParameter")],
      says: Phrase(
        "Your credentials do not allow looking up the image of the NAT instance (ssm:GetParameters).",
        "NAT インスタンスのイメージを調べる権限（ssm:GetParameters）がありません。"),
      remedy: Phrase(
        "Ask for the permission, or choose another kind of outbound internet access under Network.",
        "権限を依頼するか、ネットワーク画面で別の方式を選んでください。"),
      step: .edit(.networkEgress))

    KnownFailure(
      "linked-role",
      [
        .words("assume the service linked role"), .words("assume the service-linked role"),
        .words("service linked role exists"), .words("service-linked role exists"),
      ],
      says: { _ in
        Phrase(
          "A service-linked role that AWS needs is missing in this account, as before the first use of a service.",
          "AWS サービスが使うサービスリンクロールが、このアカウントにありません。サービスの初回利用時に起こります。")
      },
      remedy: { symptom in
        let service = symptom.serviceOfRole
        return Phrase(
          "AWS creates it at the first use: try again in a minute. Else: aws iam create-service-linked-role "
            + "--aws-service-name \(service)",
          "初回利用時に自動作成されます。1 分後に再実行し、だめなら次を実行してください: "
            + "aws iam create-service-linked-role --aws-service-name \(service)")
      }, step: .retry)

    KnownFailure(
      "key-unusable",
      [
        .words("KMSAccessDenied"), .words("KMSInvalidState"), .words("KMSNotFound"), .words("KMS key is invalid"),
        .words("KMS", "is disabled"), .words("KMS", "is not accessible"), .words("KMS", "pending deletion"),
        .words("customer master key", "does not exist"), .making(["AWS::EC2::Instance"], "Client.InternalError"),
      ],
      says: Phrase("The encryption key (KMS) cannot be used.", "暗号化キー（KMS）を使用できません。"),
      remedy: Phrase(
        "Ask whoever administers the key to enable it and to allow you to use it, then try again.",
        "キーの管理者に、有効化と使用の許可を依頼してから、再実行してください。"),
      step: .retry)

    // What a function of the stack may not do is no matter of the credentials.
    KnownFailure(
      "job-denied",
      ["not authorized to perform", "UnauthorizedOperation", "AccessDenied"].map { .of(JobFailures.jobs, $0) },
      says: { symptom in
        let action = symptom.action
        return Phrase(
          "The role of one of the stack's own functions lacks a permission\(action.map { ": \($0)" } ?? "").",
          "スタックの関数のロールに権限\(action.map { "（\($0)）" } ?? "")がありません。")
      },
      remedy: { _ in
        Phrase(
          "Try again once: a new role takes a moment. If it fails again, a policy of your organization denies it.",
          "新しいロールの反映には時間がかかります。一度再実行し、また失敗するなら組織のポリシーが拒否しています。")
      }, step: .retry)

    KnownFailure(
      "role-race",
      [
        .making("execution role does not have permissions to call"),
        .making("role defined for the function cannot be assumed"), .making("IAM role", "doesn't exist"),
        .making("Unable to assume role"), .making("was unable to assume the role"), .task("unable to assume the role"),
        .making("Invalid IAM Instance Profile"), .making(["AWS::Lambda::", "AWS::ECS::"], "role", "cannot be assumed"),
      ],
      says: Phrase(
        "AWS did not know a new IAM role or its permissions everywhere yet.",
        "新しい IAM ロールかその権限が、まだ AWS 全体に行き渡っていませんでした。"),
      remedy: Phrase(
        "Try again once. If it fails again, a policy of your organization (SCP) takes the permission away.",
        "一度だけ再実行してください。また失敗するなら、組織のポリシー（SCP）が権限を拒否しています。"),
      step: .retry)

    KnownFailure(
      "denied",
      [
        .words("not authorized to perform"), .words("HandlerErrorCode: AccessDenied"), .words("AccessDenied"),
        .words("UnauthorizedOperation"), .words("UnauthorizedTaggingOperation"),
      ],
      says: { symptom in
        guard let action = symptom.action else {
          return Phrase("Your credentials do not allow this.", "現在の認証情報には、この操作の権限がありません。")
        }
        return Phrase("Your credentials do not allow this: \(action).", "現在の認証情報には \(action) の権限がありません。")
      }, remedy: { _ in RemedyPhrases.administrator }, step: .retry)

    KnownFailure(
      "invalid-credentials",
      [
        .words("security token included in the request"), .words("InvalidClientTokenId"), .words("AuthFailure"),
        .words("HandlerErrorCode: InvalidCredentials"), .words("ExpiredToken"),
      ],
      says: Phrase(
        "AWS did not accept the credentials, or they expired meanwhile.", "認証情報が無効か、途中で期限切れになりました。"),
      remedy: Phrase("Sign in again, then try again.", "サインインし直してから再実行してください。"), step: .retry)
  }
}

extension Symptom {
  /// Whose service-linked role it is about.
  fileprivate var serviceOfRole: String {
    guard let type else { return "ecs.amazonaws.com" }
    if type.hasPrefix("AWS::ElasticLoadBalancing") { return "elasticloadbalancing.amazonaws.com" }
    if type.hasPrefix("AWS::EFS::") { return "elasticfilesystem.amazonaws.com" }
    return "ecs.amazonaws.com"
  }
}
