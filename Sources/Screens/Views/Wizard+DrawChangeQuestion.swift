internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases

/// What is asked under a change set.
extension Wizard {
  func drawCreationQuestion(of view: DeploymentView, row: Int, on canvas: inout Canvas) {
    let columns = canvas.size.columns - 2
    canvas.rule(row: row, glyphs: settings.glyphs)
    canvas.paragraph(
      say(.changeSetExplained(stack: view.stackName, region: region?.description ?? "?")), column: 1, row: row + 1,
      columns: columns, rows: 2)
    canvas.put(
      say(.ifItFails(life.onFailure.title(for: .creation))).fitted(to: columns, ellipsis: settings.glyphs.ellipsis),
      column: 1, row: row + 3, style: .faint)
    canvas.put(say(.changeSetQuestion), column: 1, row: row + 4, style: .strong)
  }

  /// The price now and then, the time, what becomes of a failure, and the question.
  func drawChangeQuestion(of view: DeploymentView, row: Int, on canvas: inout Canvas) {
    let columns = canvas.size.columns - 2
    canvas.rule(row: row, glyphs: settings.glyphs)
    let time = view.progress.timeLeft(at: now).map { "\(say(.time)) \(say(.minutes($0)))" } ?? ""
    let cost = costOfChange.map { say($0) } ?? say(.noPricesHere)
    canvas.put(
      cost.fitted(to: columns - time.columns - 2, ellipsis: settings.glyphs.ellipsis), column: 1, row: row + 1,
      style: .strong)
    canvas.put(time, endingAt: canvas.size.columns - 1, row: row + 1, style: .strong)
    canvas.put(
      say(.changeExplained(stack: view.stackName, region: region?.description ?? "?")).fitted(
        to: columns, ellipsis: settings.glyphs.ellipsis), column: 1, row: row + 2)
    let (words, style) = failureWords
    canvas.paragraph(say(words), column: 1, row: row + 3, columns: columns, rows: 2, style: style)
    canvas.put(
      say(changeNeedsName ? .changeNeedsName : .changeQuestion).fitted(
        to: columns, ellipsis: settings.glyphs.ellipsis), column: 1, row: row + 5,
      style: changeNeedsName ? .bad : .strong)
  }

  private var failureWords: (Phrase, Style) {
    if changesRelease, let words = copySentence { return (words, copyStyle(isNeeded: true)) }
    if standsFailed {
      let replaced = changes.filter { $0.change.kind == .replacement }.map(\.change.logicalID)
      return replaced.isEmpty
        ? (.failureIsKeptAgain, .warning) : (.replacesWhileKept(replaced.joined(separator: ", ")), .bad)
    }
    if let old = oldRelease { return (.undoneOntoNewData(old), .warning) }
    let policy = policyInForce
    return (policy == life.onFailure ? .ifChangeFails(policy.meaning(for: .update)) : .keepIsNotPossible, .faint)
  }

  /// The release that the change under way leaves for good; nil where GitLab's version stays.
  var oldRelease: String? {
    guard deployment?.isUpdate == true, case .oneWay(let old, _) = life.review?.oneWay else { return nil }
    return old?.version ?? "?"
  }
}
