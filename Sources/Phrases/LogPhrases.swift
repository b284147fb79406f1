/// What is said of GitLab's log and of reading it.
package enum LogPhrases {
  // MARK: Help

  package static let helpLogs = Phrase("Show the log of GitLab's container.", "GitLab コンテナのログを表示します。")
  package static let helpFollow = Phrase(
    "Go on with what is written from now on, also by the next task. Ctrl-C ends it.",
    "新しい行を待って表示し続けます（タスクが置き換わっても継続）。Ctrl-C で終了します。")
  package static let helpSince = Phrase(
    "Where to begin: so long ago (30s, 10m, 2h, 1d), or a time (in UTC, if it does not say otherwise).",
    "表示を始める時点。さかのぼる長さ（30s、10m、2h、1d）か日時（指定がなければ UTC）。")
  package static let helpGrep = Phrase(
    "Only lines with this text in their source or message: plain text, not a pattern, in any case of letters.",
    "出力元か本文にこの文字列を含む行だけを表示します（正規表現ではなく、大文字と小文字は区別しません）。")
  package static let helpErrors = Phrase(
    "Only lines that look like errors of GitLab, Chef, PostgreSQL, nginx or the system.",
    "GitLab、Chef、PostgreSQL、nginx、OS のエラーとみられる行だけを表示します。")

  package static func isNoStart(_ text: String) -> Phrase {
    Phrase(
      "--since is ‘\(text)’, but takes how long ago (30s, 10m, 2h, 1d, 1h30m; up to 10 years) or a time: "
        + "2026-11-29, 2026-11-29T09:30, 2026-11-29T09:30:00+09:00.",
      "--since の値が「\(text)」ですが、指定できるのはさかのぼる長さ（30s、10m、2h、1d、1h30m。10 年まで）か日時（2026-11-29、"
        + "2026-11-29T09:30、2026-11-29T09:30:00+09:00）です。")
  }
  package static func isInFuture(_ date: String) -> Phrase {
    Phrase(
      "--since is \(date), which is still to come: give a time that has passed.",
      "--since の \(date) は未来の日時です。過去の日時を指定してください。")
  }
  package static let grepIsEmpty = Phrase(
    "--grep has no text: give the text to look for, such as --grep timeout.",
    "--grep の文字列が空です。探す文字列を指定してください。例: --grep timeout")

  // MARK: From when on

  package static func lastSeconds(_ count: Int) -> Phrase {
    Phrase("in the last \(count.of("second", "seconds"))", "過去 \(count) 秒間")
  }
  package static func lastMinutes(_ count: Int) -> Phrase {
    Phrase("in the last \(count.of("minute", "minutes"))", "過去 \(count) 分間")
  }
  package static func lastHours(_ count: Int) -> Phrase {
    Phrase("in the last \(count.of("hour", "hours"))", "過去 \(count) 時間")
  }
  package static func lastDays(_ count: Int) -> Phrase {
    Phrase("in the last \(count.of("day", "days"))", "過去 \(count) 日間")
  }
  package static func sinceMoment(_ date: String) -> Phrase { Phrase("since \(date)", "\(date) 以降") }

  // MARK: What there is

  package static func noLine(_ since: Phrase) -> Phrase {
    Phrase("There is no line \(since.english).", "\(since.japanese)に出力された行はありません。")
  }
  /// The log has lines that are older.
  package static let olderLines = Phrase(
    "Older ones are there: look further back, such as with --since 1d.", "それより前の行はあります。--since 1d などでさかのぼってください。")
  package static func isEmpty(_ group: String) -> Phrase {
    Phrase(
      "The log \(group) is empty: GitLab's container has written nothing yet, or nothing that is still kept.",
      "ログ \(group) は空です。GitLab のコンテナがまだ何も出力していないか、保持期間を過ぎて削除されています。")
  }
  package static func noneMatches(_ count: Int, _ since: Phrase) -> Phrase {
    Phrase(
      count == 1
        ? "The one line \(since.english) does not match." : "None of the \(count) lines \(since.english) matches.",
      "\(since.japanese)の \(count) 行に、条件に合うものはありません。")
  }
  /// - Parameter command: what shows the rest.
  package static func thereIsMore(_ count: Int, until date: String, _ command: String) -> Phrase {
    Phrase(
      "There is more: after \(count) lines this ends at \(date). Go on with: \(command)",
      "続きがあります。\(count) 行まで読み、\(date) で止めました。続きを表示するには: \(command)")
  }
  package static let waitingForLines = Phrase("Waiting for the next one; Ctrl-C ends it.", "次の行を待っています。Ctrl-C で終了します。")

  // MARK: Where it is

  package static func notYet(_ stack: String) -> Phrase {
    Phrase(
      "The stack \(stack) has no log yet: AWS has not made its log group.",
      "スタック \(stack) にはまだログがありません。AWS がロググループを作成していません。")
  }
  package static let waitingForGroup = Phrase("Waiting for it; Ctrl-C ends it.", "作成を待っています。Ctrl-C で終了します。")
  package static func howItGoes(_ command: String) -> Phrase {
    Phrase("How the stack is doing: \(command)", "スタックの状態を確認するには: \(command)")
  }
  package static func isGone(_ group: String) -> Phrase {
    Phrase(
      "The log group \(group) is gone: somebody has deleted it, or AWS has with the stack.",
      "ロググループ \(group) はありません。削除されたか、スタックとともになくなりました。")
  }
  package static func hasNone(_ stack: String) -> Phrase {
    Phrase(
      "The stack \(stack) has no log group of a GitLab: its creation ended before there was one, or its template has none.",
      "スタック \(stack) に GitLab のロググループはありません。作成前に処理が終わったか、テンプレートに含まれていません。")
  }

  // MARK: While it is followed

  package static func otherTask(_ task: String, before: String, at time: String) -> Phrase {
    Phrase(
      "\(time) From here on task \(task) writes too; before, it was \(before).",
      "\(time) ここからタスク \(task) のログも表示します（これまでは \(before)）。")
  }
  package static let goesOnAsking = Phrase("It is asked again.", "再度問い合わせます。")
  package static let signInMeanwhile = Phrase(
    "Sign in again in another terminal; this goes on by itself then.", "別のターミナル（タブ）で再度サインインすると自動で再開します。")
  package static func day(_ day: String) -> Phrase { Phrase("\(day) (UTC)", "\(day) (UTC)") }

  // MARK: The pane

  package static let keyFilter = Phrase("filter", "絞り込み")
  package static let keyAllLines = Phrase("all lines", "すべての行")
  package static let keyNotOnlyErrors = Phrase("not only errors", "エラー以外も")
  package static let keyKeep = Phrase("keep", "確定")
  package static func matches(_ count: Int, of all: Int) -> Phrase {
    Phrase("\(count) of \(all.of("line", "lines"))", "\(all) 行中 \(count) 行")
  }
  package static let nothingMatches = Phrase("No line that was read matches.", "読み込んだ行に、条件に合うものはありません。")
  package static let onlyErrors = Phrase("errors only", "エラーのみ")
  /// Before a command, under a log that is no longer read.
  package static let fromHereOn = Phrase("From here on:", "これ以降のログ:")
}
