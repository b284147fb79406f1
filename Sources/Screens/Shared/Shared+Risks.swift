internal import GitLabStack
internal import Operations

/// Risks of who may connect, and the second yes to them.
extension Shared {
  /// Who could connect by the present answers; nil while one that decides it is open.
  var exposure: Exposure? {
    let isOpen = preview.objections.contains { $0.key == .accessAllowedCIDRs || $0.key.section == "domain" }
    return isOpen ? nil : preview.choices.map(Exposure.init)
  }

  /// What the stack that stands does not risk already.
  var risks: [AccessRisk] {
    exposure?.risks(beyond: account.standing.map { Exposure(standing: $0.answers) }) ?? []
  }

  /// Those of them that nobody has said yes to.
  var openRisks: [AccessRisk] { risks.filter { !riskConsent.covers($0, exposure) } }

  /// What is asked where networks were answered that let everyone in; nil where they do not.
  var riskOfNetworks: RiskCheck? {
    let risks = openRisks
    return risks.contains(.open) ? RiskCheck(risks: risks, next: .question) : nil
  }

  /// Takes a second yes.
  mutating func accept(_ risks: [AccessRisk]) {
    riskConsent.given.formUnion(risks)
    riskConsent.exposure = exposure
  }
}

/// Second yes to risks, on the command line or here.
struct RiskConsent: Sendable {
  /// By `--accept-risk`: of whatever is answered.
  var byFlag: Set<AccessRisk> = []
  /// What was said yes to here, of who could connect then.
  var given: Set<AccessRisk> = []
  var exposure: Exposure?

  /// A yes to some networks is none to more of them.
  func covers(_ risk: AccessRisk, _ now: Exposure?) -> Bool {
    if byFlag.contains(risk) { return true }
    guard given.contains(risk), let now else { return false }
    return !now.risks(beyond: exposure).contains(risk)
  }
}
