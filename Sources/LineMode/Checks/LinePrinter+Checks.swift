package import Account
internal import GitLabStack
internal import Operations
package import Phrases

/// What was looked at before a change set is asked for, in lines.
extension LinePrinter {
  /// Each check as an object for scripts; for people what is not well, and on stderr in either form.
  ///
  /// What stops the deployment is said at the end, by whoever ends it.
  /// - Parameter told: what people have been told already.
  func say(_ checks: [Check], _ prices: FixPrices, knownBefore told: [Phrase] = []) throws {
    if output == .json {
      for check in checks { try line(CheckLine(check, in: console.language, prices: prices)) }
    }
    var told = Set(told)
    let due = checks.filter { $0.state != .ok && $0.state != .fail && !told.contains($0.reason) }
    for check in due.gathered where told.insert(check.reason).inserted {
      for line in check.lines { console.printError(line) }
    }
  }
}

extension Check {
  /// The state and why, then what mends it; each command, or option, alone on its line, to be copied.
  package var lines: [Phrase] { lines(nil) }

  /// The same with what each way to mend it costs.
  func lines(_ prices: FixPrices?) -> [Phrase] {
    let first = Phrase("\(state.word.english)  \(reason.english)", "\(state.word.japanese)  \(reason.japanese)")
    return [first]
      + fixes.flatMap { fix in
        let flag = fix.answer.flatMap { fix.sentence.english.contains($0.key.rawValue) ? nil : $0.flag }
        return [fix.words(monthly: prices?.monthly(fix))]
          + [fix.command, flag].compactMap { $0.map(Phrase.init(verbatim:)) }
      }
  }
}
