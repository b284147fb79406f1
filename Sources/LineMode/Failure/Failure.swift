internal import AWSGateway
package import Deployment
package import GitLabStack
package import Operations
internal import Permissions
package import Phrases
internal import Pricing
internal import UserFiles

/// An end of the program that is not success: what to say on stderr, and the exit code.
package struct Failure: Error {
  package let code: ExitCode
  package let lines: [Phrase]

  package init(_ code: ExitCode, _ lines: Phrase...) {
    self.code = code
    self.lines = lines
  }

  package init(_ code: ExitCode, lines: [Phrase]) {
    self.code = code
    self.lines = lines
  }

  package init(_ trouble: Trouble) {
    self.init(trouble.exitCode, lines: [trouble.sentence, trouble.advice].filter { !$0.english.isEmpty })
  }

  /// What the modules throw, in words; nil for what is not theirs. Results that cannot be written say nothing of how something ended,
  /// and are none.
  package init?(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let trouble as AWSTrouble: self.init(trouble.exitCode, trouble.sentence, trouble.advice)
    case let fault as TemplateFault: self.init(.failed, fault.sentence)
    case let fault as PlanFault: self.init(.failed, fault.sentence)
    case let unavailable as CostEstimate.Unavailable:
      self.init(.failed, unavailable.sentence, PricePhrases.anotherRegionHasPrices)
    case let fault as PermissionTableFault: self.init(.failed, fault.sentence)
    case let fault as FileFault: self.init(.failed, fault.sentence)
    default: return nil
    }
  }

  /// All objections at once, each with the place it came from.
  package init(_ objections: [Objection], in file: CommandContext.AnswersSource, code: ExitCode = .answerRefused) {
    let said = objections.map { $0.sentence(line: file.lines[$0.key], of: file.path) }
    self.init(code, lines: said + [CommandPhrases.objectionCount(objections.count)])
  }

  /// What is wrong with the form of a file, and with `answers`, which hold what could be read of it: both in the order of its lines.
  package init(_ fault: AnswersFileFault, and answers: Answers, in file: String) {
    var found = zip(fault.objections, fault.sentences(in: file)).map { (line: $0.line ?? 0, sentence: $1) }
    let misread = Set(fault.objections.map(\.key))
    do throws(InvalidAnswers) {
      _ = try Choices(answers)
    } catch {
      // Of a text that is no YAML nothing could be read, so nothing in it is missing.
      for objection in error.objections
      where !fault.rest.answers.keys.isEmpty && !misread.contains(objection.key.rawValue) {
        let line = fault.rest.lines[objection.key]
        found.append((line ?? .max, objection.sentence(line: line, of: file)))
      }
    }
    let sorted = found.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
    // Where the whole file is none of ours, there are no answers to be counted.
    let isNone = fault.objections.contains { $0.key.isEmpty }
    self.init(
      .answerRefused,
      lines: sorted.map(\.element.sentence) + (isNone ? [] : [CommandPhrases.objectionCount(found.count)]))
  }
}

extension Objection {
  /// With its place as compilers write it, where it has one.
  fileprivate func sentence(line: Int?, of file: String?) -> Phrase {
    CommandPhrases.objection(
      place: line.flatMap { line in file.map { "\($0):\(line)" } }, key: key.rawValue, value: value, reason: reason,
      accepted: accepted)
  }
}
