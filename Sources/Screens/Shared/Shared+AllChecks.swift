internal import Account
internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// Every check of the plan, and asking for them again.
extension Shared {
  /// What the account says, what is to be known of the answers, and which of them are still open; in an order that no answer
  /// of AWS changes.
  var allChecks: [Check] {
    let open = preview.objections.map { Check(open: $0.key, because: $0.reason) }
    let region = region == nil ? [Check(open: .stackRegion, because: ScreenPhrases.noRegionYet)] : []
    let all = region + open + (examination?.checks ?? []).filter { !isSilenced($0) }
    return CheckGroup.allCases.flatMap { group in all.filter { $0.group == group } }
  }

  /// Whether checks are left out because nothing can be asked from here.
  var lacksChecks: Bool { (examination?.checks ?? []).contains { isSilenced($0) } }

  private func isSilenced(_ check: Check) -> Bool {
    check.state == .unknown && check.code != "account.signed-in"
      && account.identity.trouble?.keepsEverythingAway == true
  }

  /// What keeps AWS from saying who is signed in keeps it from saying anything, and is told once.
  func repeatsSignIn(_ check: Check) -> Bool {
    guard check.state == .unknown, let trouble = account.identity.trouble else { return false }
    return isSilenced(check) || check.found == trouble.sentence
  }

  /// How long the account has been asked, or was; nil where nobody has asked.
  var askingTime: Phrase? {
    guard let since = account.askedSince else { return nil }
    guard let end = account.answeredAt else { return CheckPagePhrases.asking(Stopwatch.text(max(0, now - since))) }
    return CheckPagePhrases.asked(in: Stopwatch.text(max(0, end - since)))
  }

  /// What the month costs more with the answer that a fix gives; nil where nobody can tell.
  mutating func monthly(_ answer: Fix.Answer) -> USDollars? {
    guard let present = preview.estimate?.total, let other = total(with: answer.value, for: answer.key) else {
      return nil
    }
    return other - present
  }

  // MARK: Doing something about them

  /// Gives the answer of a fix. What depends on it is asked anew; what does not stays as it was seen.
  mutating func take(_ answer: Fix.Answer) -> [Effect] {
    let effects = self.answer(answer.key, AnswerValue(line: answer.value, for: answer.key))
    return effects + (answer.key == .stackName ? askForStack() : []) + examine()
  }

  /// Asks what nobody asks unless somebody says so; once more where it was asked before.
  mutating func askOnDemand(_ question: AccountQuestion) -> [Effect] {
    guard region != nil else { return [] }
    beginAsking()
    return askAgain(question)
  }

  /// Asks what one check is about; nothing for what follows from the answers alone.
  mutating func askAgain(about check: Check) -> [Effect] {
    guard region != nil, let questions = examination?.questions(of: check.code) else { return [] }
    beginAsking()
    // What asks nothing of its own is about the stack.
    return questions.isEmpty ? askForStack() : questions.flatMap { askAgain($0) }
  }

  /// Asks for everything, also who is signed in: that may be another by now.
  mutating func askEverythingAgain() -> [Effect] {
    guard region != nil else { return [] }
    account.identity = .notAsked
    return examineAgain()
  }

  private mutating func askAgain(_ question: AccountQuestion) -> [Effect] {
    if case .identity = question {
      account.identity = .asked
      return [.lookUp(.identity)]
    }
    if case .subnets(let vpc) = question {
      account.subnets[vpc] = .asked
      return [.lookUp(.subnets(vpc: vpc))]
    }
    account.sightings[question] = .asked
    return [.lookUp(.question(question))]
  }

  /// The time that is shown runs from the first question of several.
  mutating func beginAsking() {
    guard account.askedSince == nil || account.answeredAt != nil else { return }
    (account.askedSince, account.answeredAt) = (now, nil)
  }

  /// It stands still once everything has been answered.
  mutating func endAskingIfAnswered() {
    if account.askedSince != nil, account.answeredAt == nil, !awaitsChecks { account.answeredAt = now }
  }
}
