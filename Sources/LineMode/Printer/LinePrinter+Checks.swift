package import Account
package import Phrases

/// What was looked at before a change set is asked for, in lines.
extension LinePrinter {
  /// Each check as an object for scripts; for people what is not well, and on stderr in either form.
  ///
  /// What stops the deployment is said at the end, by whoever ends it.
  /// - Parameter told: what people have been told already.
  func say(_ checks: [Check], knownBefore told: [Phrase] = []) throws {
    for check in checks {
      if output == .json { try line(CheckLine(check, in: console.language)) }
      guard check.state != .ok, check.state != .fail, !told.contains(check.reason) else { continue }
      for line in check.lines { console.printError(line) }
    }
  }
}

extension Check {
  /// The state and why, then what mends it; each command alone on its line, to be copied.
  package var lines: [Phrase] {
    let word: Phrase =
      switch state {
      case .fail: PlanPhrases.checkFails
      case .unknown: PlanPhrases.checkIsUnseen
      case .warn: PlanPhrases.stateWarn
      case .busy: PlanPhrases.checkIsBusy
      case .ok: OutcomePhrases.stateOK
      }
    let first = Phrase("\(word.english)  \(reason.english)", "\(word.japanese)  \(reason.japanese)")
    return [first] + fixes.flatMap { fix in [fix.sentence] + (fix.command.map { [Phrase(verbatim: $0)] } ?? []) }
  }
}
