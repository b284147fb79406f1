package import Account
package import GitLabStack
package import Operations
package import Phrases
internal import Pricing

/// The questions of the wizard in lines, for screen readers and for terminals that can only print.
///
/// The same questions in the same order, by the same rules: it is the wizard, with lines in the place of keys. A line is a number
/// of what is listed or the answer itself; an empty one takes what is in brackets, `-` empties it, `<` goes back and `?` explains.
package struct PlainInterview: Sendable {
  private(set) var wizard: Wizard
  /// What is said before the question is asked again, such as why the last line was not taken.
  private var remarks: [String] = []
  private var explains = true
  /// What was picked once, and has to be picked again.
  private var doubted: Picker.Item?
  /// Whether it is open who is signed in.
  package private(set) var awaitsIdentity = true

  package init(_ wizard: Wizard) {
    self.wizard = wizard
  }

  /// Those of a stack that stands are among them, where nobody gave others.
  package var answers: Answers { wizard.inForce }
  package var region: Region? { wizard.region }

  /// Whether everything was asked.
  package var isDone: Bool { !wizard.step.asks }

  /// Why nobody could say whose account this is; nil if somebody is signed in, or nobody was asked.
  package var accountTrouble: Trouble? { wizard.account.identity.trouble }

  /// Whose account it is, and what would be built where; nil as long as either is open.
  package var whereabouts: Phrase? {
    guard let identity = wizard.account.identity.value, let region else { return nil }
    return .plainWhere(
      account: identity.account, as: identity.shortName, region: region.description, stack: wizard.stackName)
  }

  /// Why these answers cannot be deployed now; nil if they can.
  package var whatStopsDeploying: Phrase? { wizard.whatStopsDeploying }

  /// What the account says of these answers, besides what is well.
  package var findings: [Check] { wizard.examination?.checks.filter { $0.state != .ok } ?? [] }

  /// Whether AWS has yet to answer what the present question lists, so that asking it should wait.
  package var waitsForAccount: Bool {
    let account = wizard.account
    switch wizard.question?.source {
    case .vpcs: return account.vpcs.isPending
    case .hostedZones: return account.hostedZones.isPending
    case .publicSubnets, .privateSubnets:
      return wizard.inForce.text(.networkVPC).flatMap { account.subnets[$0] }?.isPending ?? false
    case .regions, .allowedNetworks, .releases: return false
    case nil: return isDone && wizard.awaitsChecks
    }
  }

  package mutating func start() -> [Effect] { wizard.start() }
  package mutating func beginRehearsal(in region: Region?) -> [Effect] { wizard.beginRehearsal(in: region) }

  package mutating func take(_ arrival: Arrival) -> [Effect] {
    let effects = wizard.update(.arrived(arrival))
    if case .identity = arrival { awaitsIdentity = false }
    // Without a region nobody is asked.
    if case .configuredRegion = arrival { awaitsIdentity = wizard.region != nil }
    return effects
  }

  /// The question as lines; the last one stands before what is typed.
  package func lines() -> [String] {
    guard let question = wizard.question else { return remarks }
    let step = wizard.step
    let place = Phrase.plainPlace(
      step: step.number, of: Step.allCases.count { $0.asks }, title: step.title, question: wizard.focusedRow + 1,
      of: wizard.questions.count)
    var lines = remarks.isEmpty ? ["", wizard.say(place)] : remarks
    lines.append(wizard.say(question.label))
    if explains {
      lines.append("  \(wizard.say(question.why))")
      for (index, option) in options(of: question).enumerated() { lines.append("  \(index + 1). \(option.text)") }
    }
    let present = wizard.value(of: question.key)
    return lines + [present.isEmpty ? ">" : "[\(present)] >"]
  }

  /// Takes one line. Whatever cannot be taken is said with the next question, and the answer before it stands.
  package mutating func take(line: String) -> [Effect] {
    guard let question = wizard.question else { return [] }
    (remarks, explains) = ([], false)
    let text = line.trimmed
    switch text {
    case "": return goOn(from: question)
    case "<": return goBack()
    case "?":
      explains = true
      remarks = [wizard.say(.plainKeys)]
      return []
    default: break
    }
    let before = wizard.answers
    let effects: [Effect]
    if text == "-" {
      effects = empty(question.key)
    } else if let item = item(for: text, of: question) {
      guard accepts(item, of: question) else { return [] }
      effects = wizard.take(item, for: question.key)
    } else {
      effects = wizard.pick(value(of: text, for: question), for: question.key)
    }
    if let objection = wizard.objection(to: question.key) {
      remarks = ["\(text): \(wizard.say(objection.reason.followed(by: objection.accepted)))"]
      wizard.answers = before
      wizard.refreshPreview()
      return []
    }
    return effects + goOn(from: question)
  }

  /// Takes an answer back. A name goes with its zone.
  private mutating func empty(_ key: AnswerKey) -> [Effect] {
    let keys = key == .domainZone ? [AnswerKey.domainHost, .domainZoneID, .domainZone] : [key]
    return keys.flatMap { wizard.answer($0, .text("")) }
  }

  /// The very item that a number stands for; nil for what is an answer itself.
  private func item(for text: String, of question: Question) -> Picker.Item? {
    guard let source = question.source, let number = Int(text) else { return nil }
    let items = wizard.items(from: source)
    return items.indices.contains(number - 1) && !items.contains { $0.value == text } ? items[number - 1] : nil
  }

  private mutating func accepts(_ item: Picker.Item, of question: Question) -> Bool {
    var picker = Picker(key: question.key, source: question.source ?? .regions, label: question.label, doubted: doubted)
    let objection = picker.objection(to: item)
    doubted = picker.doubted
    if let objection { remarks = [wizard.say(objection)] }
    return objection == nil
  }

  // MARK: On and back

  private mutating func goOn(from question: Question) -> [Effect] {
    if let objection = wizard.objection(to: question.key) {
      remarks = [wizard.say(objection.reason.followed(by: objection.accepted))]
      return []
    }
    if question.key == .stackRegion, wizard.region == nil {
      remarks = [wizard.say(.noRegionShort.followed(by: AnswerKey.stackRegion.question.explanation))]
      return []
    }
    // Without a zone there is no name in it to ask for.
    let isLast = wizard.focusedRow + 1 >= wizard.questions.count
    if isLast || (question.key == .domainZone && wizard.inForce[.domainZone] == nil) {
      return ask(row: 0, of: wizard.step.next ?? wizard.step)
    }
    return ask(row: wizard.focusedRow + 1, of: wizard.step)
  }

  private mutating func goBack() -> [Effect] {
    if wizard.focusedRow > 0 { return ask(row: wizard.focusedRow - 1, of: wizard.step) }
    guard let previous = wizard.step.previous else {
      remarks = [wizard.say(.plainFirstQuestion)]
      return []
    }
    return ask(row: max(0, previous.questions(given: wizard.inForce).count - 1), of: previous)
  }

  private mutating func ask(row: Int, of step: Step) -> [Effect] {
    explains = true
    wizard.focus[step] = row
    guard step == wizard.step else { return wizard.go(to: step) }
    wizard.beginEditing()
    return []
  }

  // MARK: What is listed

  private struct Option {
    let answer: String
    let text: String
  }

  /// The few answers that there are, or what the account has, numbered from 1.
  private func options(of question: Question) -> [Option] {
    guard let source = question.source else {
      return question.alternatives.map { alternative in
        let price =
          wizard.alternativeTotals[alternative.answer].map { "  ~\($0.whole) \(wizard.say(.usdPerMonth))" } ?? ""
        return Option(
          answer: alternative.answer,
          text: "\(wizard.say(alternative.title))\(price). \(wizard.say(alternative.meaning))")
      }
    }
    return wizard.items(from: source).map { item in
      let misfit = item.misfit.map { " (\(wizard.say($0)))" } ?? ""
      return Option(answer: item.value, text: "\(item.value)\(misfit)  \(item.detail)".trimmed)
    }
  }

  /// Numbers stand for what is listed, unless the number is itself an answer.
  private func value(of text: String, for question: Question) -> AnswerValue {
    let options = options(of: question)
    func meant(_ word: String) -> String {
      if options.contains(where: { $0.answer == word }) { return word }
      guard let number = Int(word), options.indices.contains(number - 1) else { return word }
      return options[number - 1].answer
    }
    switch AnswerValue(line: text, for: question.key) {
    case .text(let text): return .text(meant(text))
    case .list(let items): return .list(items.map(meant))
    case .map(let tags): return .map(tags)
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
