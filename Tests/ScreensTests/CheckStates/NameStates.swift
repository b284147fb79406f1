import Account
import GitLabStack
import Phrases

/// What is looked at of the image beside the data that is there, and of the names that the plan takes.
enum NameStates {
  static let all = [oneWay, tag, stack, logGroups, others]

  private static let new = CheckScene.newVPC
  private static let standing = CheckScene(over: Scene.live("CREATE_COMPLETE"))

  private static func release(_ tag: String) -> CheckScene {
    CheckScene([.imageTag: tag], over: Scene.live("CREATE_COMPLETE"))
  }

  private static let stackIsUnseen = StateOfCheck(
    .unknown, new.refusingTheStack(), Phrase("AWS refused this call.", "AWS がこの呼び出しを拒否"),
    Phrase("The stack could not be seen.", "スタックを確認できませんでした。"))

  // MARK: Image

  private static let oneWay = StatesOfCheck(
    "one-way", Phrase("Data and release", "データとバージョン"),
    [
      .init(
        .ok, new, Phrase("no data yet", "データなし"),
        Phrase("There is no data yet that a release could change.", "影響を受けるデータはまだありません。")),
      .init(
        .ok, release("18.11.11-ce.0"), Phrase("18.11.11-ce.0", "18.11.11-ce.0"),
        Phrase("GitLab 18.11.11 takes the data as it is.", "GitLab 18.11.11 は今のデータをそのまま使えます。")),
      .init(
        .warn, release("19.2.4-ce.0"), Phrase("18.11.11 to 19.2.4, one way", "18.11.11 → 19.2.4、戻せません"),
        Phrase("one way; only a backup leads back", "元に戻すにはバックアップが必要です")),
      .busy(new), stackIsUnseen,
    ])

  private static let tag = StatesOfCheck(
    "image.tag", Phrase("Tag in the registry", "レジストリのタグ"),
    [
      .init(
        .unknown, CheckScene([.imageTag: "19.9.9-ce.0"]), Phrase("not looked at", "未確認"),
        Phrase("19.9.9-ce.0 is not in the list of releases", "19.9.9-ce.0 はバージョン一覧"),
        fix: Phrase("Ask it yourself; look for amd64: curl -fsS", "次のコマンドで確認できます（amd64 があること）: curl -fsS"))
    ])

  // MARK: Names

  private static let stack = StatesOfCheck(
    "names.stack", Phrase("Stack name", "スタック名"),
    [
      .init(
        .ok, new, Phrase("free", "未使用"),
        Phrase("There is no stack gitlab yet.", "スタック gitlab はまだありません。")),
      .init(
        .ok, standing, Phrase("it would be changed", "変更の対象"),
        Phrase("The stack gitlab is there, and takes this change.", "スタック gitlab は既存で、この変更を受け付けます。")),
      .init(
        .fail, CheckScene(over: Scene.foreign("CREATE_COMPLETE")), Phrase("takes no such change", "この変更は不可"),
        Phrase("gitlab-wizard did not make it", "gitlab-wizard が作成したものではない")),
      .busy(new), stackIsUnseen,
    ])

  private static let prefix = StockQuestion.logGroups(prefix: "/gitlab/gitlab/")

  private static let logGroups = StatesOfCheck(
    "names.log-groups", Phrase("Log groups", "ロググループ"), in: new, asking: .stock(prefix),
    unseen: Phrase(
      "Whether the names of the log groups are free could not be seen.", "ロググループ名が未使用かどうかを確認できませんでした。"),
    [
      .init(
        .ok, new, Phrase("free", "未使用"),
        Phrase("None of the names under /gitlab/gitlab/", "この計画で使う /gitlab/gitlab/ 以下の名前は未使用です。")),
      .init(
        .ok, standing, Phrase("this stack's own", "このスタックのもの"),
        Phrase("The log groups are this stack's own.", "ロググループはこのスタックのものです。")),
      .init(
        .fail, new.seeing(prefix, .names(["/gitlab/gitlab/initializer"])), Phrase("1 there already", "既存 1 件"),
        Phrase("/gitlab/gitlab/initializer exists already", "ロググループが既にあります: /gitlab/gitlab/initializer"),
        fix: Phrase("Choose another stack name.", "別のスタック名にしてください。")),
    ])

  private static let team = ListedStack(name: "team", about: "GitLab CE on ECS; made by gitlab-wizard.")

  private static let others = StatesOfCheck(
    "names.others", Phrase("Other GitLabs here", "他の GitLab"), in: new, asking: .stock(.stacks),
    unseen: Phrase("The stacks of the region could not be seen.", "リージョンのスタックを確認できませんでした。"),
    [
      .init(
        .ok, new, Phrase("none", "なし"),
        Phrase("No other GitLab of this program is in the region.", "このリージョンに他の GitLab はありません。")),
      .init(
        .ok, new.seeing(.stacks, .stacks([team])), Phrase("team", "team"),
        Phrase("In this region already: team.", "このリージョンの既存の GitLab: team。")),
    ])
}
