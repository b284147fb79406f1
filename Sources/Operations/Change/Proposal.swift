internal import Account
package import Deployment
package import GitLabStack
package import Phrases

/// Change set that waits for its yes: what it means, what the yes takes, and what becomes of a failure.
package struct Proposal: Sendable {
  package let changeSet: ChangeSet
  /// The stack that it changes; nil for a creation.
  package let existing: LiveStack?
  /// What it means.
  package let review: ChangeReview
  /// Whether it brings another release, before which a backup belongs.
  package let occasion: BackupGate.Occasion
  /// The way out of the network that is to be; nil where it is not ours.
  let egress: String?
  /// The account that the answers are for; nil for any.
  private let account: String?
  /// What is to become of a failure by the user's word.
  private let wished: FailurePolicy
  private let makesStack: Bool

  /// - Parameter plan: what would be built.
  /// - Parameter makesStack: whether there was no stack of that name, not even an empty one.
  package init(
    _ changeSet: ChangeSet, over existing: LiveStack?, to answers: Answers, _ plan: Plan, release tag: ImageTag?,
    onFailure wished: FailurePolicy, makesStack: Bool
  ) {
    self.changeSet = changeSet
    self.existing = existing
    self.wished = wished
    self.makesStack = makesStack
    account = answers.text(.accountID).flatMap { $0.isEmpty ? nil : $0 }
    egress =
      answers.networkKind == .new
      ? answers.text(.networkEgress) ?? Choices.default(for: .networkEgress)?.line : nil
    review = changeSet.reviewed(over: existing?.before, to: answers, plan)
    occasion = existing?.occasion(of: tag) ?? .change(isRelease: false)
  }

  package var isUpdate: Bool { existing != nil }

  package var operation: DeploymentProgress.Operation { isUpdate ? .update : .creation }

  package var consent: Consent { review.needsName ? .name : .yes }

  /// The empty stack that goes with the change set where it is not wanted; nil where it was there before.
  package var emptyStack: String? { makesStack ? changeSet.stackID : nil }

  /// The version that GitLab leaves for good; nil where it stays.
  package var oldRelease: String? {
    guard isUpdate, case .oneWay(let old, _) = review.oneWay else { return nil }
    return old?.version ?? "?"
  }

  // MARK: What becomes of a failure

  /// What AWS can keep of it, where it would make something anew.
  package enum Hindrance: Hashable, Sendable {
    /// It would make subnets anew, which an update cannot: what is in one keeps it from going.
    case movesSubnets([String])
    /// The stack failed and was kept, and AWS makes none of these anew in such a one.
    case replacesWhileKept([String])
    /// It makes nothing anew while failures are to be kept, so that this one would be undone.
    case keepIsNotPossible
  }

  package var hindrance: Hindrance? {
    guard isUpdate, changeSet.replaces else { return nil }
    let subnets = changeSet.changes.filter {
      ResourceType($0.resourceType) == .network(.subnet) && $0.kind == .replacement
    }
    if !subnets.isEmpty { return .movesSubnets(subnets.map(\.logicalID)) }
    if standsFailed {
      return .replacesWhileKept(changeSet.changes.filter { $0.kind == .replacement }.map(\.logicalID))
    }
    return wished == .keep ? .keepIsNotPossible : nil
  }

  /// What is against the start of the task that it brings; nil where nothing is, and where it starts none or makes the way out again.
  package var egressTrouble: EgressTrouble? {
    let makesEgress = changeSet.changes.contains {
      $0.kind == .addition && ResourceType($0.resourceType) == .network(.instance)
    }
    return isUpdate && !makesEgress && review.impacts.contains(.away) ? changeSet.egressTrouble : nil
  }

  /// Why it is not executed, whatever anybody says; nil where it may be.
  package var refusal: Phrase? {
    // Whoever is signed in can be another by now than whoever was when the plan was looked at.
    if let account, let made = ARN(changeSet.arn)?.account, made != account {
      return IdentityPhrases.isOtherAccount(made, wanted: account)
    }
    if let egressTrouble, egressTrouble.isClosed {
      return egressTrouble.sentence.followed(by: NATInstancePhrases.comesFirst)
    }
    guard case .movesSubnets(let names) = hindrance else { return nil }
    let words = ZonePhrases.wouldMove(names)
    guard let existing, existing.leavesZonesToAWS, case .unseen(let reason) = existing.zones else { return words }
    return words.followed(by: ZonePhrases.listHasChanged).followed(by: reason)
  }

  /// Whether the stack failed, and the failure was kept.
  package var standsFailed: Bool { existing.map { StackCondition($0.description).isKeptFailure } ?? false }

  /// What holds for it, whatever was wished.
  package var policy: FailurePolicy {
    // Of a stack that failed AWS takes nothing else.
    if standsFailed { return .keep }
    return hindrance == .keepIsNotPossible ? .undo : wished
  }

  /// What its execution is followed by.
  package func progress(_ plan: Plan, _ durations: Durations) -> DeploymentProgress {
    DeploymentProgress(
      plan: plan, forecast: Forecast(plan: plan, durations: durations), operation: operation,
      changing: isUpdate ? Set(changeSet.changes.map(\.logicalID)) : nil)
  }
}
