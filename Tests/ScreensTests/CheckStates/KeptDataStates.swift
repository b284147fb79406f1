import Account
import Deployment
import GitLabStack
import Operations
import Phrases

/// What is looked at of a file system and a secret that are there already.
enum KeptDataStates {
  static let all = [files, release, secret]

  private static let id = Scene.fileSystems[1].id
  private static let arn = Scene.secrets[1].arn
  private static let answers: [AnswerKey: String] = [.storageFileSystemID: id]
  private static let kept = CheckScene(answers)
  private static let question = AccountQuestion.fileSystem(id: id)

  private static func system(
    _ scene: CheckScene = kept, state: String = "available", isEncrypted: Bool = true, zone: String? = nil,
    isReplica: Bool = false, origin: KeptOrigin = KeptOrigin(), targets: [ExistingFileSystem.MountTarget] = []
  ) -> CheckScene {
    scene.seeing(
      question,
      .fileSystem(
        ExistingFileSystem(
          id: id, state: state, bytes: 34_359_738_368, isEncrypted: isEncrypted, created: 1_790_000_000, zone: zone,
          isReplica: isReplica, origin: origin, targetCount: targets.count, targets: targets)))
  }

  private static let another = Phrase("Name another file system", "別のファイルシステムを指定する")
  private static let look = Phrase("See what mounts it", "何がマウントしているか")
  private static let stack = "arn:aws:cloudformation:ap-northeast-1:123456789012:stack/other/1"

  /// What a stack of this very name was made from.
  private static let template: StackTemplate? = {
    var given = Answers()
    given[.accessAllowedCIDRs] = .list(["52.1.2.0/24"])
    given[.storageFileSystemID] = .text(id)
    return (try? Choices(given)).flatMap { try? StackTemplate($0) }
  }()
  private static let standing = CheckScene(answers, over: Scene.live("CREATE_COMPLETE", template: template))

  private static let vpc = "vpc-01234567"
  private static let inVPC = CheckScene(PlanChecks.network.merging(answers) { $1 })

  private static let files = StatesOfCheck(
    "storage.file-system", Phrase("Existing data", "既存のデータ"), in: kept, asking: question,
    unseen: Phrase("The file system \(id) could not be seen.", "ファイルシステム \(id) を確認できませんでした。"),
    [
      .init(
        .ok, kept, Phrase("32 GiB, since 2026-09-21", "32 GiB、2026-09-21 作成"),
        Phrase("available and encrypted, and nothing mounts it", "利用可能で、暗号化されており、マウントされていません")),
      .init(
        .ok, standing, Phrase("32 GiB", "32 GiB"),
        Phrase("This stack runs on \(id) already.", "このスタックはすでに \(id) を使っています。")),
      .init(
        .warn, system(isEncrypted: false), Phrase("not encrypted", "暗号化なし"),
        Phrase("not encrypted at rest, and can never be", "保存時に暗号化されておらず")),
      .init(
        .warn, system(inVPC, targets: [.init(vpc: vpc, zone: "1x")]), Phrase("in use", "使用中"),
        Phrase("in other zones of this VPC", "この VPC の別の AZ にあります"), fix: look),
      .init(
        .fail, kept.seeing(question, .fileSystem(nil)), Phrase("not there", "存在しません"),
        Phrase("There is no file system \(id) in", "にファイルシステム \(id) はありません"), fix: another),
      .init(
        .fail, system(state: "deleting"), Phrase("state deleting", "状態: deleting"),
        Phrase("nothing can mount it", "マウントできません"), fix: another),
      .init(
        .fail, system(isReplica: true), Phrase("a replica, read-only", "レプリカ（読み取り専用）"),
        Phrase("End the replication first.", "先にレプリケーションを終了してください。"), fix: another),
      .init(
        .fail, system(zone: "ap-northeast-1a"), Phrase("in one zone only", "1 つの AZ のみ"),
        Phrase("One Zone file system of ap-northeast-1a", "ap-northeast-1a だけの One Zone"), fix: another),
      .init(
        .fail,
        system(origin: KeptOrigin(stackName: "other", stackID: stack, isOurs: true))
          .seeing(.stacks, .stacks([ListedStack(name: "other", about: nil, id: stack)])),
        Phrase("in use", "使用中"), Phrase("Two GitLabs on the same files destroy them", "データが壊れます"),
        fix: Phrase("Destroy other first", "先に other を削除する")),
      .init(
        .fail, system(targets: [.init(vpc: "vpc-0fedcba9", zone: "ap-northeast-1a")]), Phrase("in use", "使用中"),
        Phrase("mount targets in vpc-0fedcba9", "マウントターゲットが vpc-0fedcba9 にあります"), fix: look),
      .init(
        .fail, system(inVPC, targets: [.init(vpc: vpc, zone: PlanChecks.subnets[2].zone)]), Phrase("in use", "使用中"),
        Phrase("AWS takes one per Availability Zone", "1 つの AZ に 2 つは作成できません"), fix: look),
    ])

  private static let release = StatesOfCheck(
    "storage.release", Phrase("Release of the data", "データのリリース"),
    [
      .init(
        .unknown, kept, Phrase("not known", "不明"),
        Phrase("cannot be seen from outside", "外から確認できません"))
    ])

  private static let withSecret = CheckScene([.accessPasswordSecretARN: arn])

  private static func secret(deleted: Double? = nil, key: String? = nil) -> CheckScene {
    withSecret.seeing(
      .secret(arn: arn), .secret(ExistingSecret(arn: arn, name: "RootPassword-0a1B2c", deleted: deleted, key: key)))
  }

  private static let secret = StatesOfCheck(
    "access.password-secret", Phrase("Existing password", "既存のパスワード"), in: withSecret, asking: .secret(arn: arn),
    unseen: Phrase(
      "The secret RootPassword-0a1B2c could not be seen.", "シークレット RootPassword-0a1B2c を確認できませんでした。"),
    [
      .init(.ok, withSecret, Phrase("there", "あり"), Phrase("It was not read", "中身は読んでいない")),
      .init(
        .warn, secret(key: "arn:aws:kms:k"), Phrase("a key of your own", "独自の KMS キー"),
        Phrase("is encrypted with arn:aws:kms:k", "arn:aws:kms:k で暗号化されています")),
      .init(
        .fail, secret(deleted: 1_795_000_000), Phrase("to be deleted", "削除予定"),
        Phrase("Somebody asked on 2026-11-18", "2026-11-18 に削除が予約されました"),
        fix: Phrase("Restore it, while it is there", "まだあるうちに復元します")),
      .init(
        .fail, withSecret.seeing(.secret(arn: arn), .secret(nil)), Phrase("not there", "存在しません"),
        Phrase("There is no secret RootPassword-0a1B2c", "シークレット RootPassword-0a1B2c がない"),
        fix: Phrase("Leave access.passwordSecretArn out", "access.passwordSecretArn を省略すると")),
    ])
}
