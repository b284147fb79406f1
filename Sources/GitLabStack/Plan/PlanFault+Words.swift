package import Phrases

extension PlanFault {
  /// What is wrong with the template, and where.
  package var sentence: Phrase { TemplateFaultPhrases.faultInTemplate(line: line, reason) }
}
