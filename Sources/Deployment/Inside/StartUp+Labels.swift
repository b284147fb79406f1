package import Phrases

extension Phrase {
  /// What a step of GitLab's start is called. What the balancer counts is only said where somebody looked.
  package static func label(of progress: StartUp.StepProgress, in startUp: StartUp) -> Phrase {
    switch progress.step {
    case .healthy where progress.state == .unseen: .stepHealthyUnseen
    case .placed: .stepPlaced
    case .pulled: .stepPulled(from: startUp.registry)
    case .mounted: .stepMounted
    case .setUp: .stepSetUp
    case .answers: .stepAnswers
    case .healthy: .stepHealthy(startUp.goodAnswers, of: startUp.terms.healthyCount)
    }
  }
}
