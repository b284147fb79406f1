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
  /// What the operation made or changed, in the order of the template.
  package let made: [Made]
  /// What it was made from; nil where that is not known here.
  package let answers: Answers?
  /// Seconds since 1970, by the clock of AWS.
  package let began: Double?
  package let ended: Double?
  /// nil where the region has no prices.
  package let monthly: USDollars?

  /// A resource, as far as its events told of it.
  package struct Made: Hashable, Sendable {
    let logicalID: String
    let type: String
    /// What AWS calls it; nil where no event said so.
    let physicalID: String?
    /// nil where that was not seen.
    let seconds: Double?
  }

  package init(
    description: StackDescription, region: Region, account: String?, resources: Int, made: [Made], answers: Answers?,
    began: Double?, ended: Double?, monthly: USDollars?
  ) {
    self.description = description
    self.region = region
    self.account = account
    self.resources = resources
    self.made = made
    self.answers = answers
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
    if let began { lines.append((DonePhrases.receiptBegan, UTC.date(began))) }
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
    let sections =
      [facts, outputs, section(DonePhrases.receiptMade, made.map(\.line), language)]
      + [section(DonePhrases.receiptAnswers, answerLines, language)]
      + [[DonePhrases.receiptCommands[language]] + commands, [DonePhrases.receiptNoSecret[language]]]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// Nothing where there is nothing to be told.
  private func section(_ heading: Phrase, _ lines: [String], _ language: Language) -> [String] {
    lines.isEmpty ? [] : [heading[language]] + lines.map { "  \($0)" }
  }

  /// As flags take them, without the dashes.
  private var answerLines: [String] {
    answers.map { answers in
      answers.keys.compactMap { key in answers[key].map { "\(key.rawValue): \($0.line)" } }
    } ?? []
  }
}

extension Receipt.Made {
  fileprivate var line: String {
    [logicalID, type, physicalID, seconds.map(Stopwatch.text)].compactMap { $0 }.joined(separator: "  ")
  }
}
