internal import Account
internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// Once GitLab stands: its password, its protection, its receipt.
extension Wizard {
  mutating func pressOnDone(_ key: Key) -> [Effect] {
    switch key {
    case .character("c") where canGoForward: return goForward()
    case .character("p"): return togglePassword()
    case .character("P") where canProtect: dialog = .protection
    case .character("t") where deployment != nil: dialog = .timeline(scroll: 0)
    case .character("n") where condition?.remedies.isEmpty == false: dialog = .remedies
    case .escape where deployment != nil: return go(to: .deploy)
    case .escape: return go(to: .plan)
    default: return pressOnFailure(key) ?? quit(on: key)
    }
    return []
  }

  /// The password is on the screen only while it is asked for, and forgotten with it.
  private mutating func togglePassword() -> [Effect] {
    guard let secret = rootPasswordSecret else { return [] }
    guard !showsPassword else {
      password = .notAsked
      return []
    }
    password = .asked
    return [.readPassword(secretARN: secret)]
  }

  // MARK: Termination protection

  /// Whether it can be offered: GitLab stands, and AWS would still delete it without a word.
  var canProtect: Bool {
    guard standsAsOrdered, !isProtected else { return false }
    return !life.protection.isPending
  }

  mutating func answerProtection(_ key: Key) -> [Effect] {
    dialog = nil
    guard key == .character("y") || key == .character("Y"), let stackID = deployment?.stackID else { return [] }
    life.protection = .asked
    return [.protect(stackID: stackID)]
  }

  mutating func take(protection result: Result<Bool, Trouble>) {
    life.protection = LookedUp(result)
    if case .failure(let trouble) = result { shared.notice = trouble.words }
  }

  // MARK: The receipt

  /// Nothing is kept of what was only rehearsed.
  mutating func keepReceipt() -> [Effect] {
    guard standsAsOrdered, !shared.settings.isRehearsal, let receipt else { return [] }
    life.receipt = .asked
    return [.keepReceipt(receipt)]
  }

  /// What was made, when and for how much; nil before it stands.
  var receipt: Receipt? {
    guard standsAsOrdered, let view = deployment, let description = view.description,
      let region
    else { return nil }
    let estimate = life.plan.flatMap { plan in
      try? CostEstimate(
        plan: plan, usage: shared.preview.choices?.usage ?? .smallTeam, region: region, prices: shared.prices)
    }
    return Receipt(
      description: description, region: region, account: shared.account.identity.value?.account,
      resources: view.progress.total, began: view.progress.started, ended: view.progress.finished,
      monthly: estimate?.total)
  }
}
