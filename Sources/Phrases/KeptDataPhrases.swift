/// What is said of a file system and a password that are there already, and that GitLab comes back to.
package enum KeptDataPhrases {
  // MARK: The questions

  package static let fileSystemLabel = Phrase("Existing data", "既存のデータ")

  package static let whyFileSystem = Phrase(
    "The EFS file system of a GitLab that was deleted and whose data was kept. Left empty, the stack creates a new one. A "
      + "file system that you name is not part of the stack: it stays when the stack is deleted. The choice is final.",
    "削除した GitLab が残した EFS ファイルシステムです。空なら新しく作成します。"
      + "ここで指定したファイルシステムはスタックに含まれず、スタックを削除しても残ります。後から変更できません。")

  package static let explainFileSystem = Phrase(
    "Id of an EFS file system that holds GitLab's data already. Without it the stack creates a new one.",
    "GitLab のデータがすでにある EFS ファイルシステムの ID。省略すると新しく作成します。")

  package static let passwordLabel = Phrase("Existing password", "既存のパスワード")

  package static let whyPassword = Phrase(
    "The secret in Secrets Manager that a deleted GitLab left, with the password of root. Left empty, the stack creates a new "
      + "one. It needs a key named password. A secret that you name stays when the stack is deleted.",
    "削除した GitLab が残した、root パスワードのシークレット（Secrets Manager）です。空なら新しく作成します。"
      + "password というキーが必要です。ここで指定したシークレットは、スタックを削除しても残ります。")

  package static let explainPassword = Phrase(
    "ARN of a secret that holds the password of root already, under the key password. Without it the stack creates one.",
    "root パスワードが password キーに入っている既存のシークレットの ARN。省略すると新しく作成します。")

  // MARK: What stands against the answers

  package static let aFileSystem = Phrase(
    "An ID such as fs-0123456789abcdef0.", "ファイルシステムの ID（例: fs-0123456789abcdef0）。")
  package static let leaveOutOrNewFiles = Phrase(
    "Leave this out, or leave out storage.fileSystemId.", "この項目か storage.fileSystemId を削除します。")
  package static let hasItsThroughput = Phrase(
    "An existing file system has its throughput mode already; this belongs to a new one.",
    "既存のファイルシステムのスループットモードは決まっています。これは新しいファイルシステムの設定です。")
  package static let hasItsBackups = Phrase(
    "An existing file system keeps the backups that it has; this belongs to a new one.",
    "既存のファイルシステムのバックアップ設定は変わりません。これは新しいファイルシステムの設定です。")
  package static let staysAnyway = Phrase(
    "An existing file system is not part of the stack and always stays; this belongs to a new one.",
    "既存のファイルシステムはスタックに含まれず、必ず残ります。これは新しいファイルシステムの設定です。")

  package static let aSecretARN = Phrase(
    "The whole ARN, such as arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:RootPassword-AbCdEf-Gh0jKl.",
    "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:RootPassword-AbCdEf-Gh0jKl のような ARN 全体。")

  package static func isNoSecretARN(_ text: String) -> Phrase {
    Phrase(
      "‘\(text)’ is not the ARN of a secret in Secrets Manager.", "「\(text)」は Secrets Manager のシークレットの ARN ではありません。")
  }

  package static func secretARNIsCut(_ text: String) -> Phrase {
    Phrase(
      "‘\(text)’ lacks the six characters that AWS adds to the name: without them no role may read the secret.",
      "「\(text)」には AWS が名前に付ける末尾の 6 文字がありません。これがないと、ロールにシークレットの読み取りを許可できません。")
  }

  package static func secretIsOfAnotherRegion(_ region: String, wanted: String) -> Phrase {
    Phrase(
      "The secret is in \(region); GitLab in \(wanted) takes one of \(wanted) only.",
      "シークレットは \(region) にあります。\(wanted) の GitLab には \(wanted) のシークレットを使います。")
  }

  // MARK: What should be known

  /// GitLab reads the password at its first start only, when it makes the account of root
  /// (docs.gitlab.com/install/docker/installation, `GITLAB_ROOT_PASSWORD`).
  package static let newPasswordIsIgnored = Phrase(
    "The data has its own root password, and GitLab keeps it: the new secret holds one that GitLab does not know. Name the old "
      + "secret in access.passwordSecretArn, or set a new password once GitLab runs (password --rotate).",
    "データには root パスワードがすでにあり、GitLab はそれを使い続けます。新しいシークレットのパスワードは使えません。"
      + "access.passwordSecretArn に元のシークレットを指定するか、GitLab の起動後に password --rotate で新しく設定します。")

  // MARK: A stack that stands

  package static func filesStay(from old: String, to new: String) -> Phrase {
    Phrase(
      "The data of this GitLab is on \(old.isEmpty ? "the file system of the stack" : old): a change to \(new.isEmpty ? "a new one" : new) "
        + "would start GitLab on other files, without the repositories. storage.fileSystemId cannot be changed; deploy a new "
        + "stack with another name instead.",
      "この GitLab のデータは\(old.isEmpty ? "スタックのファイルシステム" : " \(old) ")にあります。\(new.isEmpty ? "新しいもの" : " \(new) ")に変えると、"
        + "リポジトリのない別のファイルで起動してしまいます。storage.fileSystemId は変更できません。別の名前で新しいスタックをデプロイしてください。")
  }

  package static let markOtherPassword = Phrase("other secret", "別のシークレット")
  package static let markMovesFiles = Phrase("other files", "別のファイル")

  package static let otherPassword = Phrase(
    "Another secret holds the password for first sign-in. GitLab ignores it: the root password in GitLab does not change.",
    "初回サインイン用のパスワードのシークレットが変わります。GitLab はこれを使わないため、GitLab の root パスワードは変わりません。")

  // MARK: The plan

  package static func givenFiles(_ id: String) -> Phrase {
    Phrase("\(id), reused", "既存の \(id)")
  }
  package static func givenPassword(_ name: String) -> Phrase {
    Phrase("\(name), reused", "既存の \(name)")
  }

  package static let costsOfSettings = Phrase(
    "how the existing file system is billed: its throughput mode, backups and storage classes",
    "既存のファイルシステムの設定による料金（スループットモード、バックアップ、ストレージクラス）")

  package static let policyIsNotKnown = Phrase(
    "The task mounts encrypted and by its role. Whether the existing file system refuses everyone else, its own policy says; the "
      + "stack does not set one.",
    "タスクは暗号化し、ロールでマウントします。ほかを拒否するかどうかは、既存のファイルシステムのポリシー次第です（スタックは設定しません）。")

  // MARK: The end

  package static func staysAsItIs(_ id: String, _ title: Phrase) -> Phrase {
    Phrase(
      "\(id): \(title.english); not part of this stack", "\(id): \(title.japanese)（このスタックには含まれません）")
  }

  package static func takenAgain(_ release: String?) -> Phrase {
    let newer = release.map { Phrase(", GitLab \($0) or newer", "（GitLab \($0) 以降）") } ?? Phrase("", "")
    return Phrase(
      "To run GitLab on this data again, deploy with the same answers\(newer.english), and these",
      "このデータで GitLab を再び動かすには、同じ回答に次を加えてデプロイします\(newer.japanese)")
  }
}
