internal import Account
internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Pricing

/// The last word before anything is written: account, region, cost, time and rights once more.
struct ConfirmationView: SharedView {
  let shared: Shared

  private var words: PlanWords { PlanWords(shared: shared) }

  func box(columns: Int) -> Box {
    let operation: DeploymentProgress.Operation = shared.account.standing == nil ? .creation : .update
    let identity = shared.account.identity.value
    let facts: [(Phrase, String)] =
      [
        (
          PlanPhrases.factAccount,
          identity.map { "\($0.account)  \(say(PlanPhrases.signedInAs)) \($0.shortName)" } ?? "?"
        ),
        (AnswerKey.stackRegion.question.label, shared.region?.description ?? "?"),
      ] + (operation == .update ? factsOfChange : factsOfCreation)
    let failure = "f \(say(StoppingPhrases.onFailure)): \(say(shared.onFailure.title(for: operation)))"
    let role = shared.settings.role.map { [(DonePhrases.factRole, "\($0)")] } ?? []
    var lines = (facts + role).flatMap { name, fact in
      fact.wrapped(to: columns - 15).enumerated().map { index, row in
        Line("\((index == 0 ? say(name) : "").padded(to: 14)) \(row)")
      }
    }
    for words in shared.exposure?.words(for: shared.risks) ?? [] {
      lines += Line.lines(say(ImpactPhrases.impactWarning.followed(by: words)), columns: columns, .warning)
    }
    lines += [Line(""), Line(failure, .strong)]
    lines += Line.lines(say(shared.onFailure.meaning(for: operation)), columns: columns, indentation: 2, .faint)
    if operation == .creation {
      lines.append(Line("P \(say(DonePhrases.protectionOrder(isWished: shared.protects)))", .strong))
    }
    lines.append(Line(""))
    if shared.renewsNATInstance { lines += Line.lines(say(NATInstancePhrases.means), columns: columns, .strong) }
    let explained: Phrase =
      operation == .update ? ChangePlanPhrases.changeConfirmExplained : PlanPhrases.confirmExplained
    lines += Line.lines(say(explained), columns: columns)
    if shared.awaitsChecks { lines += Line.lines(say(PlanPhrases.checksAreNotIn), columns: columns, .warning) }
    return Box(
      title: say(PlanPhrases.confirmTitle), lines: lines, question: [Line(say(PlanPhrases.confirmQuestion), .strong)])
  }

  private var factsOfCreation: [(Phrase, String)] {
    [
      (AnswerKey.stackName.question.label, "\(shared.stackName) (\(say(ScreenPhrases.isNew)))"),
      (PlanPhrases.factResources, "\(shared.preview.plan?.count ?? 0)"),
      (
        PlanPhrases.factCost,
        shared.preview.estimate.map { say(PlanPhrases.aboutPerMonth($0.total.whole, perDay: $0.perDay.cents)) }
          ?? say(PlanPhrases.noPricesHere)
      ),
      (PlanPhrases.time, words.time),
      (PlanPhrases.factRights, say(PlanPhrases.iamLine(roles: shared.preview.plan.map(IAMGrant.all)?.count ?? 0))),
    ]
  }

  /// How many resources change, and how long that takes, nobody knows before the change set.
  private var factsOfChange: [(Phrase, String)] {
    [
      (AnswerKey.stackName.question.label, "\(shared.stackName) (\(say(PlanPhrases.willBeChanged)))"),
      (PlanPhrases.factResources, say(ChangePlanPhrases.knownWithChangeSet)),
      (
        PlanPhrases.factCost,
        PlanBesideStack(shared: shared).costOfChange.map { say($0) } ?? say(PlanPhrases.noPricesHere)
      ),
      (PlanPhrases.time, say(ChangePlanPhrases.knownWithChangeSet)),
      (PlanPhrases.factRights, say(ChangePlanPhrases.rolesInPlan(shared.preview.plan.map(IAMGrant.all)?.count ?? 0))),
    ]
  }
}
