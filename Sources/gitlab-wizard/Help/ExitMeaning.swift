import Phrases

/// What the program ends with, as its help lists it.
enum ExitMeaning: Int, CaseIterable {
  case done = 0
  case failed = 1
  case answerRefused = 3
  case checkFailed = 4
  case undone = 5
  case kept = 6
  case running = 7
  case saidNo = 8
  case interrupted = 130
  case usage = 252
  case noCredentials = 253
  case refusedByAWS = 254

  var sentence: Phrase {
    switch self {
    case .done: Phrase("done", "完了")
    case .failed: Phrase("failed otherwise", "その他の失敗")
    case .answerRefused: Phrase("an answer is missing or not valid", "回答の不足・誤り")
    case .checkFailed: Phrase("a check before deploying failed", "事前チェックの失敗")
    case .undone: Phrase("failed and undone", "失敗して取り消し済み")
    case .kept: Phrase("failed, resources are left", "失敗し、リソースが残存")
    case .running: Phrase("still running, or perhaps", "実行中、またはその可能性あり")
    case .saidNo: Phrase("you said no", "利用者が中止")
    case .interrupted: Phrase("interrupted", "中断")
    case .usage: Phrase("wrong usage", "使い方の誤り")
    case .noCredentials: Phrase("no credentials", "認証情報なし")
    case .refusedByAWS: Phrase("AWS refused", "AWS が拒否")
    }
  }
}
