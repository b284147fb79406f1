internal import Account
internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Pricing

extension Wizard {
  /// The last word before anything is written: account, region, cost, time and rights once more.
  func confirmationBox(columns: Int) -> Box {
    let operation: DeploymentProgress.Operation = account.standing == nil ? .creation : .update
    let identity = account.identity.value
    let facts: [(Phrase, String)] =
      [
        (.factAccount, identity.map { "\($0.account)  \(say(.signedInAs)) \($0.shortName)" } ?? "?"),
        (AnswerKey.stackRegion.question.label, region?.description ?? "?"),
      ] + (operation == .update ? factsOfChange : factsOfCreation)
    let failure = "f \(say(.onFailure)): \(say(life.onFailure.title(for: operation)))"
    let role = settings.role.map { [(Phrase.factRole, "\($0)")] } ?? []
    var lines = (facts + role).flatMap { name, fact in
      fact.wrapped(to: columns - 15).enumerated().map { index, row in
        Line("\((index == 0 ? say(name) : "").padded(to: 14)) \(row)")
      }
    }
    lines += [Line(""), Line(failure, .strong)]
    lines += say(life.onFailure.meaning(for: operation)).wrapped(to: columns - 2).map { Line("  \($0)", .faint) }
    lines.append(Line(""))
    let explained: Phrase = operation == .update ? .changeConfirmExplained : .confirmExplained
    lines += say(explained).wrapped(to: columns).map { Line($0) }
    if awaitsChecks { lines += say(.checksAreNotIn).wrapped(to: columns).map { Line($0, .warning) } }
    return Box(title: say(.confirmTitle), lines: lines, question: [Line(say(.confirmQuestion), .strong)])
  }

  private var factsOfCreation: [(Phrase, String)] {
    [
      (AnswerKey.stackName.question.label, "\(stackName) (\(say(.isNew)))"),
      (.factResources, "\(preview.plan?.count ?? 0)"),
      (
        .factCost,
        preview.estimate.map { say(.aboutPerMonth($0.total.whole, perDay: $0.perDay.cents)) }
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
