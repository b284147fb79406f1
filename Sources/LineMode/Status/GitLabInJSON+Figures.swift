internal import GitLabStack
internal import Home
internal import Phrases
internal import Pricing
internal import Upkeep

extension GitLabInJSON.SoFar {
  init(_ found: MonthSoFar, at now: Double) {
    month = String(UTC.day(now).prefix(7))
    switch found {
    case .figure(let figure):
      (amount, hours, isSeen, whyUnknown) = (figure.amount.cents, Int(figure.hours), figure.doubt == .none, nil)
      (isMeasured, changedOn) = (figure.isMeasured, nil)
      ranSince = if case .ranBefore(let time) = figure.doubt { UTC.moment(time) } else { nil }
    case .notKnown(let reason, _):
      (amount, hours, isSeen, whyUnknown, ranSince) = (nil, nil, nil, reason.code, nil)
      isMeasured = nil
      changedOn = if case .wasChanged(let day) = reason { day } else { nil }
    }
  }
}

extension GitLabInJSON.Drift {
  init(_ finding: DriftFinding, at time: Double?) {
    status = finding.report.code(isPartial: finding.partial != nil)
    compared = time.map(UTC.moment)
    drifted = Plan.Group.allCases.flatMap { finding.report.drifted[$0] ?? [] }.map(\.logicalID)
    notCompared = finding.report.notCompared.map(\.logicalID)
    partial = finding.partial
  }
}
