internal import Account
internal import GitLabStack
internal import Phrases

/// A check before a deployment as an object of `--json`.
struct CheckLine: Encodable {
  let type = "check"
  let code: String
  let group: String
  let state: String
  let reason: String
  let fixes: [Fix]

  struct Fix: Encodable {
    let sentence: String
    let answer: String?
    let value: String?
    let command: String?
  }

  init(_ check: Check, in language: Language) {
    code = check.code
    group = check.group
    state = check.state.rawValue
    reason = check.reason[language]
    fixes = check.fixes.map {
      Fix(
        sentence: $0.sentence[language], answer: $0.answer?.key.rawValue, value: $0.answer?.value, command: $0.command
      )
    }
  }
}
