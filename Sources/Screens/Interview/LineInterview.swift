package import Account
package import GitLabStack
package import Operations
package import Phrases
internal import Pricing

/// The questions of the wizard in lines, for screen readers and for terminals that can only print.
///
/// It asks the very same interview, with lines in the place of keys. A line is a number of what is listed or the answer itself; an
/// empty one takes what is in brackets, `-` empties it, `<` goes back and `?` explains.
package struct LineInterview: Sendable {
  private(set) var shared: Shared
  private(set) var interview: Interview
  /// What is said before the question is asked again, such as why the last line was not taken.
  private var remarks: [String] = []
  private var explains = true
  /// What was picked once, and has to be picked again.
  private var doubted: Picker.Item?
  /// The second yes that is being asked for; the answers before it come back with a no.
  private var riskCheck: (risks: [AccessRisk], before: Answers)?
  /// Whether it is open who is signed in.
  package private(set) var awaitsIdentity = true

  /// Asks what the wizard would ask, in its place.
  package init(_ wizard: Wizard) {
    shared = wizard.shared
    interview = wizard.interview
  }

  /// What is asked now; nil after the last.
  package var question: Question? { interview.question(shared) }

  /// Those of a stack that stands are among them, where nobody gave others.
  package var answers: Answers { shared.inForce }
  package var region: Region? { shared.region }

  /// Whether everything was asked.
  package var isDone: Bool { !interview.step.asks }

  /// Why nobody could say whose account this is; nil if somebody is signed in, or nobody was asked.
  package var accountTrouble: Trouble? { shared.account.identity.trouble }

  /// Whose account it is, and what would be built where; nil as long as either is open.
  package var whereabouts: Phrase? {
    guard let identity = shared.account.identity.value, let region else { return nil }
    return InterviewPhrases.plainWhere(
      account: identity.account, as: identity.shortName, region: region.description, stack: shared.stackName)
  }

  /// Why these answers cannot be deployed now; nil if they can.
  package var whatStopsDeploying: Phrase? { shared.whatStopsDeploying }

  /// What the account says of these answers, besides what is well.
  package var findings: [Check] {
    shared.examination?.inspected.filter { $0.state != .ok && $0.state != .busy } ?? []
  }

  /// Whether AWS has yet to answer what the present question lists, so that asking it should wait.
  package var waitsForAccount: Bool {
    let account = shared.account
    switch question?.source {
    case .vpcs: return account.vpcs.isPending
    case .hostedZones: return account.hostedZones.isPending
    case .publicSubnets, .privateSubnets:
      return shared.inForce.text(.networkVPC).flatMap { account.subnets[$0] }?.isPending ?? false
    case .zones: return shared.awaitsZones
    case .certificates: return shared.certificates?.isPending ?? false
    case .fileSystems: return (shared.fileSystems?.isPending ?? false) || (shared.secrets?.isPending ?? false)
    case .secrets: return shared.secrets?.isPending ?? false
    case .regions, .allowedNetworks, .releases: return false
    case nil: return isDone && shared.awaitsChecks
    }
  }

  /// The risks that were said yes to.
  package var acceptedRisks: Set<AccessRisk> { Set(shared.risks).subtracting(shared.openRisks) }

  package mutating func start() -> [Effect] { shared.start() }
  package mutating func beginRehearsal(in region: Region?) -> [Effect] { shared.beginRehearsal(in: region) }

  package mutating func take(_ arrival: Arrival) -> [Effect] {
    let effects = (shared.take(arrival) ?? []) + (isDone ? shared.examine() : [])
    interview.keepUp(with: &shared)
    if case .identity = arrival { awaitsIdentity = false }
    // Without a region nobody is asked.
    if case .configuredRegion = arrival { awaitsIdentity = shared.region != nil }
    return effects
  }

  /// The question as lines; the last one stands before what is typed.
  package func lines() -> [String] {
    if let riskCheck { return linesOfRisk(riskCheck.risks) }
    guard let question else { return remarks }
    let step = interview.step
    let place = InterviewPhrases.place(
      step: step.number, of: Step.allCases.count { $0.asks }, title: step.title, question: interview.row + 1,
      of: interview.questions(shared).count)
    var lines = remarks.isEmpty ? ["", shared.say(place)] : remarks
    lines.append(shared.say(question.label))
    if explains {
      lines.append("  \(shared.say(question.why))")
      for (index, option) in options(of: question).enumerated() { lines.append("  \(index + 1). \(option.text)") }
      if let trouble = question.source.flatMap(PickerItems(shared).trouble) { lines.append("  \(shared.say(trouble))") }
    }
    let present = shared.value(of: question.key)
    return lines + [present.isEmpty ? ">" : "[\(present)] >"]
  }

  /// Takes one line. Whatever cannot be taken is said with the next question, and the answer before it stands.
  package mutating func take(line: String) -> [Effect] {
    guard let question else { return [] }
    (remarks, explains) = ([], false)
    let text = line.trimmed
    if let riskCheck { return answer(text, to: riskCheck.risks, from: question, before: riskCheck.before) }
    switch text {
    case "": return goOn(from: question)
    case "<": return goBack()
    case "?":
      explains = true
      let destination = shared.preview.plan?.destination(of: question.key).words(naming: 8)
      remarks = [InterviewPhrases.keys, destination].compactMap { $0.map(shared.say) }
      return []
    default: break
    }
    let before = shared.answers
    let effects: [Effect]
    if text == "-" {
      effects = empty(question.key)
    } else if let item = item(for: text, of: question) {
      guard accepts(item, of: question) else { return [] }
      effects = interview.take(item, for: question.key, &shared)
    } else {
      effects = interview.take(value(of: text, for: question), for: question.key, &shared)
    }
    if let objection = shared.objection(to: question.key) {
      remarks = ["\(text): \(shared.say(objection.reason.followed(by: objection.accepted)))"]
      shared.answers = before
      shared.refreshPreview()
      return []
    }
    return effects + goOn(from: question, before: before)
  }

  /// Takes an answer back. A name goes with its zone.
  private mutating func empty(_ key: AnswerKey) -> [Effect] {
    let keys = key == .domainZone ? [AnswerKey.domainHost, .domainZoneID, .domainCertificate, .domainZone] : [key]
    return keys.flatMap { shared.answer($0, .text("")) }
  }

  /// The very item that a number stands for; nil for what is an answer itself.
  private func item(for text: String, of question: Question) -> Picker.Item? {
    guard let source = question.source, let number = Int(text) else { return nil }
    let items = PickerItems(shared).items(from: source)
    return items.indices.contains(number - 1) && !items.contains { $0.value == text } ? items[number - 1] : nil
  }

  private mutating func accepts(_ item: Picker.Item, of question: Question) -> Bool {
    var picker = Picker(key: question.key, source: question.source ?? .regions, label: question.label, doubted: doubted)
    let objection = picker.objection(to: item)
    doubted = picker.doubted
    if let objection { remarks = [shared.say(objection)] }
    return objection == nil
  }

  private mutating func answer(
    _ line: String, to risks: [AccessRisk], from question: Question, before: Answers
  ) -> [Effect] {
    riskCheck = nil
    if accepts(risks, by: line) {
      shared.accept(risks)
      return goOn(from: question)
    }
    remarks = [shared.say(AccessPhrases.notAccepted)]
    shared.answers = before
    shared.refreshPreview()
    return [.save(before)]
  }

  // MARK: On and back

  /// - Parameter before: the answers that come back where a second yes is not given.
  private mutating func goOn(from question: Question, before: Answers? = nil) -> [Effect] {
    if let objection = shared.objection(to: question.key) {
      remarks = [shared.say(objection.reason.followed(by: objection.accepted))]
      return []
    }
    if question.key == .stackRegion, shared.region == nil {
      remarks = [shared.say(PlanPhrases.noRegionShort.followed(by: AnswerKey.stackRegion.question.explanation))]
      return []
    }
    if question.key == .accessAllowedCIDRs, let check = shared.riskOfNetworks {
      riskCheck = (check.risks, before ?? shared.answers)
      return []
    }
    let questions = interview.questions(shared)
    guard let next = questions.indices.dropFirst(interview.row + 1).first(where: { isAsked(questions[$0]) }) else {
      guard shared.isQuick else { return ask(row: 0, of: interview.step.next ?? interview.step) }
      let next = Interview.stop(after: interview.step, interview.row, shared)
      return ask(row: next?.row ?? 0, of: next?.step ?? .plan)
    }
    return ask(row: next, of: interview.step)
  }

  private mutating func goBack() -> [Effect] {
    let questions = interview.questions(shared)
    if let before = questions.indices.prefix(interview.row).last(where: { isAsked(questions[$0]) }) {
      return ask(row: before, of: interview.step)
    }
    guard let previous = interview.step.previous else {
      remarks = [shared.say(InterviewPhrases.firstQuestion)]
      return []
    }
    let last = previous.questions(given: shared.inForce).lastIndex { isAsked($0) }
    return ask(row: last ?? 0, of: previous)
  }

  private func isAsked(_ question: Question) -> Bool {
    Interview.isLeft(question.key, shared) && Interview.stops(at: question, shared)
  }

  private mutating func ask(row: Int, of step: Step) -> [Effect] {
    explains = true
    let before = interview.step
    interview.select(row, in: step)
    interview.go(to: step, &shared)
    guard region != nil else { return [] }
    let asked = shared.askFor(question?.source)
    guard step != before else { return asked }
    if step == .plan { return shared.examineAgain() }
    return asked + (before == .start ? shared.askForStack() : [])
  }
}
