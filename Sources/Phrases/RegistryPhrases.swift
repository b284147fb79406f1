/// What is known of the image's tag, with and without asking its registry.
package enum RegistryPhrases {
  package static func isNotKnown(_ tag: String, asOf day: String) -> Phrase {
    Phrase(
      "\(tag) is not in the list of releases of \(day). Whether Docker Hub has it was not asked: that is not AWS.",
      "\(tag) はバージョン一覧（\(day) 時点）にありません。AWS 以外への問い合わせになるため、指示があるまで Docker Hub には確認しません。")
  }

  package static let ask = Phrase(
    "Ask Docker Hub, which then sees the address of this machine; check --ask-registry does so too.",
    "Docker Hub に確認します（このマシンのアドレスが伝わります）。check --ask-registry でも確認できます。")
  package static let helpAskRegistry = Phrase(
    "Ask Docker Hub too, with curl, for a tag that is not in the list.", "一覧にないタグについて、Docker Hub にも確認します（curl を使用）。")

  package static func isUnseen(_ tag: String) -> Phrase {
    Phrase("Whether Docker Hub has \(tag) could not be seen.", "Docker Hub に \(tag) があるか確認できませんでした。")
  }

  package static func isMissing(_ tag: String) -> Phrase {
    Phrase(
      "Docker Hub has no image gitlab/gitlab-ce:\(tag): the task would never start.",
      "Docker Hub に gitlab/gitlab-ce:\(tag) はありません。このままではタスクを起動できません。")
  }

  package static func isThere(_ architecture: String) -> Phrase { Phrase("for \(architecture)", "\(architecture) 用あり") }
  package static func isNotFor(_ architecture: String) -> Phrase {
    Phrase("not for \(architecture)", "\(architecture) 用なし")
  }

  package static func isMade(_ tag: String, for architectures: [String]) -> Phrase {
    let list = architectures.joined(separator: ", ")
    return Phrase("Docker Hub has \(tag) for: \(list).", "Docker Hub の \(tag) の対応アーキテクチャ: \(list)。")
  }

  // MARK: Why it did not say

  package static let noCurl = Phrase(
    "There is no command ‘curl’ on this machine, with which it is asked.", "問い合わせに使う「curl」コマンドがこのマシンにありません。")
  package static func isOutOfReach(_ message: String) -> Phrase {
    Phrase("curl could not reach it: \(message)", "curl で接続できません: \(message)")
  }
  package static func answered(status: String) -> Phrase {
    Phrase("It answered with HTTP status \(status).", "HTTP ステータス \(status) が返されました。")
  }
  package static let gaveNoAnswer = Phrase("curl gave no answer.", "curl から応答がありませんでした。")
  package static let isGarbled = Phrase("Its answer could not be read.", "応答を読み取れませんでした。")
}
