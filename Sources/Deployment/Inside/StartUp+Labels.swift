package import Phrases

extension Phrase {
  /// What a step of GitLab's start is called. What the balancer counts is only said where somebody looked.
  package static func label(of progress: StartUp.StepProgress, in startUp: StartUp) -> Phrase {
    switch progress.step {
    case .healthy where progress.state == .unseen: InsidePhrases.stepHealthyUnseen
    case .placed: InsidePhrases.stepPlaced
    case .pulled: InsidePhrases.stepPulled(from: startUp.registry)
    case .mounted: InsidePhrases.stepMounted
    case .setUp: InsidePhrases.stepSetUp
    case .answers: InsidePhrases.stepAnswers
    case .healthy: InsidePhrases.stepHealthy(startUp.goodAnswers, of: startUp.terms.healthyCount)
    }
  }
}
