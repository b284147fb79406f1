/// GitLab stopped for a backup of its files, and started again.
package enum StandstillPhrases {
  package static let gitLabIsBeingStopped = Phrase(
    "GitLab is being stopped for the backup; nobody can use it from now on.",
    "バックアップのため GitLab を停止しています。これ以降は使えません。")
  package static let gitLabIsStopped = Phrase(
    "GitLab is stopped: none of its tasks runs.", "GitLab は停止しています（実行中のタスクはありません）。")
  package static let gitLabWasStopped = Phrase(
    "GitLab was stopped already; it is not started after the backup.",
    "GitLab はすでに停止していました。バックアップ後も起動しません。")
  package static let gitLabHasNoService = Phrase(
    "The stack has no ECS service, so nothing writes to the files.",
    "スタックに ECS サービスがないため、ファイルに書き込むものはありません。")
  package static let gitLabIsBeingStarted = Phrase("Starting GitLab again…", "GitLab を再び起動しています…")
  package static let gitLabStartsAgain = Phrase(
    "GitLab starts again; it can be used in about 6 to 15 minutes.",
    "GitLab が再び起動しています。使えるようになるまで約 6〜15 分かかります。")

  package static func gitLabWasNotStopped(_ reason: Phrase) -> Phrase {
    Phrase("GitLab was not stopped: \(reason.english)", "GitLab を停止できませんでした: \(reason.japanese)")
  }

  package static func gitLabIsLeftStopped(_ reason: Phrase) -> Phrase {
    Phrase(
      "GitLab is stopped, or may be, and was not started again: \(reason.english)",
      "GitLab は停止しているか、停止している可能性があり、再起動していません: \(reason.japanese)")
  }

  package static let gitLabCouldNotBeStopped = Phrase("GitLab was not stopped.", "GitLab を停止できませんでした。")
  package static let gitLabDoesNotStop = Phrase(
    "GitLab was not seen to stop.", "GitLab の停止を確認できませんでした。")

  /// Before the command that starts it.
  package static let gitLabStaysStopped = Phrase(
    "GitLab is stopped for the backup. This starts it:", "GitLab はバックアップのため停止しています。起動するコマンド:")

  /// The same, where a change of the stack is under way.
  package static let changeStartsGitLab = Phrase(
    "GitLab is stopped for the backup; the change starts it. If the change fails before that, this does:",
    "GitLab はバックアップのため停止していますが、この変更により起動します。その前に変更が失敗した場合に起動するコマンド:")

  package static let backupStandsBy = Phrase(
    "The backup begins as soon as GitLab has stopped.", "バックアップは GitLab の停止後に始まります。")

  package static func anotherBackupRuns(_ job: String) -> Phrase {
    Phrase(
      "another backup (job \(job)) is being made while GitLab runs, and AWS makes one at a time. Try again when it is over.",
      "GitLab の動作中に別のバックアップ（ジョブ \(job)）を作成中で、同時には 1 つしか作成できません。終了後にもう一度お試しください。")
  }

  // MARK: The choice

  /// What a backup of a stopped GitLab costs in time. `starts`: whether GitLab comes back after it.
  package static func stoppedBackupMeans(starts: Bool) -> Phrase {
    starts
      ? Phrase(
        "With GitLab stopped the backup is whole. Nobody can use GitLab meanwhile: about 2 minutes to stop, the backup "
          + "(minutes to hours), about 6 to 15 minutes to start.",
        "GitLab を停止すれば、整合性のあるバックアップになります。その間 GitLab は使えません: 停止に約 2 分、"
          + "バックアップに数分〜数時間、起動に約 6〜15 分。")
      : Phrase(
        "With GitLab stopped the backup is whole. Nobody can use GitLab from then on, unless you turn back: it starts again then.",
        "GitLab を停止すれば、整合性のあるバックアップになります。それ以降 GitLab は使えません。削除をやめれば、再び起動します。")
  }

  package static let backupKeys = Phrase(
    "s  stop GitLab, then back up (recommended)\ny  back up while GitLab runs",
    "s  GitLab を停止してバックアップ（推奨）\ny  動作中のままバックアップ")
  package static let backupFirstQuestion = Phrase(
    "Back up the file system with AWS Backup first? s = with GitLab stopped (recommended), y = while it runs, n = no:",
    "先に AWS Backup でファイルシステムをバックアップしますか？ s = GitLab を停止して（推奨）、y = 動作中のまま、n = しない:")
  package static let stoppedBeforeChange = Phrase(
    "GitLab is stopped and the backup is complete. y goes on with the change; n starts GitLab again.",
    "GitLab は停止中で、バックアップは完了しました。y で変更を続行、n で GitLab を再起動します。")
  package static let stoppedBeforeDeletion = Phrase(
    "GitLab is stopped and the backup is complete. D goes on; leaving starts GitLab again.",
    "GitLab は停止中で、バックアップは完了しました。D で続行、終了すると GitLab を再起動します。")
  package static let leavingStartsGitLab = Phrase("GitLab is started again.", "GitLab を再起動します。")
  /// Before the yes to leaving.
  package static func leavingStarts(_ stack: String) -> Phrase {
    Phrase(
      "GitLab of the stack \(stack) is stopped for a backup. Leaving starts it again: it can be used in about 6 to 15 minutes.",
      "スタック \(stack) の GitLab は、バックアップのため停止しています。終了すると再起動します（使えるまで約 6〜15 分）。")
  }
  /// To whoever turns back while it is made.
  package static let backupUnderWayDoesNotCount = Phrase(
    "The backup under way is not one of a stopped GitLab: do not rely on it.",
    "作成中のバックアップは、GitLab を停止した状態のものにはなりません。頼らないでください。")
  package static let keyStopAndBackUp = Phrase("stop, back up", "停止してバックアップ")
  package static let keyBackUpRunning = Phrase("back up running", "動作中のまま")

  // MARK: Seen by status

  package static func statusStopped(desired: Int) -> Phrase {
    Phrase(
      "GitLab is stopped (its service has the desired count \(desired)). This starts it:",
      "GitLab は停止中です（サービスの希望タスク数は \(desired)）。起動するコマンド:")
  }

  package static let backupOutlastsStandstill = Phrase(
    "GitLab starts again while it is made, so that backup is not one of a stopped GitLab: do not rely on it.",
    "バックアップの途中で GitLab が再起動するため、停止状態のバックアップにはなりません。このバックアップに頼らないでください。")
  package static let interruptedTakingBack = Phrase(
    "Interrupted: what nobody needs any more is taken back…", "中断しました。不要になったものを片付けています…")
}
