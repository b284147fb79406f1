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

  private static let registry = AccountQuestion.registry(ImageTag(major: 19, minor: 9, patch: 9))
  private static let notListed = CheckScene([.imageTag: "19.9.9-ce.0"])
  private static let there = notListed.seeing(registry, .registry(.made(for: ["amd64", "arm64"])))
  private static let askIt = Phrase("Ask Docker Hub, which then sees", "Docker Hub に確認します（このマシンのアドレス")

  /// Docker Hub is asked only when somebody says so.
  private static let tag = StatesOfCheck(
    "image.tag", Phrase("Tag in the registry", "レジストリのタグ"),
    [
      .init(
        .ok, there, Phrase("for x86_64", "x86_64 用あり"),
        Phrase("Docker Hub has 19.9.9-ce.0 for: amd64, arm64.", "19.9.9-ce.0 の対応アーキテクチャ: amd64, arm64。")),
      .init(
        .fail, notListed.seeing(registry, .registry(.made(for: ["arm64"]))), Phrase("not for x86_64", "x86_64 用なし"),
        Phrase("Docker Hub has 19.9.9-ce.0 for: arm64.", "19.9.9-ce.0 の対応アーキテクチャ: arm64。"),
        fix: Phrase("Answer image.architecture with arm64", "image.architecture を arm64 にしてください")),
      .init(
        .fail, notListed.seeing(registry, .registry(.missing)), Phrase("not there", "存在しません"),
        Phrase("the task would never start", "このままではタスクを起動できません")),
      .busy(there),
      .init(
        .unknown, notListed, Phrase("not looked at", "未確認"),
        Phrase("19.9.9-ce.0 is not in the list of releases", "19.9.9-ce.0 はバージョン一覧"), fix: askIt),
      .init(
        .unknown, notListed.refusing(registry), Phrase("AWS refused this call.", "AWS がこの呼び出しを拒否"),
        Phrase("Whether Docker Hub has 19.9.9-ce.0 could not be seen.", "Docker Hub に 19.9.9-ce.0 があるか確認できませんでした。"),
        fix: askIt),
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
        Phrase("gitlab-wizard did not create it", "gitlab-wizard が作成したものではない")),
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
