/// What a look at rights found. Never more than likely.
package enum RightsPhrases {
  package static let couldNotAsk = Phrase(
    "The IAM policy simulator could not be asked.", "IAM Policy Simulator に確認できませんでした。")
  package static let isRootBriefly = Phrase("root user", "ルートユーザー")
  package static let isRoot = Phrase(
    "The root user is signed in: no policy of the account limits it. Use a user or a role instead.",
    "ルートユーザーでサインインしています。アカウントのポリシーでは制限されません。ユーザーまたはロールを使ってください。")
  package static let isNotSimulatedBriefly = Phrase("cannot be simulated", "確認の対象外")

  package static func isNotSimulated(_ arn: String) -> Phrase {
    Phrase(
      "The IAM policy simulator takes only users and roles, not \(arn).",
      "IAM Policy Simulator はユーザーとロールのみが対象で、\(arn) は確認できません。")
  }

  package static func allowed(_ count: Int, of all: Int) -> Phrase {
    Phrase("\(count) of \(all) allowed", "\(all) 件中 \(count) 件を許可")
  }

  package static func areAllowed(_ count: Int, _ principal: String) -> Phrase {
    Phrase(
      "The IAM policy simulator says that \(principal) may do all \(count) actions that this plan takes of it. It does not see session policies, resource "
        + "control policies, or conditions on what does not exist yet.",
      "IAM Policy Simulator では、\(principal) に必要な \(count) アクションがすべて許可されています。セッションポリシー、リソースコントロールポリシー、未作成のリソースへの条件は対象外です。"
    )
  }

  package static func areNotGiven(_ principal: String, _ actions: [String]) -> Phrase {
    Phrase(
      "By the IAM policy simulator no policy gives \(principal): \(list(actions)).",
      "IAM Policy Simulator では、\(principal) に次が許可されていません: \(list(actions))。")
  }

  package static func isOfAnotherAccount(_ account: String, signedIn: String) -> Phrase {
    Phrase(
      "The role is of account \(account), and you are signed in to \(signedIn): CloudFormation works only as a role of the account "
        + "that the stack is in.",
      "ロールはアカウント \(account) のものですが、サインイン先は \(signedIn) です。CloudFormation が使えるのはスタックと同じアカウントのロールだけです。")
  }

  package static func areGivenForSome(_ principal: String, _ actions: [String]) -> Phrase {
    Phrase(
      "By the IAM policy simulator \(principal) may do these with some of the resources of this plan and not with others: \(list(actions)).",
      "IAM Policy Simulator では、\(principal) に次が一部のリソースにのみ許可されています: \(list(actions))。")
  }

  package static func areDenied(_ principal: String, _ actions: [String]) -> Phrase {
    Phrase(
      "By the IAM policy simulator a policy of the account or of the organization denies \(principal): \(list(actions)).",
      "IAM Policy Simulator では、アカウントまたは組織のポリシーが \(principal) の次のアクションを拒否しています: \(list(actions))。")
  }

  package static func areKeptByBoundary(_ principal: String, _ actions: [String]) -> Phrase {
    Phrase(
      "By the IAM policy simulator the permissions boundary of \(principal) does not allow: \(list(actions)).",
      "IAM Policy Simulator では、\(principal) のアクセス許可の境界により次が許可されません: \(list(actions))。")
  }

  package static func depend(_ actions: [String], on keys: [String]) -> Phrase {
    Phrase(
      "Whether these are allowed depends on \(keys.joined(separator: ", ")), which is not known beforehand: \(list(actions)).",
      "次の許可は \(keys.joined(separator: "、")) によって決まり、事前には分かりません: \(list(actions))。")
  }

  package static let itCanErr = Phrase(
    "The simulator can err where a policy names resources.", "リソースを限定したポリシーでは誤る場合があります。")
  package static let handPolicy = Phrase(
    "Hand the least policy to whoever manages permissions: gitlab-wizard policy prints it for the same answers.",
    "最小権限のポリシーを権限の管理者に渡してください（同じ回答で gitlab-wizard policy を実行すると出力されます）。")

  private static func list(_ actions: [String]) -> String { actions.joined(separator: ", ") }

  // MARK: Refusals

  /// Whom to ask, by what AWS says of a refusal; nil where its words do not tell.
  ///
  /// The words: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
  package static func whomToAsk(after message: String) -> Phrase? {
    let kinds: [(String, Phrase)] = [
      (
        "service control policy",
        Phrase(
          "A service control policy of your organization forbids it: ask whoever manages the organization.",
          "組織のサービスコントロールポリシーで禁止されています。組織の管理者に依頼してください。")
      ),
      (
        "resource control policy",
        Phrase(
          "A resource control policy of your organization forbids it: ask whoever manages the organization.",
          "組織のリソースコントロールポリシーで禁止されています。組織の管理者に依頼してください。")
      ),
      (
        "permissions boundary",
        Phrase(
          "The permissions boundary of your user or role does not allow it: ask whoever set that boundary.",
          "ユーザーまたはロールのアクセス許可の境界で許可されていません。境界の設定者に依頼してください。")
      ),
      (
        "session policy",
        Phrase(
          "The policy of this session does not allow it: sign in with more, or ask whoever hands out the sessions.",
          "このセッションのポリシーで許可されていません。別の権限でサインインするか、発行元に依頼してください。")
      ),
      (
        "VPC endpoint policy",
        Phrase(
          "The policy of a VPC endpoint on the way does not allow it: ask whoever looks after the network.",
          "経路上の VPC エンドポイントのポリシーで許可されていません。ネットワークの管理者に依頼してください。")
      ),
    ]
    return kinds.first { message.contains($0.0) }?.1
  }
}
