internal import Account
internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Pricing

extension Wizard {
  /// The last word before anything is written: account, region, cost, time and rights once more.
  func drawConfirmation(on canvas: inout Canvas) {
    let columns = min(68, canvas.size.columns - 10)
    let identity = account.identity.value
    let rights = preview.plan?.rights.count ?? 0
    let count = preview.plan?.count ?? 0
    let facts: [(Phrase, String)] = [
      (.factAccount, identity.map { "\($0.account)  \(say(.signedInAs)) \($0.shortName)" } ?? "?"),
      (.labelRegion, region?.description ?? "?"),
      (
        .labelStackName, account.wouldUpdate ? "\(stackName) (\(say(.willBeChanged)))" : "\(stackName) (\(say(.isNew)))"
      ),
      (.factResources, "\(count)"),
      (
        .factCost,
        preview.estimate.map { say(.aboutPerMonth($0.total.whole, perDay: $0.perDay.description)) }
          ?? say(.noPricesHere)
      ),
      (.time, timeText),
      (.factRights, say(.iamLine(roles: rights))),
    ]
    let failure = "f \(say(.onFailure)): \(say(life.onFailure.title))"
    var lines = facts.map { Line("\(say($0.0).padded(to: 14)) \($0.1)") }
    if let role = settings.role { lines.append(Line("\(say(.factRole).padded(to: 14)) \(role)")) }
    lines += [Line(""), Line(failure, .strong)]
    lines += say(life.onFailure.meaning).wrapped(to: columns - 2).map { Line("  \($0)", .faint) }
    lines.append(Line(""))
    lines += say(.confirmExplained).wrapped(to: columns).map { Line($0) }
    lines.append(Line(say(.confirmQuestion), .strong))
    canvas.dialog(say(.confirmTitle), lines: lines, glyphs: settings.glyphs)
  }
}
