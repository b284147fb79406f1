internal import GitLabStack
internal import Phrases

/// The second yes to what anyone on the internet could do, in lines.
extension LineInterview {
  func linesOfRisk(_ risks: [AccessRisk]) -> [String] {
    let words = shared.exposure?.words(for: risks) ?? []
    let question = risks.count > 1 ? AccessPhrases.riskNeedsWord : AccessPhrases.riskQuestionInLines
    return words.map { "  \(shared.say(ImpactPhrases.impactWarning))  \(shared.say($0))" } + [shared.say(question)]
  }

  /// Whether the line is the yes that these risks want.
  func accepts(_ risks: [AccessRisk], by line: String) -> Bool {
    risks.count > 1 ? line == AccessPhrases.typedWord : ["y", "yes", "はい"].contains(line.lowercased())
  }
}
