internal import OrderedCollections
package import Phrases

extension Plan {
  /// Where an answer goes.
  package enum Destination: Hashable, Sendable {
    /// It makes or changes these resources, in the order of the template.
    case resources([String])
    /// It moves the estimate, and nothing that is built.
    case estimate
    /// This plan has no place for it, as for the subnets of an existing VPC in a new one.
    case nowhere
  }

  package func destination(of answer: AnswerKey) -> Destination {
    if answer.usage != nil { return .estimate }
    let ids = resources(from: answer).map(\.logicalID)
    return ids.isEmpty ? .nowhere : .resources(ids)
  }

  /// What no answer changes.
  package var unchangeable: [Resource] { resources.values.filter(\.answers.isEmpty) }
}

extension Plan.Destination {
  /// - Parameter shown: how many resources are named.
  package func words(naming shown: Int) -> Phrase {
    switch self {
    case .resources(let ids): DestinationPhrases.changes(Array(ids.prefix(shown)), of: ids.count)
    case .estimate: DestinationPhrases.changesEstimate
    case .nowhere: DestinationPhrases.hasNoPlace
    }
  }
}

extension Plan.Resource {
  /// Why it is there, and what else changes it.
  ///
  /// - Parameter text: an answer as it is written there, such as its key with its value.
  package func reason(_ text: (AnswerKey) -> String) -> Phrase {
    let others = answers.filter { $0 != answer }.map(text)
    return DestinationPhrases.reason(answer.map(text), others)
  }
}
