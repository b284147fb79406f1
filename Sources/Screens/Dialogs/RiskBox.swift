internal import Drawing
internal import GitLabStack
internal import Phrases

/// The box that asks for a second yes.
struct RiskBox: SharedView {
  let shared: Shared
  let check: RiskCheck

  func box(columns: Int) -> Box {
    let words = shared.exposure?.words(for: check.risks) ?? []
    var lines = words.flatMap { Line.lines(say($0), columns: columns, .bad) } + [Line("")]
    if let plain = shared.exposure?.inPlainWords { lines += Line.lines(say(plain), columns: columns) }
    guard check.wantsWord else {
      return Box(
        title: say(AccessPhrases.riskTitle), lines: lines, question: [Line(say(AccessPhrases.riskQuestion), .strong)])
    }
    var question = Line.lines(say(AccessPhrases.riskNeedsWord), columns: columns, .strong)
    question.append(Line("> \(check.editor.text)_", .input))
    if let notice = shared.notice { question += Line.lines(say(notice), columns: columns, .warning) }
    return Box(title: say(AccessPhrases.riskTitle), lines: lines, question: question)
  }
}
