/// What becomes of a GitLab that is stopped where its stack is changed.
package enum TaskCountPhrases {
  package static let mark = Phrase("stays stopped", "停止したまま")

  package static let staysStopped = Phrase(
    "GitLab is stopped and stays stopped. What this changes of it, the image too, starts at its next start: until then nothing "
      + "proves that it works.",
    "GitLab は停止中で、停止したままです。イメージを含む変更は次回の起動時に有効になり、それまで動作は確認できません。")

  /// - Parameter count: what CloudFormation is given.
  package static func unseen(_ reason: Phrase, sending count: Int) -> Phrase {
    let meaning =
      count == 0
      ? Phrase("0, as at the last change: GitLab is not started.", "前回の変更と同じ 0 を渡します（GitLab は起動しません）。")
      : Phrase(
        "1, as at the last change: if GitLab is stopped, a change of its task starts it.",
        "前回の変更と同じ 1 を渡します。GitLab が停止中の場合、タスクに関わる変更を行うと起動します。")
    return Phrase(
      "Whether GitLab is stopped could not be seen. CloudFormation is given the task count \(meaning.english) AWS says: "
        + reason.english,
      "GitLab が停止中かどうかを確認できませんでした。CloudFormation にはタスク数として\(meaning.japanese)理由: \(reason.japanese)")
  }

  /// What a rollback does with the number of tasks that the stack had at its last change.
  package static func rollbackSends(_ count: Int) -> Phrase {
    count == 0
      ? Phrase(
        "A rollback sends the task count of the last change, 0: it may stop GitLab.",
        "ロールバック時は前回の変更時のタスク数 0 が送られるため、GitLab が停止することがあります。")
      : Phrase(
        "A rollback sends the task count of the last change, 1: it may start GitLab.",
        "ロールバック時は前回の変更時のタスク数 1 が送られるため、GitLab が起動することがあります。")
  }

  /// After a change of a GitLab that was stopped, before the command that starts it.
  package static let provesNothing = Phrase(
    "GitLab was stopped for this change and stayed so: nothing has shown yet that it works. This starts it:",
    "この変更の間、GitLab は停止したままでした。変更後の動作はまだ確認できていません。起動するコマンド:")
}
