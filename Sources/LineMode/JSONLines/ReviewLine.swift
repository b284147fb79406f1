internal import Deployment
internal import FoundationEssentials
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// What a change means to those who use GitLab, as an object of `--json`, before the yes; of a creation what AWS says of it.
struct ReviewLine: Encodable {
  let type = "review"
  /// Of each question one, always in the same order; of a creation only `validation`.
  let judgements: [Judged]
  /// nil where there is no price.
  let monthly: Monthly?
  /// By what CloudFormation would do. Not `changes`, which is a list wherever it stands.
  let counts: Counts
  /// `name` where the name of the stack has to be typed, else `yes`.
  let confirm: String
  /// How many tasks GitLab is to run, as CloudFormation is told: 0 for one that is stopped and stays so; nil for a creation.
  let taskCount: Int?

  struct Judged: Encodable {
    let question: String
    let state: String
    let sentences: [String]
    /// What led to it.
    let impact: [ChangeSetLine.Impact]
  }

  struct Monthly: Encodable {
    let before: String?
    let after: String
    /// By the keys of answers, between commas where several count together; empty for what no answer explains.
    let parts: [String: String]
  }

  struct Counts: Encodable {
    let add: Int
    let change: Int
    let replace: Int
    let remove: Int
  }

  init(_ proposal: Proposal, _ cost: CostOfChange?, in language: Language) {
    judgements = proposal.judgements.map { judgement in
      Judged(
        question: judgement.topic.rawValue, state: judgement.state.rawValue,
        sentences: judgement.sentences.map { $0[language] },
        impact: judgement.impacts.map { ChangeSetLine.Impact($0, in: language) })
    }
    monthly = cost.map { cost in
      Monthly(
        before: cost.before?.cents, after: cost.after.cents,
        parts: Dictionary(
          cost.parts.map { ($0.keys.map(\.rawValue).joined(separator: ","), $0.monthly.cents) },
          uniquingKeysWith: { first, _ in first }))
    }
    func count(_ kind: ChangeSet.Change.Kind) -> Int { proposal.changeSet.changes.count { $0.kind == kind } }
    counts = Counts(
      add: count(.addition), change: count(.change), replace: count(.replacement), remove: count(.removal))
    taskCount = proposal.changeSet.tasks?.sent
    switch proposal.consent {
    case .name: confirm = "name"
    case .key, .yes: confirm = "yes"
    }
  }
}
