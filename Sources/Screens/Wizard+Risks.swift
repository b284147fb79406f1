internal import Drawing
package import GitLabStack
internal import Phrases

/// The second yes to what anyone on the internet could do.
extension Wizard {
  /// Takes the risks of `--accept-risk` as accepted.
  package mutating func accepts(_ risks: Set<AccessRisk>) { shared.riskConsent.byFlag = risks }

  /// Asks AWS for the change set, after a second yes where something wants one.
  mutating func prepareUnlessRisky(confirmed isConfirmed: Bool = false) -> [Effect] {
    let risks = shared.openRisks
    guard !risks.isEmpty else { return prepare(confirmed: isConfirmed) }
    shared.notice = nil
    dialog = .risk(RiskCheck(risks: risks, next: .changeSet(isConfirmed: isConfirmed)))
    return []
  }

  mutating func press(_ key: Key, in check: RiskCheck) -> [Effect] {
    if key == .escape {
      dialog = nil
      shared.notice = AccessPhrases.notAccepted
      return []
    }
    guard check.wantsWord else {
      guard key == .character("y") || key == .character("Y") else { return [] }
      return goOn(from: check)
    }
    var check = check
    guard key == .enter else {
      _ = check.editor.apply(key)
      dialog = .risk(check)
      return []
    }
    guard check.editor.text == AccessPhrases.typedWord else {
      shared.notice = AccessPhrases.typedWordIsAnother
      return []
    }
    return goOn(from: check)
  }

  private mutating func goOn(from check: RiskCheck) -> [Effect] {
    dialog = nil
    shared.accept(check.risks)
    switch check.next {
    case .question: return carryOut(interview.press(.enter, &shared))
    case .changeSet(let isConfirmed):
      guard shared.whatStopsDeploying == nil else {
        askToDeploy()
        return []
      }
      return prepare(confirmed: isConfirmed)
    }
  }
}
