internal import Account
internal import GitLabStack
internal import Phrases
internal import Pricing

/// A check before a deployment as an object of `--json`.
struct CheckLine: Encodable {
  let type = "check"
  let code: String
  let group: String
  let title: String
  let state: String
  /// In a few words; nil where the reason is as short.
  let found: String?
  let reason: String
  let used: Int?
  let limit: Int?
  let needed: Int?
  let fixes: [Fix]

  struct Fix: Encodable {
    let sentence: String
    let answer: String?
    let value: String?
    let command: String?
    /// The option of `check` that does it.
    let flag: String?
    /// What the month costs more with that answer, in USD; nil where nobody can tell.
    let monthly: String?
    let delay: String?
  }

  init(_ check: Check, in language: Language, prices: FixPrices) {
    code = check.code
    group = check.group.rawValue
    title = check.title[language]
    state = check.state.rawValue
    found = check.found == check.reason ? nil : check.found[language]
    (used, limit, needed) = (check.room?.used, check.room?.limit, check.room?.needed)
    reason = check.reason[language]
    fixes = check.fixes.map {
      Fix(
        sentence: $0.sentence[language], answer: $0.answer?.key.rawValue, value: $0.answer?.value, command: $0.command,
        flag: $0.flag,
        monthly: prices.monthly($0)?.cents, delay: $0.delay?[language])
    }
  }
}
