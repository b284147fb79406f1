/// What an earlier run of a restore has left, and what is said on the way to its end.
extension RestorePhrases {
  // MARK: What an earlier run has left

  package static func adoptsJob(_ job: String, percent: Int?) -> Phrase {
    let share = percent.map { ", \($0)%" } ?? ""
    return Phrase(
      "An earlier run of this has ordered the restore already (job \(job)\(share)): a yes goes on with it, and orders no second one.",
      "以前の実行で復元を依頼済みです（ジョブ \(job)\(share)）。続ける場合はこれを使い、新たに依頼しません。")
  }

  package static func adoptsFiles(_ fileSystem: String) -> Phrase {
    Phrase(
      "An earlier run of this has restored the file system \(fileSystem) already: a yes goes on with it.",
      "以前の実行でファイルシステム \(fileSystem) を復元済みです。続ける場合はこれを使います。")
  }

  package static func adoptsStack(_ stack: String, _ status: String) -> Phrase {
    Phrase(
      "It has made the stack \(stack) too (\(status)): a yes goes on with that.",
      "スタック \(stack) も作成済みです（\(status)）。これも引き続き使います。")
  }

  package static func isLeftOfFailure(_ fileSystem: String, removal: String) -> Phrase {
    Phrase(
      "An earlier restore failed and left the file system \(fileSystem), which costs. Nothing can be made of it: \(removal)",
      "以前の復元が失敗し、ファイルシステム \(fileSystem) が残っています（料金がかかります）。使えないため削除してください: \(removal)")
  }

  package static func isLeftOfThis(_ fileSystem: String, removal: String) -> Phrase {
    Phrase(
      "It left the file system \(fileSystem), which costs. Nothing can be made of it: \(removal)",
      "不完全なファイルシステム \(fileSystem) が残っています（料金がかかります）。使えないため削除してください: \(removal)")
  }

  package static let spoiltAreGone = Phrase(
    "The file system that it had begun is deleted: nothing is left of it.",
    "作成途中のファイルシステムを削除しました。残っているものはありません。")

  package static func leftIsNotKnown(_ reason: Phrase) -> Phrase {
    Phrase(
      "Whether it left a file system, which would cost, could not be seen: \(reason.english)",
      "ファイルシステムが残っているかどうか確認できませんでした（残っていれば料金がかかります）: \(reason.japanese)")
  }

  package static func isNotRemoved(_ fileSystem: String) -> Phrase {
    Phrase(
      "The file system \(fileSystem) is left, which costs. This removes it:",
      "ファイルシステム \(fileSystem) が残っています（料金がかかります）。削除するコマンド:")
  }

  package static func anotherIsLeft(_ fileSystem: String, removal: String) -> Phrase {
    Phrase(
      "Another file system was restored for this, is not used and costs: \(fileSystem). This removes it: \(removal)",
      "この復元で作られ、使われていないファイルシステム \(fileSystem) が残っています（料金がかかります）。削除するコマンド: \(removal)")
  }

  // MARK: On the way

  package static func ordered(_ job: String) -> Phrase {
    Phrase(
      "AWS Backup restores (job \(job)). It goes on without anybody.", "AWS Backup が復元しています（ジョブ \(job)）。この画面を閉じても続きます。")
  }

  package static func progress(_ state: String, percent: Int?, time: String) -> Phrase {
    let share = percent.map { " \($0)%" } ?? ""
    return Phrase("restoring: \(state)\(share), \(time)", "復元中: \(state)\(share)、\(time)")
  }

  package static func filesAreThere(_ fileSystem: String, time: String) -> Phrase {
    Phrase("The files are restored: \(fileSystem), after \(time).", "ファイルを復元しました: \(fileSystem)（\(time)）。")
  }

  package static func lacksFurniture(_ reason: Phrase) -> Phrase {
    Phrase(
      "The new file system lacks its policy, its nightly backups or its tags: \(reason.english)",
      "新しいファイルシステムのポリシー、夜間バックアップ、タグのいずれかを設定できませんでした: \(reason.japanese)")
  }

  package static func passwordIsCopied(_ command: String) -> Phrase {
    Phrase(
      "The password of root is that of the backup's time. The old stack's secret was copied into one of the new stack: \(command)",
      "root のパスワードはバックアップ時点のものです。元のシークレットの内容を新しいスタックのシークレットにコピーしました: \(command)")
  }

  package static func passwordIsNotCopied(_ reason: Phrase, command: String) -> Phrase {
    Phrase(
      "The new stack's secret holds a password that GitLab does not know: the old one could not be copied. \(reason.english) This "
        + "sets a new one: \(command)",
      "新しいスタックのシークレットのパスワードは使えません。元のシークレットをコピーできませんでした。\(reason.japanese)新しく設定するコマンド: \(command)")
  }

  package static let wasNotCopiedBefore = Phrase(
    "That was found when it was handed over: if you have set a new one since, there is nothing to do.",
    "引き渡し時の結果です。その後に新しいパスワードを設定済みなら、対応は不要です。")

  package static func handOverIsNotNoted(_ reason: Phrase) -> Phrase {
    Phrase(
      "That it was handed over could not be noted at its file system, so that the same command would write its secret again: "
        + reason.english,
      "引き渡し済みであることをファイルシステムに記録できませんでした。同じコマンドを再度実行すると、シークレットが上書きされます: "
        + reason.japanese)
  }

  package static func judgementIsNotNoted(_ reason: Phrase) -> Phrase {
    Phrase(
      "The result could not be noted at the file system: whoever breaks off now tries it again later. \(reason.english)",
      "結果をファイルシステムに記録できませんでした。ここで中断すると、次回は最初から確かめ直します。\(reason.japanese)")
  }

  package static let counting = Phrase(
    "The restored GitLab runs. Its projects and users are counted.",
    "復元した GitLab が起動しました。プロジェクトとユーザーを数えています。")
  package static let trying = Phrase("Then it is tried.", "続いて動作を確かめます。")
  package static let removing = Phrase(
    "It is removed again; AWS takes 20 to 45 minutes for that.", "削除します。AWS の処理に 20〜45 分かかります。")

  package static func countsAreUnclear(_ words: String) -> Phrase {
    Phrase(
      "What it holds could not be counted\(words.isEmpty ? "." : ": \(words)")",
      "内容を数えられませんでした\(words.isEmpty ? "。" : ": \(words)")")
  }
}
