internal import Deployment
package import GitLabStack
internal import Phrases

extension LiveStack {
  /// The way of its GitLab to a goal, or why none can be gone on the stack as it stands.
  ///
  /// - Parameters:
  ///   - goal: nil for the release to take where nobody has said.
  ///   - place: the stack and its region, as commands take them.
  package func upgradePath(to goal: ImageTag?, at place: String) -> Result<UpgradePath, Trouble> {
    if let whyNoChange { return .failure(whyNoChange) }
    let (name, condition) = (description.name, StackCondition(description))
    if condition == .busy || description.isBusy {
      return .failure(Trouble(UpgradePhrases.isBusy(name, description.status.rawValue, at: place)))
    }
    if condition != .stands {
      let words = condition.words(about: name) ?? RunPhrases.hasNoService(name, description.status.rawValue)
      return .failure(
        Trouble(sentence: words, advice: RepairWay.advice(on: condition, at: place), exitCode: .checkFailed))
    }
    guard let release else { return .failure(Trouble(UpgradePhrases.releaseIsNotKnown(name))) }
    do throws(UpgradePath.Refusal) {
      return .success(try Releases.builtIn.path(from: release, to: goal))
    } catch .unknownStop(let line, let from, let asOf) {
      return .failure(Trouble(UpgradePath.Refusal.unknownStop(line, from: from, asOf: asOf).sentence))
    } catch {
      return .failure(
        Trouble(sentence: error.sentence, advice: Phrase(verbatim: ""), exitCode: .answerRefused))
    }
  }
}

extension Trouble {
  fileprivate init(_ sentence: Phrase) {
    self.init(sentence: sentence, advice: Phrase(verbatim: ""), exitCode: .checkFailed)
  }
}
