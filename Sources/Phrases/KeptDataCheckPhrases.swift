/// What the checks say of a file system and a password that are there already.
extension KeptDataPhrases {
  // MARK: The file system

  package static func size(_ bytes: Int?) -> Phrase {
    guard let bytes else { return Phrase("size not known", "サイズ不明") }
    let whole = bytes >> 30
    return Phrase(verbatim: whole == 0 ? "< 1 GiB" : "\(whole) GiB")
  }

  package static func foundFileSystems(_ count: Int) -> Phrase {
    Phrase("\(count) file systems in this region", "このリージョンにファイルシステムが \(count) 個")
  }

  package static func fileSystemIsUnseen(_ id: String) -> Phrase {
    Phrase("The file system \(id) could not be seen.", "ファイルシステム \(id) を確認できませんでした。")
  }

  package static func fileSystemIsMissing(_ id: String, region: String) -> Phrase {
    Phrase(
      "There is no file system \(id) in \(region) of this account.", "このアカウントの \(region) にファイルシステム \(id) はありません。")
  }

  package static let takeAnotherFileSystem = Phrase(
    "Name another file system, or leave storage.fileSystemId out to begin with an empty one.",
    "別のファイルシステムを指定するか、storage.fileSystemId を省略して空の状態から始めます。")

  package static func isOfThisStack(_ id: String) -> Phrase {
    Phrase("This stack runs on \(id) already.", "このスタックはすでに \(id) を使っています。")
  }

  package static func isState(_ state: String) -> Phrase { Phrase("state \(state)", "状態: \(state)") }

  package static func isNotAvailable(_ id: String, state: String) -> Phrase {
    Phrase(
      "The file system \(id) is in state \(state): nothing can mount it.", "ファイルシステム \(id) の状態は \(state) のため、マウントできません。"
    )
  }

  package static let isAReplica = Phrase("a replica, read-only", "レプリカ（読み取り専用）")

  package static func isReadOnly(_ id: String) -> Phrase {
    Phrase(
      "\(id) is the copy that another file system is replicated to, and read-only: GitLab could not write. End the replication first.",
      "\(id) は別のファイルシステムのレプリケーション先で、読み取り専用です。GitLab が書き込めません。先にレプリケーションを終了してください。")
  }

  package static let isInOneZone = Phrase("in one zone only", "1 つの AZ のみ")

  package static func isOfOneZone(_ id: String, zone: String) -> Phrase {
    Phrase(
      "\(id) is a One Zone file system of \(zone): the stack mounts in two zones, which AWS would refuse.",
      "\(id) は \(zone) だけの One Zone ファイルシステムです。スタックは 2 つの AZ でマウントするため、AWS が拒否します。")
  }

  package static let isInUse = Phrase("in use", "使用中")

  package static func isOfStack(_ id: String, _ stack: String) -> Phrase {
    Phrase(
      "The stack \(stack), which stands, made \(id). Two GitLabs on the same files destroy them.",
      "\(id) は、現在あるスタック \(stack) のものです。同じファイルで GitLab を 2 つ動かすと、データが壊れます。")
  }

  package static func deleteItsStack(_ stack: String) -> Phrase {
    Phrase(
      "Destroy \(stack) first, which keeps its data, or restore a backup into another file system.",
      "先に \(stack) を削除する（データは残ります）か、バックアップを別のファイルシステムに復元します。")
  }

  package static func isMountedIn(_ id: String, vpc: String) -> Phrase {
    Phrase(
      "\(id) has mount targets in \(vpc), so something may be running on it, and AWS takes mount targets in one VPC only.",
      "\(id) のマウントターゲットが \(vpc) にあります。使用中の可能性があり、別の VPC には作成できません。")
  }

  package static func zoneIsTaken(_ id: String, zone: String) -> Phrase {
    Phrase(
      "\(id) has a mount target in \(zone) already, so something may be running on it, and AWS takes one per Availability Zone.",
      "\(id) のマウントターゲットが \(zone) にすでにあります。使用中の可能性があり、1 つの AZ に 2 つは作成できません。")
  }

  package static func isMountedBeside(_ id: String) -> Phrase {
    Phrase(
      "\(id) has mount targets in other zones of this VPC. If a GitLab runs on it, two of them destroy the data.",
      "\(id) のマウントターゲットがこの VPC の別の AZ にあります。GitLab がほかで動いていると、データが壊れます。")
  }

