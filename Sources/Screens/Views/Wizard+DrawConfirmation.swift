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
    let operation: DeploymentProgress.Operation = account.standing == nil ? .creation : .update
    let identity = account.identity.value
    let facts: [(Phrase, String)] =
      [
        (.factAccount, identity.map { "\($0.account)  \(say(.signedInAs)) \($0.shortName)" } ?? "?"),
        (AnswerKey.stackRegion.question.label, region?.description ?? "?"),
      ] + (operation == .update ? factsOfChange : factsOfCreation)
    let failure = "f \(say(.onFailure)): \(say(life.onFailure.title(for: operation)))"
    var lines = facts.map { Line("\(say($0.0).padded(to: 14)) \($0.1)") }
    if let role = settings.role { lines.append(Line("\(say(.factRole).padded(to: 14)) \(role)")) }
    lines += [Line(""), Line(failure, .strong)]
    lines += say(life.onFailure.meaning(for: operation)).wrapped(to: columns - 2).map { Line("  \($0)", .faint) }
    lines.append(Line(""))
    let explained: Phrase = operation == .update ? .changeConfirmExplained : .confirmExplained
    lines += say(explained).wrapped(to: columns).map { Line($0) }
    if awaitsChecks { lines += say(.checksAreNotIn).wrapped(to: columns).map { Line($0, .warning) } }
    lines.append(Line(say(.confirmQuestion), .strong))
    canvas.dialog(say(.confirmTitle), lines: lines, glyphs: settings.glyphs)
  }

  private var factsOfCreation: [(Phrase, String)] {
    [
      (AnswerKey.stackName.question.label, "\(stackName) (\(say(.isNew)))"),
      (.factResources, "\(preview.plan?.count ?? 0)"),
      (
        .factCost,
        preview.estimate.map { say(.aboutPerMonth($0.total.whole, perDay: $0.perDay.description)) }
          ?? say(.noPricesHere)
      ),
      (.time, timeText),
      (.factRights, say(.iamLine(roles: preview.plan?.rights.count ?? 0))),
    ]
  }

  /// How many resources change, and how long that takes, nobody knows before the change set.
  private var factsOfChange: [(Phrase, String)] {
    [
      (AnswerKey.stackName.question.label, "\(stackName) (\(say(.willBeChanged)))"),
      (.factResources, say(.knownWithChangeSet)),
      (.factCost, costOfChange.map { say($0) } ?? say(.noPricesHere)),
      (.time, say(.knownWithChangeSet)),
      (.factRights, say(.rolesInPlan(preview.plan?.rights.count ?? 0))),
    ]
  }
}
