/// The way into GitLab's container by ECS Exec, and what is run there.
package enum ShellPhrases {
  package static let helpShell = Phrase(
    "Open a shell in GitLab's container, or run one command there.",
    "GitLab のコンテナでシェルを開くか、コマンドを 1 つ実行します。")
  package static let helpCommand = Phrase(
    "A program and its arguments; one word alone is a line for sh.", "実行するプログラムと引数。1 語だけなら sh の 1 行として実行します。")
  package static let needsTerminal = Phrase(
    "A shell needs a terminal for input and output.", "シェルにはターミナルの入出力が必要です。")
  package static let runsOneCommand = Phrase(
    "Without one: gitlab-wizard shell NAME -- COMMAND", "ターミナルがない場合: gitlab-wizard shell スタック名 -- コマンド")
  package static let isSought = Phrase("Looking for the way into the container…", "コンテナへの接続を準備しています…")
  package static let rehearsalHasNone = Phrase(
    "A rehearsal has no container. For real, a shell of it would open here.", "リハーサルにはコンテナがありません。実際には、ここでシェルが開きます。")
  package static func rehearsalLacks(_ program: String) -> Phrase {
    Phrase(
      "A rehearsal knows echo, true, false, exit and gitlab-ctl status, and not ‘\(program)’.",
      "リハーサルで実行できるのは echo、true、false、exit、gitlab-ctl status です（「\(program)」は実行できません）。")
  }
  package static let keyShell = Phrase("shell", "シェル")

  // MARK: The plugin

  package static let noPlugin = Phrase(
    "The Session Manager plugin is not installed here; aws needs it to reach the container.",
    "Session Manager プラグインがありません。aws がコンテナに接続するために必要です。")
  /// Amazon Linux and Debian, by AWS's own packages
  /// (docs.aws.amazon.com/systems-manager/latest/userguide/install-plugin-linux-verify-signature.html).
  package static let installPlugin = Phrase(
    """
    Install it. Amazon Linux, x86_64 (arm64: linux_arm64):
      sudo dnf install -y https://s3.amazonaws.com/session-manager-downloads/plugin/latest/linux_64bit/session-manager-plugin.rpm
    Debian, Ubuntu, x86_64 (arm64: ubuntu_arm64):
      curl -o plugin.deb https://s3.amazonaws.com/session-manager-downloads/plugin/latest/ubuntu_64bit/session-manager-plugin.deb
      sudo dpkg -i plugin.deb
    """,
    """
    インストールしてください。Amazon Linux（x86_64。arm64 は linux_arm64）:
      sudo dnf install -y https://s3.amazonaws.com/session-manager-downloads/plugin/latest/linux_64bit/session-manager-plugin.rpm
    Debian、Ubuntu（x86_64。arm64 は ubuntu_arm64）:
      curl -o plugin.deb https://s3.amazonaws.com/session-manager-downloads/plugin/latest/ubuntu_64bit/session-manager-plugin.deb
      sudo dpkg -i plugin.deb
    """)

  // MARK: The door

  package static let hasNoService = Phrase(
    "The stack has no ECS service, so there is no container to go into.", "スタックに ECS サービスがなく、接続するコンテナがありません。")
  package static let isStopped = Phrase(
    "GitLab is stopped: no task is to run, so there is no container to go into.",
    "GitLab は停止中です（希望タスク数 0）。接続するコンテナがありません。")

  package static func startIt(_ command: String) -> Phrase {
    Phrase("This starts it: \(command)", "起動するコマンド: \(command)")
  }

  /// - Parameter status: as AWS says it; nil where no task is there.
  package static func isStarting(_ status: String?) -> Phrase {
    let state = status.map { " (\($0))" } ?? ""
    return Phrase(
      "No task of GitLab runs at the moment\(state).", "実行中の GitLab のタスクがありません\(status.map { "（\($0)）" } ?? "")。")
  }

  /// - Parameter status: the command that tells how it is; nil where nobody knows whose it is.
  package static func tryInAMoment(_ status: String?) -> Phrase {
    let words = Phrase(
      "A start takes some minutes; a stack that failed starts nothing.",
      "起動中であれば数分かかります。スタックの作成や変更に失敗している場合は起動しません。")
    guard let status else { return words }
    return words.followed(by: Phrase("Which of both it is: \(status)", "状態を確認するコマンド: \(status)"))
  }

  package static func isSwitchedOff(_ task: String) -> Phrase {
    Phrase(
      "Task \(task) was started without ECS Exec, so nobody can go into it.",
      "タスク \(task) は ECS Exec なしで起動しているため、接続できません。")
  }

  package static let onlyNewTasksHaveIt = Phrase(
    "Turn it on for the service; only a task that starts after that has it (GitLab is away for 6 to 15 minutes).",
    "サービスで有効にすると、その後に起動したタスクから使えます（GitLab は 6〜15 分停止します）。")

  package static func hasNoAgent(status: String?, reason: String?) -> Phrase {
    let words = [status, reason].compactMap { $0 }.joined(separator: ": ")
    return Phrase(
      "The agent of ECS Exec does not run in the container\(words.isEmpty ? "" : " (\(words))").",
      "コンテナ内で ECS Exec のエージェントが動いていません\(words.isEmpty ? "" : "（\(words)）")。")
  }

  package static let whyNoAgent = Phrase(
    "In the first minute of a task it is not there yet. Later: its role lacks the ssmmessages rights, or its way to the "
      + "internet (NAT) is cut.",
    "タスク起動から 1 分ほどはまだ動いていません。それ以降なら、タスクロールに ssmmessages の権限がないか、インターネットへの経路（NAT）が切れています。")

  // MARK: The session

  package static let isNotConnected = Phrase(
    "AWS does not reach the agent in the container.", "AWS からコンテナ内のエージェントに接続できません。")

  package static func neverBegan(_ reason: String) -> Phrase {
    reason.isEmpty
      ? Phrase("The session ended before the command began.", "コマンドの開始前にセッションが終了しました。")
      : Phrase("The command did not begin: \(reason)", "コマンドを開始できませんでした: \(reason)")
  }

  /// Its session is gone, and the command may go on without it.
  package static func isLost(_ reason: String) -> Phrase {
    let why = reason.isEmpty ? "" : " (\(reason))"
    return Phrase(
      "The session ended before the command did\(why). How it ended is not known; it may still run inside.",
      "コマンドの終了前にセッションが切れました\(reason.isEmpty ? "" : "（\(reason)）")。結果は不明で、コンテナ内でまだ実行中の可能性があります。")
  }

  package static let tryAgain = Phrase("Try again.", "再実行してください。")
  package static let taskIsGone = Phrase(
    "The task that it ran in has stopped.", "実行先のタスクが停止しました。")
  package static let endsAfterSilence = Phrase(
    "AWS ends a session after 20 minutes of silence; a long command goes on with nohup … &.",
    "出力が 20 分ないと AWS がセッションを終了します。長いコマンドは nohup … & で実行してください。")

  /// After a shell, whose own end nobody hears of.
  package static let isBack = Phrase(
    "Back from the container. What its shell ended with is not passed on by the Session Manager plugin.",
    "コンテナから戻りました。シェルの終了コードは Session Manager プラグインからは得られません。")
  package static let rehearsedShell = Phrase(
    "A rehearsal has no container. For real, a root shell of GitLab's container opens here, by:",
    "リハーサルにはコンテナがありません。実際には、ここで GitLab のコンテナの root シェルが開きます。実行されるコマンド:")
  /// Before a shell, while nothing is shown yet.
  package static func opening(_ task: String) -> Phrase {
    Phrase("Opening a shell in task \(task)…", "タスク \(task) でシェルを開いています…")
  }
}
