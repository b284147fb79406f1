package import Phrases

extension SmokeTest.Step {
  package var title: Phrase {
    switch self {
    case .signIn: Phrase("Sign-in page answers", "サインイン画面の応答")
    case .token: Phrase("Access token for a day", "1 日有効のアクセストークンの作成")
    case .push: Phrase("Push makes a project", "プッシュによるプロジェクトの作成")
    case .clone: Phrase("Clone brings it back", "クローンと内容の一致")
    case .cleanUp: Phrase("Project and token removed", "プロジェクトとトークンの削除")
    }
  }
}

extension SmokeTest {
  /// How it went as a whole.
  package var verdict: Phrase {
    if hasPassed {
      return Phrase(
        "GitLab works: it answers, takes a push and gives it back. Nothing of the test is left.",
        "GitLab は正常です（応答、プッシュ、クローンを確認）。テストで作成したものは残っていません。")
    }
    if mayLeaveThings {
      return Self.mayBeLeft
    }
    if isLost {
      return Phrase("How the test would have gone on is not known.", "テストの続きがどうなったかは不明です。")
    }
    return Phrase("GitLab did not pass the test.", "GitLab はテストに合格しませんでした。")
  }

  package static let mayBeLeft = Phrase(
    "What the test made may be left: a project \(prefix)… of the administrator, and a token for a day. The next test removes what "
      + "is older than an hour.",
    "テストで作成したもの（管理者のプロジェクト \(prefix)… と 1 日有効のトークン）が残っている可能性があります。1 時間を過ぎたものは次のテストで削除します。")
  package static let help = Phrase(
    "Test GitLab from inside: sign-in page, a project pushed and cloned.",
    "GitLab を内部からテストします（サインイン画面、プロジェクトのプッシュ・クローン・削除）。")
  package static let isTested = Phrase(
    "Testing from inside the container, not through the load balancer; this takes one to three minutes…",
    "コンテナの内部からテストします（ロードバランサーは経由しません）。1〜3 分かかります…")
  package static let unknown = Phrase("unknown", "不明")
  package static let skipped = Phrase("not tried", "未実施")
}
