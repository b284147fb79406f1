package import Deployment
package import GitLabStack
package import Phrases
package import Pricing

/// What was made, for whoever finds it later. It holds no secret.
package struct Receipt: Hashable, Sendable {
  package let description: StackDescription
  package let region: Region
  /// nil where nobody asked who was signed in.
  package let account: String?
  package let resources: Int
  /// Seconds since 1970, by the clock of AWS.
  package let began: Double?
  package let ended: Double?
  /// nil where the region has no prices.
  package let monthly: USDollars?

  package init(
    description: StackDescription, region: Region, account: String?, resources: Int, began: Double?, ended: Double?,
    monthly: USDollars?
  ) {
    self.description = description
    self.region = region
    self.account = account
    self.resources = resources
    self.began = began
    self.ended = ended
    self.monthly = monthly
  }

  /// One file for each operation of each stack; a second look at the same one is the same file.
  package var fileName: String {
    let time = ended.map { String(Int($0)) } ?? "unknown"
    return "\(description.name)-\(region)-\(time).txt"
  }

  package func text(_ language: Language) -> String {
    var lines: [(Phrase, String)] = [
      (AnswerKey.stackName.question.label, description.name),
      (AnswerKey.stackRegion.question.label, region.description), (DonePhrases.receiptStackID, description.id),
    ]
    if let account { lines.append((PlanPhrases.factAccount, account)) }
    if let ended { lines.append((DonePhrases.receiptEnded, UTC.date(ended))) }
    if let began, let ended { lines.append((DonePhrases.receiptTook, Stopwatch.text(ended - began))) }
    lines.append((DonePhrases.receiptImage, description.parameters["ImageTag"] ?? "?"))
    lines.append((PlanPhrases.factResources, "\(resources)"))
    if let monthly { lines.append((PlanPhrases.factCost, DonePhrases.aboutAMonth(monthly.whole)[language])) }
    lines.append((DonePhrases.receiptConsole, ConsolePage(ofStack: description.id, in: region).stack))
    lines.append((DonePhrases.receiptMadeBy, "gitlab-wizard \(StackTemplate.wizardVersion)"))
    let facts = lines.map { "\($0.0[language]): \($0.1)" }
    let outputs = description.outputs.map { "\($0.key): \($0.value)" }
    let commands = ["status", "resume", "change", "destroy"].map {
      "gitlab-wizard \($0) \(description.name) --region \(region)"
    }
    return
      (facts + [""] + outputs + ["", DonePhrases.receiptCommands[language]] + commands + [
        "", DonePhrases.receiptNoSecret[language],
      ])
      .joined(separator: "\n") + "\n"
  }
}
