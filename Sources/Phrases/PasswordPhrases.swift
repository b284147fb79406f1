/// The password of GitLab's administrator.
package enum PasswordPhrases {
  package static let help = Phrase(
    "Print the password of root that is kept, or set a new one.", "root のパスワードを表示します。新しいパスワードにも変更できます。")
  package static let helpCopy = Phrase(
    "Send it to the clipboard of the terminal (OSC 52) instead of printing it.", "表示せず、ターミナルのクリップボードに送ります（OSC 52）。")
  package static let helpRotate = Phrase(
    "Set a new one in GitLab and keep it in Secrets Manager.", "GitLab に新しいパスワードを設定し、Secrets Manager に保存します。")
  package static let helpYes = Phrase("Set it without asking.", "確認せずに変更します。")

  /// What is printed beside it.
  package static let isTheFirst = Phrase(
    "This is what Secrets Manager holds for root; whether GitLab takes it was not tried. Whoever changed it in GitLab has another "
      + "one; --rotate sets a new one that both have.",
    "Secrets Manager にある root のパスワードです。GitLab で使えるかどうかは確認していません。GitLab で変更した場合は一致しません。"
      + "--rotate で両方を新しくできます。")
  package static let isCopied = Phrase(
    "Sent to the terminal for its clipboard (OSC 52). No terminal tells whether it took it.",
    "ターミナルのクリップボードに送りました（OSC 52）。ターミナルが受け取ったかどうかは確認できません。")
  package static let copyNeedsTerminal = Phrase(
    "--copy needs a terminal, whose clipboard it is.", "--copy にはターミナルが必要です（クリップボードはターミナルのものです）。")
  package static let thereIsNone = Phrase(
    "The stack has no secret with a password.", "スタックにパスワードのシークレットがありません。")

  // MARK: A new one

  package static let question = Phrase(
    """
    A new password for root: GitLab makes it, and it is kept in Secrets Manager. It takes about a minute; GitLab goes on running.
    Whoever is signed in as root is signed out. Access tokens, SSH keys and two-factor authentication of root stay as they are.
    Set it? (yes/no)
    """,
    """
    root のパスワードを新しくします。GitLab が生成し、Secrets Manager に保存します。約 1 分かかり、GitLab は停止しません。
    root でサインイン中のセッションは終了します。root のアクセストークン、SSH キー、2 要素認証はそのままです。
    変更しますか？（はい y / いいえ n）
    """)
  package static let youSaidNo = Phrase("Nothing was changed.", "何も変更していません。")

  /// - Parameter place: the stack, as commands take it.
  package static func isSet(_ place: String) -> Phrase {
    Phrase(
      "The new password is set in GitLab and kept in Secrets Manager. It is shown by: gitlab-wizard password \(place)",
      "新しいパスワードを GitLab に設定し、Secrets Manager に保存しました。表示するコマンド: gitlab-wizard password \(place)")
  }
  package static let isBeingSet = Phrase(
    "Setting it inside GitLab; this takes about a minute…", "GitLab に設定しています（約 1 分）…")

  /// - Parameter logging: as ECS says it.
  package static func sessionsAreLogged(_ logging: String) -> Phrase {
    Phrase(
      "What a session in the container says is copied to a log (execute-command logging of the cluster: \(logging)), so the new "
        + "password would be in it.",
      "コンテナ内のセッションの出力がログに記録されるため（クラスターの execute-command logging: \(logging)）、新しいパスワードも残ってしまいます。")
  }

  /// - Parameter place: the stack and its region, as commands take them.
  package static func changeTurnsItOff(_ place: String) -> Phrase {
    Phrase(
      "Sign in and change it in GitLab. In a stack of an earlier version this turns that off: gitlab-wizard change \(place)",
      "GitLab にサインインして変更してください。以前のバージョンのスタックでは、次のコマンドで無効にできます: gitlab-wizard change \(place)")
  }

  package static let secretHoldsMore = Phrase(
    "The secret holds more than texts, which would be lost with a new password.",
    "シークレットに文字列以外の値があり、新しいパスワードを保存すると失われてしまいます。")
  package static let changeItInGitLab = Phrase(
    "Sign in and change it in GitLab, and the secret by hand.", "GitLab にサインインして変更し、シークレットは手動で更新してください。")

  package static func refused(_ words: String) -> Phrase {
    Phrase("GitLab did not take a new password: \(words)", "GitLab は新しいパスワードを受け付けませんでした: \(words)")
  }

  package static func unclear(_ words: String) -> Phrase {
    let end = words.isEmpty ? "" : " (\(words))"
    return Phrase(
      "Whether a new password was set is not known\(end).",
      "新しいパスワードが設定されたかどうかは不明です\(words.isEmpty ? "" : "（\(words)）")。")
  }

  /// - Parameter place: the stack and its region, as commands take them.
  package static func lookWhetherItHolds(_ place: String) -> Phrase {
    Phrase(
      "Try the old one; if it no longer holds, set another: gitlab-wizard password \(place) --rotate",
      "以前のパスワードで試し、使えなければもう一度変更してください: gitlab-wizard password \(place) --rotate")
  }

  /// Before the password itself, which nobody else has.
  package static let isOnlyHere = Phrase(
    "GitLab has the new password; that Secrets Manager keeps it was not seen. It is printed here, once; keep it:",
    "GitLab には新しいパスワードを設定しましたが、Secrets Manager への保存は確認できませんでした。ここに一度だけ表示します。控えてください:")
}
