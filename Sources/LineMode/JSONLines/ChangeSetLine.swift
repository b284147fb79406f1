internal import Deployment
internal import FoundationEssentials
internal import GitLabStack
internal import Phrases
internal import Pricing

/// A change set before the yes as an object of `--json`.
struct ChangeSetLine: Encodable {
  let type = "changeset"
  let arn: String
  let stackId: String
  /// What the whole means, the gravest first.
  let impact: [Impact]
  /// What wanted a second yes.
  let risks: [Risk]
  let monthly: Monthly?
  let changes: [Change]

  struct Change: Encodable {
    let action: String
    let logicalId: String
    let resourceType: String
    let replacement: String?
    let impact: [Impact]
  }

  struct Impact: Encodable {
    let code: String
    let subject: String
    let sentence: String

    init(_ impact: ChangeImpact, in language: Language) {
      code = impact.code
      subject = impact.subject
      sentence = impact.sentence[language]
    }
  }

  struct Risk: Encodable {
    let code: String
    let sentence: String
  }

  struct Monthly: Encodable {
    let before: String?
    let after: String
  }

  init(
    _ changeSet: ChangeSet, _ review: ChangeReview, _ cost: CostOfChange?, risks: [(AccessRisk, Phrase)],
    in language: Language
  ) {
    arn = changeSet.arn
    stackId = changeSet.stackID
    impact = review.impacts.map { Impact($0, in: language) }
    self.risks = risks.map { Risk(code: $0.0.rawValue, sentence: $0.1[language]) }
    monthly = cost.map { Monthly(before: $0.before?.cents, after: $0.after.cents) }
    changes = review.changes.map { reviewed in
      Change(
        action: reviewed.change.action, logicalId: reviewed.change.logicalID,
        resourceType: reviewed.change.resourceType, replacement: reviewed.change.replacement,
        impact: reviewed.impacts.map { Impact($0, in: language) })
    }
  }
}
