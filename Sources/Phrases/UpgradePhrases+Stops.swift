/// What stops a step of an upgrade, and what can be done about it.
extension UpgradePhrases {
  package static let isStopped = Phrase(
    "GitLab is stopped: nothing inside can be asked, and its migrations do not go on.",
    "GitLab は停止中です。内部の状態を確認できず、バックグラウンド移行も進みません。")
  package static let isStarting = Phrase(
    "GitLab is starting: the load balancer does not find it healthy yet.",
    "GitLab は起動中です（ロードバランサーがまだ正常と判定していません）。")

  /// - Parameter states: as AWS says them.
  package static func isUnhealthy(_ states: [String]) -> Phrase {
    states.isEmpty
      ? Phrase(
        "The load balancer has no target: GitLab does not answer.", "ロードバランサーにターゲットがなく、GitLab が応答していません。")
      : Phrase(
        "The load balancer does not find GitLab healthy (\(states.joined(separator: ", "))).",
        "ロードバランサーが GitLab を正常と判定していません（\(states.joined(separator: ", "))）。")
  }

  package static let startIt = Phrase("This starts it:", "起動するコマンド:")
  package static let lookAtLogs = Phrase(
    "Only what is well is upgraded. Its log may tell why:", "正常になってからアップグレードしてください。ログで原因を確認できます:")

  package static func healthUnseen(_ reason: Phrase) -> Phrase {
    Phrase(
      "Whether GitLab is well is not known: \(reason.english)", "GitLab が正常かどうか確認できません: \(reason.japanese)")
  }

  package static func insideUnseen(_ reason: Phrase) -> Phrase {
    Phrase(
      "What runs inside is not known, background migrations among it: \(reason.english)",
      "内部の状態（バックグラウンド移行など）を確認できません: \(reason.japanese)")
  }

  package static let nobodyHasAsked = Phrase("nobody has asked yet.", "まだ確認していません。")
  package static let insideIsSilent = Phrase(
    "the session in the container did not end within two minutes.", "コンテナ内のセッションが 2 分以内に終わりませんでした。")

  package static func insideIsLost(_ reason: String) -> Phrase {
    Phrase(
      "the session in the container ended early\(reason.isEmpty ? "" : " (\(reason))").",
      "コンテナ内のセッションが途中で切れました\(reason.isEmpty ? "" : "（\(reason)）")。")
  }

  package static let releaseUnseen = Phrase(
    "Which release is installed inside is not known: the container did not tell.",
    "コンテナ内にインストールされているバージョンが分かりません。")
  package static let mattermostUnseen = Phrase(
    "Whether gitlab.rb still has settings of Mattermost is not known; GitLab 19 does not start with them.",
    "gitlab.rb に Mattermost の設定が残っているか分かりません。残っていると GitLab 19 は起動しません。")
  package static let migrationsUnseen = Phrase(
    "Whether background migrations are left is not known: the database gave no whole answer.",
    "バックグラウンド移行が残っているか分かりません。データベースから完全な回答を得られませんでした。")
  package static let ageUnseen = Phrase(
    "How long Sidekiq has been running is not known; it does the background migrations.",
    "バックグラウンド移行を実行する Sidekiq がいつから動いているか分かりません。")
  package static let askAgain = Phrase("Ask again in a minute.", "1 分ほど待って、もう一度確認してください。")

  package static func otherRelease(_ inside: String, _ stack: String) -> Phrase {
    Phrase(
      "GitLab \(inside) is installed inside, while the stack says \(stack).",
      "コンテナ内の GitLab は \(inside) ですが、スタックでは \(stack) です。")
  }

  package static let changeItBack = Phrase(
    "Bring the stack to what is installed first, with change --image.tag.",
    "先に change --image.tag で、スタックを実際のバージョンに合わせてください。")

  package static let lookAtStatus = Phrase(
    "Look at the stack's last operation first.", "先にスタックの直前の操作を確認してください。")

  package static func mattermost(_ lines: Int) -> Phrase {
    Phrase(
      "gitlab.rb has \(lines.of("line", "lines")) about Mattermost, which GitLab 19 no longer has: it would not start.",
      "gitlab.rb に Mattermost の設定が \(lines) 行あります。GitLab 19 には Mattermost がなく、起動しません。")
  }

  package static let removeMattermost = Phrase(
    "Remove them from /etc/gitlab/gitlab.rb in the container. This shows them:",
    "コンテナ内の /etc/gitlab/gitlab.rb から削除してください。表示するコマンド:")

  package static func migrationFailed(_ id: Int, _ job: String, on table: String) -> Phrase {
    Phrase(
      "Background migration \(id) \(job) on \(table) has failed, and does not finish by itself.",
      "バックグラウンド移行 \(id) \(job)（\(table)）が失敗しており、自動では完了しません。")
  }

  package static func migrationPaused(_ id: Int, _ job: String, on table: String) -> Phrase {
    Phrase(
      "Background migration \(id) \(job) on \(table) is paused, and does not finish by itself.",
      "バックグラウンド移行 \(id) \(job)（\(table)）が一時停止中で、自動では完了しません。")
  }

  package static func migrationUnknown(_ id: Int, _ job: String, state: Int) -> Phrase {
    Phrase(
      "Background migration \(id) \(job) is in a state that this build does not know (\(state)).",
      "バックグラウンド移行 \(id) \(job) の状態（\(state)）は、このバージョンでは判別できません。")
  }

  package static let finishIt = Phrase(
    "Finish it inside the container, then upgrade again. It may take long; where the session is lost, it goes on inside, so look "
      + "with upgrade --plan before you start it again:",
    "コンテナ内で完了させてから、もう一度アップグレードしてください。時間がかかることがあり、セッションが切れても内部で続きます。"
      + "再実行する前に upgrade --plan で確認してください:")
  package static let lookIntoAdmin = Phrase(
    "Look at Admin > Monitoring > Background migrations.", "Admin > Monitoring > Background migrations を確認してください。")

  /// - Parameter percent: how far the one that is least far has come; nil where GitLab does not tell.
  package static func atWork(_ count: Int, percent: Int?) -> Phrase {
    let (english, japanese) =
      percent.map { percent in
        count == 1
          ? (", at \(percent)%", "（\(percent)%）") : (", the least advanced at \(percent)%", "（最も遅れているもので \(percent)%）")
      } ?? ("", "")
    return Phrase(
      "\(count.of("background migration is", "background migrations are")) still running\(english).",
      "バックグラウンド移行 \(count) 件\(japanese)が進行中です。")
  }

  package static func young(minutes: Int) -> Phrase {
    Phrase(
      "Sidekiq, which does the background migrations, began \(minutes) min ago: until 10 min some may not be queued yet.",
      "バックグラウンド移行を実行する Sidekiq は起動から \(minutes) 分です。10 分までは、まだ登録されていないものがある可能性があります。")
  }
}
