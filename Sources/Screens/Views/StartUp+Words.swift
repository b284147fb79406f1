package import Deployment
package import Phrases

extension Phrase {
  /// What a step of GitLab's start is called.
  package static func label(of step: StartUp.Step, in startUp: StartUp) -> Phrase {
    switch step {
    case .placed: .stepPlaced
    case .pulled: .stepPulled(from: startUp.registry)
    case .mounted: .stepMounted
    case .setUp: .stepSetUp
    case .answers: .stepAnswers
    case .healthy: .stepHealthy(startUp.goodAnswers, of: startUp.terms.healthyCount)
    }
  }
}
