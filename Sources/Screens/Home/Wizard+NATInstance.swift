internal import Deployment
internal import GitLabStack
internal import Home
internal import Operations
internal import Phrases

/// A NAT instance that is gone: the way from the home to the change set that makes it again, and back.
extension Wizard {
  /// Takes what was seen of it: before the order, where somebody is still at the home, or after its end.
  mutating func take(natInstance result: Result<HomeAnswer, Trouble>, of stackID: String) -> [Effect] {
    let seen: Result<NATInstance?, Trouble> = result.map { if case .natInstance(let found) = $0 { found } else { nil } }
    guard home.findsNATInstance(of: stackID) else {
      if operation?.stackID == stackID { done.take(natInstance: seen) }
      return []
    }
    guard screen == .home, !isCovered, let live = home.gitlab(stackID)?.live, let region = shared.region else {
      return []
    }
    switch seen {
    case .failure(let trouble): shared.notice = trouble.words
    case .success(let found):
      guard let refusal = live.refusal(toRenew: found, in: region, options: shared.settings.program.options) else {
        shared.notice = nil
        return open(stackID, for: .renewingNATInstance)
      }
      shared.notice = refusal.words
      return home.askAnew(shared)
    }
    return []
  }

  /// Whoever turns back before the change set is at the home again: no answer is changed on this way.
  mutating func turnBackFromNATInstance() -> [Effect] {
    guard shared.renewsNATInstance, !isCovered, waitsForStack == .nothing || screen == .interview else { return [] }
    switch screen {
    case .interview, .plan, .cost, .checks, .reach:
      let reason = shared.notice ?? shared.whatStopsDeploying
      let effects = goHome()
      shared.notice = shared.notice ?? reason
      return effects
    case .operation, .deletion, .done, .home, .copies, .upgrade: return []
    }
  }

  /// Somebody else has made it again meanwhile.
  mutating func leaveNATInstance() -> [Effect] {
    let effects = goHome()
    shared.notice = NATInstancePhrases.isAnother
    return effects
  }
}

extension Shared {
  /// Whether what stands is sent again for another NAT instance.
  var renewsNATInstance: Bool { renewedNATInstance != nil }

  /// Whether the stack, read after the look at its NAT instance, has another by now: that one nobody has seen to be gone.
  var hasOtherNATInstance: Bool {
    guard let renewedNATInstance, let standing = account.standing else { return false }
    return standing.natInstance != renewedNATInstance
  }
}

extension HomeScreen {
  /// What mends what is against the next start: a key of the home, or a command; nil where nobody knows that anything is to be mended.
  func adviceOn(_ trouble: EgressTrouble, of gitlab: StandingGitLab, _ shared: Shared) -> Phrase? {
    if gitlab.seenNATInstance?.standing == .isGone { return NATInstancePhrases.byKey }
    guard let command = trouble.command(of: shared.settings.program, at: shared.place(of: gitlab.name)) else {
      return nil
    }
    return trouble.advice?.followed(by: Phrase(verbatim: command))
  }

  /// Has it looked at once more: what was seen of it may be old.
  mutating func seekNATInstance(of gitlab: StandingGitLab, _ shared: inout Shared) -> [Effect] {
    natInstanceSought = gitlab.id
    shared.notice = NATInstancePhrases.isSought
    return [.lookHome(.about(stackID: gitlab.id, .natInstance))]
  }

  /// Whether it is the one that was sought; from here on it is no more.
  mutating func findsNATInstance(of stackID: String) -> Bool {
    guard natInstanceSought == stackID else { return false }
    natInstanceSought = nil
    return true
  }
}