  package static let deleteTargets = Phrase(
    "See what mounts it. Mount targets go with the stack that made them; delete others yourself.",
    "何がマウントしているか確認してください。マウントターゲットは作成したスタックと一緒に消えます。それ以外は自分で削除します。")

  package static let isPlain = Phrase("not encrypted", "暗号化なし")

  package static func isNotEncrypted(_ id: String) -> Phrase {
    Phrase(
      "\(id) is not encrypted at rest, and can never be: only a copy in another file system can.",
      "\(id) は保存時に暗号化されておらず、後から変更できません。暗号化するには別のファイルシステムへのコピーが必要です。")
  }

  package static func isFree(_ id: String) -> Phrase {
    Phrase(
      "\(id) is available and encrypted, and nothing mounts it. What is on it was not looked at.",
      "\(id) は利用可能で、暗号化されており、マウントされていません。中身は確認していません。")
  }

  // MARK: The release

  package static let releaseLabel = Phrase("Release of the data", "データのリリース")
  package static let releaseIsNotKnownBriefly = Phrase("not known", "不明")

  package static func releaseIsNotKnown(_ id: String, chosen: String) -> Phrase {
    Phrase(
      "Which GitLab wrote the data on \(id) cannot be seen from outside. Take the same release or one within the next required stop, "
        + "never an older one: GitLab \(chosen) looks before it starts, and ends if the data is newer.",
      "\(id) のデータを書いた GitLab のリリースは外から確認できません。同じリリースか、次の必須経由リリースまでを選び、"
        + "古いものは使わないでください。GitLab \(chosen) は起動前に調べ、データのほうが新しければ終了します。")
  }

  // MARK: The secret

  package static func foundSecrets(_ count: Int) -> Phrase {
    Phrase("\(count) secrets in this region", "このリージョンにシークレットが \(count) 個")
  }

  package static func secretIsUnseen(_ name: String) -> Phrase {
    Phrase("The secret \(name) could not be seen.", "シークレット \(name) を確認できませんでした。")
  }

  package static func secretIsMissing(_ name: String, region: String) -> Phrase {
    Phrase(
      "There is no secret \(name) in \(region) of this account: the task could not start.",
      "このアカウントの \(region) にシークレット \(name) がないため、タスクを開始できません。")
  }

  package static let leaveSecretOut = Phrase(
    "Leave access.passwordSecretArn out: a new secret is created, and GitLab keeps the password that the data has.",
    "access.passwordSecretArn を省略すると新しいシークレットを作成します（GitLab はデータにあるパスワードを使い続けます）。")

  package static let isScheduled = Phrase("to be deleted", "削除予定")

  package static func secretIsScheduled(_ name: String, since day: String) -> Phrase {
    Phrase(
      "Somebody asked on \(day) for the secret \(name) to be deleted; until then nobody can read it, and the task could not start.",
      "シークレット \(name) は \(day) に削除が予約されました。読み取れないため、タスクを開始できません。")
  }

  package static let restoreSecret = Phrase("Restore it, while it is there:", "まだあるうちに復元します:")

  package static let hasOwnKey = Phrase("a key of your own", "独自の KMS キー")

  package static func secretHasOwnKey(_ name: String, key: String) -> Phrase {
    Phrase(
      "The secret \(name) is encrypted with \(key). The stack gives its role no right to that key: unless the key's policy does, the task "
        + "cannot start.",
      "シークレット \(name) は \(key) で暗号化されています。スタックはこのキーの権限を付けないため、キーポリシーで許可していなければタスクを開始できません。")
  }

  package static func secretIsThere(_ name: String) -> Phrase {
    Phrase(
      "The secret \(name) is there. It was not read: whether it has a key named password is not known.",
      "シークレット \(name) があります。中身は読んでいないため、password キーがあるかどうかは不明です。")
  }

  // MARK: The list

  package static func targets(_ count: Int) -> Phrase { Phrase("mounted in \(count) zones", "\(count) つの AZ でマウント中") }
  package static func leftBy(_ stack: String) -> Phrase { Phrase("of stack \(stack)", "スタック \(stack)") }
  package static let notOfGitLab = Phrase("not made by this program", "このプログラム以外で作成")
}
