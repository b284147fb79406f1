internal import GitLabStack
internal import Phrases

/// Failures of GitLab itself, as its log tells them.
enum GitLabFailures {
  @KnownFailure.List static var all: [KnownFailure] {
    KnownFailure(
      "downgrade",
      [.log("must not start on data of")],
      says: { symptom in
        let match = symptom.text.firstMatch(of: #/GitLab (\S+) must not start on data of (?:GitLab )?([^\s:;,]+)/#)
        guard let (_, image, data) = match?.output else {
          return Phrase(
            "This GitLab is older than the data: it does not start, so that the data stays whole.",
            "この GitLab はデータより古いため、データを守るために起動しません。")
        }
        return Phrase(
          "The data is of GitLab \(data): the older \(image) does not start on it, so that the data stays whole.",
          "データは GitLab \(data) のものです。古い \(image) は、データを守るために起動しません。")
      },
      remedy: { _ in
        Phrase(
          "Deploy the newer version again. The only way back to the older one is a backup from before the upgrade.",
          "新しいほうのバージョンを再度デプロイしてください。古いバージョンに戻すには、アップグレード前のバックアップが必要です。")
      }, step: .edit(.imageTag))

    KnownFailure(
      "upgrade-path",
      [.log("It is required to upgrade to the latest")],
      says: { symptom in
        let stop = symptom.text.firstMatch(of: #/upgrade to the latest (\d+\.\d+)/#).map { String($0.output.1) }
        return Phrase(
          "GitLab does not skip a required upgrade stop\(stop.map { ": first upgrade to \($0)" } ?? "").",
          "必須のアップグレードストップを飛ばすことはできません\(stop.map { "。先に \($0) へ更新してください" } ?? "")。")
      },
      remedy: { symptom in
        let stop = symptom.text.firstMatch(of: #/upgrade to the latest (\d+\.\d+)/#).map { String($0.output.1) }
        return Phrase(
          "Choose the newest release of \(stop ?? "the version that GitLab's log names") first, then go on from there.",
          "まず \(stop ?? "GitLab のログに示されたバージョン") の最新リリースを選び、そこから順に更新してください。")
      }, step: .edit(.imageTag))

    KnownFailure(
      "settings-removed",
      [.log("Removed configurations found in gitlab.rb")],
      says: Phrase(
        "A setting in /etc/gitlab/gitlab.rb does not exist any more in this GitLab version.",
        "/etc/gitlab/gitlab.rb に、この GitLab のバージョンで廃止された設定があります。"),
      remedy: Phrase(
        "GitLab's log names it: remove it from that file on the file system, then try again.",
        "設定名は GitLab のログにあります。ファイルシステム上のファイルから消して、再実行してください。"),
      step: .log)

    KnownFailure(
      "migrations-unfinished",
      [.log("Expected batched background migration")],
      says: Phrase(
        "The background migrations of the previous GitLab version were not finished when the upgrade began.",
        "前のバージョンのバックグラウンド移行が終わらないうちに、アップグレードが始まりました。"),
      remedy: Phrase(
        "Restore the backup from before, wait until Admin > Monitoring > Background migrations is empty, then upgrade.",
        "アップグレード前のバックアップを復元し、「管理者」>「モニタリング」>「バックグラウンド移行」が空になってから更新してください。"),
      step: .log)

    KnownFailure(
      "postgres-upgrade",
      [
        .log("Upgrading the existing database failed"), .log("pg_upgrade", "failed"), .log("pg-upgrade", "failed"),
        .log("initialized by PostgreSQL version"), .log("database files are incompatible with server"),
      ],
      says: Phrase(
        "GitLab's PostgreSQL could not be upgraded to the version that this release needs.",
        "GitLab の PostgreSQL を、このリリースに必要なバージョンへ更新できませんでした。"),
      remedy: Phrase(
        "The releases that upgrade PostgreSQL by themselves are 17.11 and 18.11: deploy that one first.",
        "PostgreSQL を自動で更新するのは 17.11 と 18.11 です。先にそのリリースをデプロイしてください。"),
      step: .edit(.imageTag))

    KnownFailure(
      "weak-password",
      [
        .log("must not contain commonly used combinations"), .log("initial_root_password", "too short"),
      ],
      says: Phrase(
        "GitLab refused the initial password of root as too weak.", "root の初期パスワードが弱すぎるため、GitLab に拒否されました。"),
      remedy: Phrase(
        "Delete the stack and deploy again: each stack gets a new random password.",
        "スタックを削除して再度デプロイしてください。パスワードはスタックごとに新しく生成されます。"),
      step: .retry)

    KnownFailure(
      "out-of-memory",
      [
        .task("OutOfMemoryError"), .task("oom-kill"), .task("Essential container in task exited", "exit code 137"),
        .log("oom-kill"), .log("Cannot allocate memory"),
      ],
      says: Phrase("The container used more memory than it has, and was killed.", "コンテナのメモリが不足し、強制終了されました。"),
      remedy: Phrase("Choose more memory: 8 GiB or more.", "メモリを 8 GiB 以上にしてください。"),
      step: .edit(.imageMemory))

    KnownFailure(
      "disk-full",
      [.log("No space left on device"), .log("ENOSPC"), .task("No space left on device")],
      says: Phrase("The disk of the task is full.", "タスクのディスクがいっぱいです。"),
      remedy: Phrase(
        "Try again: each new task begins with an empty disk of 20 GiB.", "再実行してください。新しいタスクは空の 20 GiB のディスクで始まります。"),
      step: .retry)

    KnownFailure(
      "file-owner",
      [.log("Operation not permitted @ apply2files"), .log("chown", "Operation not permitted")],
      says: Phrase(
        "GitLab could not set the owner of its files: the file system does not give the task root access.",
        "ファイルの所有者を設定できませんでした。ファイルシステムがタスクに root アクセスを許可していません。"),
      remedy: Phrase(
        "Check the file system policy (console > EFS > File system policy): the stack's own one allows it.",
        "ファイルシステムポリシーを確認してください（コンソール > EFS）。スタックのポリシーでは許可されています。"),
      step: .log)

    KnownFailure(
      "reconfigure",
      [
        .log("error running gitlab-ctl reconfigure"), .log("Error executing action"),
        .log("Mixlib::ShellOut::ShellCommandFailed"),
      ], rank: .broad,
      says: Phrase(
        "GitLab could not set itself up: 'gitlab-ctl reconfigure' failed.",
        "GitLab の初期設定（gitlab-ctl reconfigure）に失敗しました。"),
      remedy: RemedyPhrases.readLog, step: .log)
  }
}
